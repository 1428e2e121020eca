import type { Story } from '../story.ts';

export const newWords: Story = {
	id: 'new-words',
	template: 'dur-funktionsnedsattning',
	ages: [36, 58],
	intervention: 'boendestod',
	extents: [
		{ unit: 'hoursPerMonth', hours: 18 },
		{ unit: 'hoursPerMonth', hours: 26 }
	],
	wish: '[Förmiddagar, innan hjärnan är slut|Samma person, för jag minns inte ansikten]',
	relatives: [
		{
			relation: 'sambo',
			legalSex: 'female',
			does: {
				what: '[Jag skriver lappar före jobbet och ringer vid lunch.|Jag håller i allt: tider, mat, barn och post.]',
				bears: '[Jag är slut. Jag har gått ner till sjuttiofem procent.|Det är en ny person jag bor med, och det tar tid.]',
				answer: 'ja'
			}
		}
	],
	contacts: [{ title: 'arbetsterapeut', organisation: 'Hjärnskadeteamet', about: 'Vilka strategier som prövats' }],
	children: [
		{
			relation: 'own',
			home: 'fullTime',
			ages: [6, 14],
			situation:
				'{child} bor hemma. [Går i skolan och på scouterna.|Klarar skolan, spelar schack och läser mycket.] {child} påminner {given} om spisen och om att hämta, och är ibland den som vet vad som ska hända.',
			words:
				'”[{Parent} är snäll men glömmer mig i affären.|Jag kan spisen nu, så det gör inget.]” Sagt till mig, med sambon i rummet intill.',
			knows: '{child} vet om stroken och har träffat teamet. [Har en bok om hjärnan.|Har fått fråga läkaren.]',
			support: 'Hjärnskadeteamet har en grupp för barn. {child} börjar i januari.',
			hasSupport: 'ja',
			means: 'Att det är en vuxen som håller reda på mig.',
			impact:
				'{child} håller i dag reda på spis och hämtning. När {given} får stöd med larm, tavla och hämtrutin [eftermiddagar då {relative} arbetar|tre dagar i veckan] behöver {child} inte göra det. Stödet ges när {child} är i skolan, utom hämtrutinen som övas tillsammans.'
		}
	],
	answers: {
		'ansokan-vad':
			'[Boendestöd efter min stroke. För att min sambo inte ska behöva vara mitt minne.|Stöd att klara dagen igen. Jag kan mer än det ser ut som.]',
		'ansokan-omfattning': '[Tre förmiddagar i veckan|Sex timmar i veckan]',
		'fn-vilken': { by: 'certificate', text: 'Förvärvad hjärnskada efter stroke. Intyg från Hjärnskadeteamet.' },
		'fn-marks': '[Minnet, orden och tröttheten. Jag ser ut som förut.|Jag hittar inte ordet, och sedan är det någon annan som säger det.]',
		'bakgrund-kort':
			'[Jag var rektor.|Jag var bygglovshandläggare.] För [två|tre] år sedan fick jag en stroke på [bussen|jobbet]. Sedan lärde jag mig gå, tala och läsa igen. Jag [arbetar inte|arbetstränar fyra timmar i veckan].',
		'insatser-finns': ['tidigare'],
		'insatser-forr': 'Rehabilitering i sju månader. Inget från kommunen.',
		'insatser-bra': '[Att de lät mig misslyckas.|Lapparna. De står kvar.]',
		'insatser-mindre': '[När de talade med min sambo i stället.|När det gick för fort.]',
		'boende-med': ['partner', 'egna-barn'],
		'boende-form': 'eget',
		'boende-egen': '[Radhus. Vi har bott här i tio år och det är bra, allt sitter i händerna.|Lägenhet med tre rum.]',
		'boende-risk': 'no',
		'boende-barn': '{child} har eget rum och det är lugnt.',
		'natverk-viktiga': '{relative}, {child}, och [två vänner som stannade kvar|min bror].',
		'familj-onskan': '[Att kunna vara den som lagar mat till gästerna.|Att hämta {child} utan att någon är orolig.]',
		'familj-vem': '{relative} är den jag ringer.',
		'arbete-nu': '[Arbetstränar två förmiddagar.|Sjukersättning.]',
		'arbete-form': ['sjukskriven'],
		'ekonomi-inkomst': ['sjukersattning'],
		'ekonomi-egen': '{relative} gör det. Jag vill förstå den igen.',
		'ekonomi-rakningar': 'sallskap',
		'ekonomi-rakningar-stod': 'Sitt med. Jag kan siffrorna, men tappar ordningen.',
		'ekonomi-skulder': 'no',
		'ekonomi-barn': 'no',
		'intressen-gillar': '[Laga mat och läsa, på ljud.|Orientering. Kartan går bättre än orden.]',
		'intressen-saknar': '[Att bjuda hem folk.|Att springa ett lopp med kartan i hand.]',
		'intressen-hinder': 'Ljud och tider.',
		'intressen-barn': '[Vi spelar kort, det tränar mig.|Vi lagar mat på söndagar.]',
		'psykisk-egen': '[Jag sörjer. Men mindre.|Ledsen ibland över det som inte kom tillbaka.]',
		'psykisk-vardag': 'När det blir för mycket blir jag arg på mig själv.',
		'psykisk-hjalper': '[Tystnad i en halvtimme.|En sak, och att få göra klart.]',
		'psykisk-somn': 'ibland',
		'psykisk-intryck': 'svart',
		'psykisk-barn': '{child} ser att jag blir trött och går in till sig.',
		'psykisk-barn-vem': '{relative}',
		'fysisk-egen': '[Höger hand är svagare.|Synfältet till vänster saknas.]',
		'fysisk-vard': 'paminnelse',
		'fysisk-vard-stod': 'Larm i telefonen.',
		'alkohol-paverkar': 'no',
		'lakemedel-ta': 'paminnelse',
		'lakemedel-lattare': 'Larm klockan åtta och åtta.',
		'vardag-bra': '[Jag lagar mat, med spisvakt.|Allt jag gjort med händerna kan jag.]',
		'vardag-dag': '[Bra till elva. Sedan vila. Sedan litet till.|Allt som ska göras måste göras före lunch.]',
		'vardag-stada': 'sjalv',
		'vardag-tvatta': 'sallskap',
		'vardag-tvatta-stod': '[Jag glömmer att jag har startat.|Lappen sitter på fel ställe om någon flyttar den.]',
		'vardag-mat': 'igang',
		'vardag-mat-stod': 'Recept med en bild per steg. Annars hoppar jag över.',
		'vardag-handla': 'sallskap',
		'vardag-handla-stod': 'Lista efter hyllorna, och lugna tider.',
		'vardag-tvatta-sig': 'sjalv',
		'vardag-planera': 'sallskap',
		'vardag-planera-stod': 'Tavlan i köket. En färg per person.',
		'vardag-passa-tider': 'paminnelse',
		'vardag-passa-tider-stod': 'Larm en timme före och en kvart före.',
		'vardag-post': 'sallskap',
		'vardag-post-stod': 'Läs högt. Jag förstår bättre med öronen.',
		'vardag-ringa': 'igang',
		'vardag-ringa-stod': 'Skriv manus. Då hittar jag orden.',
		'vardag-ut': 'sjalv',
		'vardag-forst': '[Tavlan och hämtningen. Sedan maten.|Att min sambo inte ska vara mitt minne.]',
		'vardag-barn': 'Att jag hämtar {child} i tid, och själv.',
		'samverkan-kontakter': ['habilitering', 'vard'],
		'samverkan-vilka': 'Hjärnskadeteamet, {contact}.',
		'mal-leda': '[#m:Att jag hämtar {child} själv.|Att bjuda hem folk på middag.]',
		'mal-tecken': '[#m:Två veckor i rad utan att någon ringt och påmint.|Fyra gäster och tre rätter.]',
		'mal-pa-sikt': '[Att tavlan räcker, utan att någon fyller på den med mig.|Att min sambo är ledig.]',
		'prakt-sa': '[Vänta på ordet. Gissa inte.|Visa, säg en sak, och låt mig göra den.]',
		'prakt-in': 'Jag öppnar själv.',
		'prakt-veta': '[Ser inte till vänster.|Stå till höger om mig.]'
	},
	aside: {},
	times: [
		{ day: 'mon', time: 'forenoon' },
		{ day: 'wed', time: 'forenoon' },
		{ day: 'thu', time: 'forenoon' }
	],
	needs: [
		{
			section: 'vardag',
			from: 'vardag-planera-stod',
			text: 'Stöd att använda tavla och larm så att minnet får hjälp',
			otherwise:
				'[Sambon gör det i dag och orkar inte. Hjärnskadeteamet har lärt ut strategierna och avslutar i vår.|Appar har prövats utan stöd. {given} glömmer att de finns.]',
			how: 'Boendestöd på förmiddagar, med samma tavla varje gång'
		},
		{
			section: 'familj',
			from: 'familj-onskan',
			text: 'Stöd att bygga rutiner för hämtning och mat',
			otherwise: 'Sambon arbetar till fyra. Grannen hämtar i nödfall.',
			how: 'Boendestöd som övar rutinen på plats tills den sitter'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0, 1],
			words: '{given} håller reda på sin dag med egna hjälpmedel, och {relative} kan släppa det.',
			sign: 'Sambon har inte ringt vid lunch på två veckor',
			months: 12
		},
		{
			kind: 'personal',
			needs: [1],
			words: '[#m:Hämta {child} själv.|Bjuda hem folk på middag.]',
			sign: '[#m:Två veckor i rad i tid, utan att någon påmint|Fyra gäster och tre rätter]',
			months: 8
		}
	],
	activities: [
		{
			need: 0,
			goal: 0,
			what: 'Fylla i tavlan',
			kinds: ['plan', 'joinPartly'],
			looksLike: 'En färg per person, högst fyra saker per dag. Lägga larm samtidigt.',
			why: 'Det som syns och låter minns {given}. Det som sagts är borta efter en halvtimme.',
			shapedWith: 'vad som står där',
			subgoal: 'Fyller i tavlan utan att bli frågad',
			frequency: 'måndagar och torsdagar',
			plan: { how: '{given} skriver, vi läser högt ur kalendern. Sist läser {given} hela dagen högt.', when: 'måndag och torsdag 9–10' },
			result: '[Fyller i själv på torsdagar.|Tavlan är ifylld. Larmen läggs ibland av {child}, det ska vi ändra.]'
		},
		{
			need: 1,
			goal: 1,
			what: '[#m:Öva hämtrutinen|Öva att laga en hel middag]',
			kinds: ['joinFully', 'checkAfter'],
			looksLike:
				'[#m:Larm, skor, nyckel, väg. Gå tillsammans, sedan hundra meter bakom, sedan ringa efteråt.|En rätt i taget, recept med en bild per steg.]',
			why: 'Det som sitter i kroppen minns {given}. Därför behöver det övas på plats.',
			shapedWith: '[#m:vägen|rätterna]',
			subgoal: '[#m:Går själv och ringer efteråt|Lagar två rätter samtidigt]',
			frequency: 'två gånger i veckan',
			plan: {
				how: '[#m:Vi går samma väg i fjorton dagar, sedan bakom, sedan inte alls.|Samma rätt tre gånger. {given} säger nästa steg innan vi vänder bilden.]',
				when: '[#m:mån och ons kl. 13.30|onsdagar 10–12]'
			},
			result: '[#m:Har gått själv sedan i oktober.|Tre rätter sitter. Gästerna kommer i december.]'
		},
		{
			need: 0,
			goal: 0,
			what: 'Läsa posten',
			kinds: ['joinFully'],
			looksLike: 'Läsa högt, stryka under ett datum, skriva det på tavlan.',
			why: '{given} förstår bättre med öronen och tappar ordningen i text.',
			subgoal: 'Posten är läst en gång i veckan',
			frequency: 'torsdagar',
			plan: { how: 'Telefonen läser, vi följer med fingret. Datum stryks under med gult.', when: 'torsdagar' },
			result: 'Läst alla torsdagar.'
		}
	],
	grounds:
		'{given} har efter en stroke svårt att minnas och att hålla ordning, men lär in genom att göra. Sambon och {child} bär i dag det som behöver bäras av hjälpmedel och stöd.',
	refusal:
		'{given} har fått ett nytt rehabiliteringsprogram hos Hjärnskadeteamet, som omfattar samma övning i hemmet. Behovet tillgodoses så länge det pågår.',
	timeLimit:
		'[Hjärnskadeteamet räknar med att det mesta av förbättringen sker inom ett år till. Stödet behöver se annorlunda ut sedan.|Målen är att {given} ska klara det med hjälpmedel. Det ser vi om ett år.]',
	afterwards:
		'[#m:”I tisdags hämtade jag. I onsdags också. Ingen ringde. Jag ringde själv efteråt.”|”Tre rätter. Det tog fem timmar och var det roligaste på tre år.”]',
	followUpHow: 'möte hemma hos {given}, på förmiddagen',
	notes: ['Samtal med {contact}, arbetsterapeut. Fråga: vilka hjälpmedel ska vi bygga på. Svar: tavlan och larmen, inga nya.']
};
