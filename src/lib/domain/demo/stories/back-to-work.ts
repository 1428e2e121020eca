import type { Story } from '../story.ts';

export const backToWork: Story = {
	id: 'back-to-work',
	template: 'dur-socialpsykiatri',
	ages: [26, 46],
	intervention: 'sysselsattning',
	extents: [
		{ unit: 'weeklyBand', band: '10–24' },
		{ unit: 'weeklyBand', band: '22–40' }
	],
	wish: '[Något som liknar ett riktigt jobb|Tre dagar i veckan, och att det går att öka]',
	relatives: [
		{
			relation: 'sambo',
			legalSex: 'male',
			does: {
				what: '[Jag lagar maten på vardagarna.|Jag håller koll på sömnen med {given}.]',
				bears: '[Bra nu, men jag var rädd i våras.|Jag orkar, när jag vet vad planen är.]',
				answer: 'senare'
			}
		}
	],
	contacts: [{ title: 'arbetsterapeut', organisation: 'Affektiva mottagningen', about: 'Arbetsförmåga och hur mycket som är lagom' }],
	answers: {
		'ansokan-vad': '[Sysselsättning som kan leda till jobb.|Jag vill tillbaka, men inte rakt in i det som gjorde mig sjuk.]',
		'ansokan-timmar': 'mellan',
		'ansokan-inriktning': 'arbete',
		'bakgrund-kort':
			'[Jag var kock.|Jag drev ett litet kafé med en kompis.] Jag jobbade femtio, sextio timmar i veckan när jag var uppe, och låg sedan i två månader. [Diagnosen fick jag för tre år sedan och sedan dess har det blivit jämnare.|Nu har jag haft samma medicin i två år och det håller.]',
		'insatser-finns': ['tidigare'],
		'insatser-forr': '[Arbetsträning genom Arbetsförmedlingen, avbröts efter fem veckor.|Boendestöd ett halvår.]',
		'insatser-bra': 'Att någon ritade upp veckan med vilan inlagd.',
		'insatser-mindre': '[Att alla låtsades att det gick bra.|Det gick för fort från noll till heltid.]',
		'boende-med': ['partner'],
		'boende-form': 'eget',
		'natverk-viktiga': '{relative}, mina två syskon, och [en gammal kollega|kören].',
		'arbete-nu': '[Sjukskriven. Jag hjälper till i föreningens kök ibland.|Inget fast. Jag lagar mat åt halva trappan.]',
		'arbete-form': ['sjukskriven'],
		'arbete-utbildning': '[Restauranggymnasium.|Gymnasiet, och halva högskolan.]',
		'arbete-erfarenhet': '[Kock i tio år, på fyra ställen.|Kafé, catering och skolkök.]',
		'arbete-bra': '[Jag är snabb och jag älskar när det är många beställningar.|Jag är bra på att lära upp andra.]',
		'arbete-svart': '[Att sluta. Jag går inte hem.|Kvällar och nätter. Sömnen går sönder.]',
		'arbete-kan': '[Planera inköp, laga mat för hundra, leda ett pass.|Kundbemötande, bakning, bokföring till husbehov.]',
		'arbete-helst': '[#m:Ett skolkök, dagtid.|Ett litet bageri, med tidiga kvällar.]',
		'arbete-plan': 'yes',
		'arbete-plan-vad': '[Försäkringskassan vet att jag söker. Vi har haft ett möte.|Avstämning med Försäkringskassan i januari.]',
		'ekonomi-inkomst': ['sjukpenning'],
		'ekonomi-ersattning': 'yes',
		'intressen-gillar': '[Mat, och att springa.|Bröd. Surdegen heter Birger.]',
		'intressen-prova': '[Att odla det jag lagar.|Undervisa i matlagning.]',
		'intressen-uppgifter': ['mat', 'service'],
		'intressen-grupp': 'grupp',
		'psykisk-egen':
			'[Stabil nu. När jag sover mindre än sex timmar två nätter är det på väg uppåt.|Jag vet mina tecken. Jag har dem på ett kort i plånboken.]',
		'psykisk-vardag': '[För mycket är farligare än för lite.|Blir det roligt glömmer jag att vila.]',
		'psykisk-hjalper': '[Fasta tider och att någon säger att dagen är slut.|Sömnschema, och att säga nej en gång om dagen.]',
		'psykisk-diagnos': { by: 'certificate', text: 'Bipolär sjukdom typ 2, enligt läkarintyg.' },
		'psykisk-vard': ['psykiatri'],
		'psykisk-mottagning': 'Affektiva mottagningen, {contact}',
		'fysisk-egen': 'Frisk.',
		'fysisk-anpassning': 'Pauser jag inte kan hoppa över.',
		'alkohol-paverkar': 'no',
		'vardag-bra': '[Allt hemma fungerar.|Jag sköter hem och ekonomi, {relative} och jag delar.]',
		'narvaro-ivag': 'bra',
		'narvaro-tider': 'bra',
		'narvaro-resa': 'bra',
		'narvaro-pass': '[Fyra timmar, och sedan hem|Fyra timmar tre dagar i veckan]',
		'narvaro-stod': '[Stopptid. Att någon skickar hem mig.|Att vila är schemalagt, så att jag inte måste välja.]',
		'delta-borja': 'bra',
		'delta-klart': 'stod',
		'delta-visa': ['skrivet'],
		'delta-stod': '[Börja med en station, inte hela köket.|En uppgift i taget, och säg vad som inte är min.]',
		'tanka-fokus': 'stod',
		'tanka-minne': 'bra',
		'tanka-nytt': 'bra',
		'tanka-stod': '[Skriv upp vad som är klart, så att jag ser det.|Tre saker på tavlan.]',
		'andra-grupp': 'bra',
		'andra-nya': 'bra',
		'andra-saga': 'stod',
		'andra-stod': '[Fråga mig på onsdagen hur jag har sovit.|Jag säger ja till allt. Fråga en gång till.]',
		'samverkan-kontakter': ['psykiatri', 'fk'],
		'samverkan-vilka': 'Arbetsterapeut {contact} och Försäkringskassan.',
		'mal-leda': '[#m:Att jobba i ett skolkök på halvtid.|Att jobba i ett litet bageri.]',
		'mal-tecken': '[Jag har klarat tjugo timmar i veckan i tre månader utan att sova sämre.|Jag har gått hem i tid varje dag i en månad.]',
		'mal-pa-sikt': '[Praktik på en arbetsplats efter ett halvår.|Att jag klarar det utan någon som skickar hem mig.]',
		'prakt-sa': '[Säg till mig rakt ut. Beröm inte när jag stannar över.|Prata om sömn som om det vore en arbetsuppgift.]',
		'prakt-veta': 'Inget särskilt.'
	},
	aside: {},
	times: [
		{ day: 'mon', time: 'forenoon' },
		{ day: 'wed', time: 'forenoon' },
		{ day: 'thu', time: 'forenoon' }
	],
	needs: [
		{
			section: 'arbete',
			from: 'arbete-helst',
			text: 'En arbetslik uppgift med fasta tider och en belastning som ökar långsamt',
			otherwise:
				'[Arbetsträning genom Arbetsförmedlingen avbröts när tempot blev för högt. Den kan inte erbjudas på färre än tjugo timmar.|Att gå tillbaka till köket direkt har prövats två gånger och slutat i sjukskrivning.]',
			how: 'Sysselsättning med arbetsrehabiliterande inriktning'
		},
		{
			section: 'vardag',
			from: 'narvaro-stod',
			text: 'Stöd att hålla stopptid och vila',
			otherwise: '{relative} påminner hemma men ser inte vad som händer på dagen.',
			how: 'Handledaren håller stopptiden och stämmer av sömnen varje vecka'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0, 1],
			words: '{given} kan gå vidare till praktik utan att bli sjuk av det.',
			sign: 'Tre månader på tjugo timmar med bibehållen sömn',
			months: 10
		},
		{
			kind: 'personal',
			needs: [0],
			words: '[#m:Jobba i ett skolkök på halvtid.|Jobba i ett litet bageri.]',
			sign: 'En praktikplats är klar',
			months: 12
		}
	],
	activities: [
		{
			need: 0,
			goal: 1,
			what: '[#m:Arbeta i lunchköket|Arbeta i bageriet]',
			kinds: ['joinPartly', 'plan'],
			looksLike: '[En station i taget, från fyra timmar till sex.|Tre dagar i veckan, samma station i en månad.]',
			why: '{given} kan yrket. Det är mängden som behöver styras.',
			shapedWith: 'vilken station',
			subgoal: 'Håller sin station i fyra timmar tre dagar i veckan',
			frequency: 'tre dagar i veckan',
			plan: {
				how: '{given} ansvarar för kallskänken. Handledaren lägger beställningarna så att det blir två pauser.',
				when: 'mån, ons, tors 8.30–12.30'
			},
			result: '[Fem timmar sedan september.|Håller sin station. Har lärt upp två andra.]'
		},
		{
			need: 1,
			goal: 0,
			what: 'Hålla stopptid',
			kinds: ['remind', 'checkAfter'],
			looksLike: 'Handledaren säger till en kvart före, och går med till dörren.',
			why: '{given} slutar inte själv när det är roligt. Det är så det brukar börja.',
			subgoal: 'Går hem i tid utan att bli påmind',
			frequency: 'varje dag',
			plan: { how: 'Klockan ringer 12.15. Den som har disken tar över. Vi går ut ihop.', when: 'varje dag' },
			result: '[I tid alla dagar utom tre.|Går själv. Klockan är avstängd.]'
		},
		{
			need: 1,
			goal: 0,
			what: 'Stämma av sömn och tecken',
			kinds: ['checkAfter'],
			looksLike: 'Tio minuter på onsdagen, efter kortet i plånboken.',
			why: 'Kortare sömn är det första tecknet och syns inte i köket.',
			shapedWith: 'om det görs sittande eller på promenad',
			subgoal: 'Säger själv till när två tecken stämmer',
			frequency: 'varje onsdag',
			plan: { how: 'Vi läser kortet. {given} säger siffran för natten. Blir det tre gula minskar vi veckan.', when: 'onsdagar 12.30' },
			result: '[Minskade en vecka i oktober, på eget initiativ.|Inga gula på två månader.]'
		}
	],
	grounds:
		'{given} vill tillbaka till arbete och behöver en belastning som ökar långsamt. Arbetsmarknadsåtgärder som finns i dag börjar på en nivå som tidigare gjort {henne} sjuk.',
	refusal:
		'{given} har efter ansökan fått en arbetsträning på halvtid genom samordningsförbundet, med start nästa månad. Behovet är därmed tillgodosett.',
	timeLimit:
		'[Efter tio månader tas ställning till praktik tillsammans med Försäkringskassan.|Sjukpenningen prövas nästa höst, och planen behöver följa med.]',
	afterwards:
		'[”Jag gick hem klockan halv ett fast det var full sal. Det har jag aldrig gjort.”|”Birger har fått följa med till jobbet. Vi bakar på honom nu.”]',
	followUpHow: 'möte på arbetsplatsen med {given}, handledaren och arbetsterapeuten',
	notes: [
		'Möte med {given}, {contact} och mig. Huvudfråga: hur mycket är lagom att börja med. Resultat: tolv timmar, ny avstämning efter en månad.'
	]
};
