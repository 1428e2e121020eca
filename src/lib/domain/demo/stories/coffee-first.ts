import type { Story } from '../story.ts';

export const coffeeFirst: Story = {
	id: 'coffee-first',
	template: 'dur-socialpsykiatri',
	ages: [38, 62],
	intervention: 'sysselsattning',
	extents: [{ unit: 'weeklyBand', band: '1–12' }],
	initiative: 'suggested',
	wish: '[En lugn grupp, inte fler än åtta|Något med händerna, två förmiddagar i veckan]',
	relatives: [{ relation: 'mamma', legalSex: 'female', sharesName: true }],
	contacts: [{ title: 'kurator', organisation: 'Psykiatrimottagningen Lindäng', about: 'Hur dagarna ser ut och vad som prövats' }],
	answers: {
		'ansokan-vad': '[Jag vill ha något att gå till.|Sysselsättning, för att komma ut ur lägenheten.]',
		'ansokan-timmar': 'liten',
		'ansokan-inriktning': 'gemenskap',
		'bakgrund-kort':
			'[Jag jobbade på tryckeriet tills det lades ner.|Jag körde buss i fjorton år.] Sedan blev jag sjuk, och åren gick. [Jag har sjukersättning och räknar inte med att jobba igen.|Ett arbete är inte aktuellt, men jag kan göra nytta.]',
		'insatser-finns': ['nu', 'tidigare'],
		'insatser-nu': 'Samtal på psykiatrin var [tredje|fjärde] vecka.',
		'insatser-forr': '[Jag gick på en snickeriverksamhet i Kvarnby för fem år sedan.|Boendestöd ett tag, det behövs inte längre.]',
		'insatser-bra': '[Att vi drack kaffe först. Ingen började innan kaffet.|Att det var samma dagar.]',
		'insatser-mindre': '[De bytte lokal, och där var det för mycket ljud.|Att man skulle presentera sig varje gång det kom någon ny.]',
		'boende-med': ['ensam'],
		'boende-form': 'eget',
		'natverk-viktiga': '[Min mamma {relative}, åttiosex år. Annars katten.|{relative}. Och han i kiosken, vi pratar om travet.]',
		'arbete-nu': '[Ingenting just nu. Dagarna är långa.|Jag går en runda på morgonen och en på kvällen. Däremellan är det tomt.]',
		'arbete-form': ['pension'],
		'arbete-utbildning': '[Tvåårigt gymnasium, grafisk linje.|Grundskola, och busskort från AMU.]',
		'arbete-erfarenhet': '[Tryckeriet i nitton år.|Buss i fjorton år, och innan det lager.]',
		'arbete-bra': '[Jag var noggrann. Färgerna stämde när jag hade kört.|Jag kom alltid i tid.]',
		'arbete-svart': '[Stress och nya chefer.|När alla pratade på en gång i lunchrummet.]',
		'arbete-kan': '[Jag kan maskiner, och jag ser när något är snett.|Jag kan stan utantill och är bra på att laga småsaker.]',
		'arbete-helst': '[Papper, böcker, bokbinderi.|Laga cyklar eller möbler, i lugn takt.]',
		'arbete-plan': 'no',
		'ekonomi-inkomst': ['sjukersattning'],
		'ekonomi-ersattning': 'no',
		'intressen-gillar': '[Katten, trav på teve, och att vika papper.|Äldre bussar. Jag har fyrtio modeller.]',
		'intressen-prova': '[Bokbinderi. Eller att odla något.|Måla, men bara om ingen tittar.]',
		'intressen-uppgifter': ['hantverk', 'odling'],
		'intressen-grupp': 'nagra',
		'psykisk-egen': '[Lugnare än förr. Ångesten kommer när jag ska till nya ställen.|Jag är trygg hemma och otrygg i dörren.]',
		'psykisk-vardag': '[Är jag hemma hela dagen blir det sämre.|Ensam för länge, då börjar jag grubbla.]',
		'psykisk-hjalper': '[Kaffe, en egen plats, och att kunna gå ut en stund.|Att veta vem som är där.]',
		'psykisk-diagnos': { by: 'certificate', text: 'Generaliserat ångestsyndrom, enligt läkarintyg.' },
		'psykisk-vard': ['psykiatri'],
		'psykisk-mottagning': 'Psykiatrimottagningen Lindäng, kurator {contact}',
		'fysisk-egen': '[Höften. Jag kan stå en halvtimme.|Astma, inte svår.]',
		'fysisk-anpassning': '[En stol med armstöd.|Inte damm.]',
		'alkohol-paverkar': 'no',
		'vardag-bra': '[Jag sköter mitt. Tvätt, mat, räkningar, allt.|Hemma är det ordning.]',
		'narvaro-ivag': 'stod',
		'narvaro-tider': 'bra',
		'narvaro-resa': 'bra',
		'narvaro-pass': '[Två timmar i början|En förmiddag, med paus]',
		'narvaro-stod': '[Att någon möter mig i porten de första gångerna.|Ett samtal på morgonen första veckorna. Sedan kommer jag.]',
		'delta-borja': 'stod',
		'delta-klart': 'bra',
		'delta-visa': ['visar', 'sjalv'],
		'delta-stod': '[Visa mig en gång och gå sedan undan.|Jag vill ha min plats och mina verktyg.]',
		'tanka-fokus': 'bra',
		'tanka-minne': 'bra',
		'tanka-nytt': 'stod',
		'tanka-stod': '[En ny sak i veckan, inte fler.|Skriv upp det på tavlan.]',
		'andra-grupp': 'stod',
		'andra-nya': 'svart',
		'andra-saga': 'stod',
		'andra-stod':
			'[Att få veta i förväg om det kommer någon ny. Jag säger till med handen när jag behöver gå ut.|Låt mig sitta vid väggen. Jag pratar när jag har suttit ett tag.]',
		'samverkan-kontakter': ['psykiatri'],
		'samverkan-vilka': 'Kurator {contact}.',
		'mal-leda': '[#m:Att få binda böcker, och ha någonstans att gå.|Att ha en verkstad att gå till.]',
		'mal-tecken': '[Jag går dit två gånger i veckan utan att bli hämtad i porten.|Jag har druckit kaffe med de andra tio gånger.]',
		'mal-pa-sikt': '[Kanske att jag visar en ny hur man gör.|Det här är nog vad jag orkar, och det är bra.]',
		'prakt-sa': '[Säg god morgon och låt mig vara tills kaffet är klart.|Inga presentationsrundor.]',
		'prakt-veta': '[Allergisk mot damm.|Inget.]'
	},
	aside: {},
	times: [
		{ day: 'tue', time: 'forenoon' },
		{ day: 'thu', time: 'forenoon' }
	],
	needs: [
		{
			section: 'arbete',
			from: 'arbete-nu',
			text: 'En meningsfull uppgift utanför hemmet, i en liten och lugn grupp',
			otherwise:
				'[Den öppna träfflokalen har prövats tre gånger. Det var för många och för högt.|Studieförbundets kurs i bokbinderi har prövats. {given} gick hem innan den började.]',
			how: 'Sysselsättning med social inriktning, liten grupp'
		},
		{
			section: 'vardag',
			from: 'narvaro-stod',
			text: 'Stöd att ta sig in genom dörren i början',
			otherwise: 'Kuratorn har följt med en gång. Att möta {given} varje vecka ligger utanför vårdens uppdrag.',
			how: 'Verksamheten möter {given} i porten de första veckorna'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0, 1],
			words: '{given} har en plats att gå till och människor att dricka kaffe med.',
			sign: 'Närvaro tre dagar av fyra under en termin',
			months: 8
		},
		{
			kind: 'personal',
			needs: [0],
			words: '[#m:Binda en egen bok.|Laga en gammal stol åt min mamma.]',
			sign: '[#m:En bok som håller ihop|Stolen står hos mamma]',
			months: 6
		}
	],
	activities: [
		{
			need: 1,
			goal: 0,
			what: 'Komma dit',
			kinds: ['start', 'remind'],
			looksLike: '[Möta i porten kl. nio. Efter några veckor: möta i dörren till lokalen.|Ringa på morgonen första månaden.]',
			why: 'Ångesten är i dörren. Inne släpper den.',
			shapedWith: 'när det räcker',
			subgoal: 'Kommer själv',
			frequency: 'två förmiddagar i veckan',
			plan: { how: 'Samma person möter i porten i fyra veckor, sedan i trappan, sedan inte.', when: 'tisdag och torsdag kl. 9' },
			result: '[Kommer själv sedan sjätte veckan.|Möts i trappan fortfarande, vilket är som {given} vill ha det.]'
		},
		{
			need: 0,
			goal: 1,
			what: '[#m:Arbeta i bokbinderiet|Arbeta i möbelverkstaden]',
			kinds: ['joinPartly', 'checkAfter'],
			looksLike: '[Visa en gång, gå undan, titta till efter en halvtimme.|Egen plats vid väggen. En ny sak i veckan.]',
			why: '{given} är noggrann och lär sig genom att se. Blir {hon} iakttagen tar det stopp.',
			shapedWith: 'vad som görs och i vilken ordning',
			subgoal: '[#m:Klarar att häfta och limma ett block|Klarar att slipa och limma en stol]',
			frequency: 'två förmiddagar i veckan',
			plan: { how: 'Handledaren visar på en egen bit, {given} gör på sin. Paus när {given} lyfter handen.', when: 'kl. 9.30–11.30' },
			result: '[#m:Har bundit två block och en bok.|Stolen är klar och levererad.]'
		},
		{
			need: 0,
			goal: 0,
			what: 'Dricka kaffe med gruppen',
			kinds: ['motivate', 'joinFully'],
			looksLike: 'Bord för fyra. Handledaren sitter med. Ingen presentationsrunda.',
			why: 'Gemenskapen är skälet till ansökan, men {given} behöver tid.',
			shapedWith: 'plats och hur länge',
			subgoal: 'Sitter med en kvart',
			frequency: 'varje gång',
			plan: { how: 'Kaffet står på halv tio. Vi talar om travet om ingen har något annat.', when: 'kl. 9.15' },
			result: '[Sitter med varje gång sedan mars.|Har börjat bre smörgåsar åt de andra.]'
		}
	],
	grounds:
		'{given} har ingen sysselsättning, och hälsan blir sämre av att vara ensam hemma. Öppna verksamheter har prövats men är för stora. Behovet tillgodoses genom sysselsättning i liten grupp.',
	refusal: '{given} har efter ansökan börjat i studieförbundets dagcirkel och vill se hur det går. Behovet är i dag tillgodosett.',
	timeLimit:
		'[{given} vill pröva om det går att gå fler dagar. Det behöver vi ta ställning till efter en termin.|Verksamheten flyttar nästa sommar. Då behöver vi se om den fortfarande passar.]',
	afterwards: '[#m:”Boken håller. Jag har kastat den i golvet för att prova.”|”Mamma sitter i stolen och säger att den är bättre än ny.”]',
	followUpHow: 'möte i verksamheten',
	notes: ['Samtal med {contact}, kurator. Fråga: vilka miljöer fungerar. Svar: små, lugna, samma personer.']
};
