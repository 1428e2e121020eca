import type { Story } from '../story.ts';

export const heavyMornings: Story = {
	id: 'heavy-mornings',
	template: 'dur-socialpsykiatri',
	ages: [32, 52],
	intervention: 'boendestod',
	extents: [
		{ unit: 'hoursPerMonth', hours: 14 },
		{ unit: 'hoursPerMonth', hours: 18 }
	],
	wish: '[Besök på förmiddagar tre dagar i veckan|Någon som kommer på morgonen, för då är det svårast]',
	relatives: [
		{
			relation: 'syster',
			legalSex: 'female',
			does: {
				what: '[Jag hämtar {child} från fritids när {given} inte orkar.|Vi äter hos oss på fredagar.]',
				bears: '[Jag gör det gärna, men jag har egna små barn.|Det är okej så länge jag vet innan.]',
				answer: 'ja'
			}
		}
	],
	contacts: [{ title: 'läkare', organisation: 'Psykiatrimottagningen Lindäng', about: 'Hur depressionen påverkar vardagen' }],
	children: [
		{
			relation: 'own',
			home: 'fullTime',
			ages: [7, 15],
			situation:
				'{child} bor här hela tiden. [Går upp själv, gör frukost och väcker ibland {given}.|Klarar skolan bra men har varit sen elva gånger i höst.] {child} har en nära kompis [i samma trappa|i klassen] och är hos sin moster varje vecka.',
			words:
				'”[Jag vill inte vara den som väcker.|Jag vill att det ska vara som förra sommaren, när vi badade varje dag.]” Sagt till mig, när {child} ville prata ensam.',
			knows:
				'{child} vet att {given} har en sjukdom som gör en ledsen och trött. [Läkaren var med och berättade i våras.|{given} berättade själv, med en bok från biblioteket.]',
			support: '[Går i gruppen för barn till föräldrar med psykisk sjukdom, på torsdagar.|Träffar skolkuratorn varannan vecka.]',
			hasSupport: 'har',
			means: 'Att jag är uppe när {child} går till skolan.',
			impact:
				'{child} väcker i dag {given} och går till skolan utan att någon vuxen är uppe. Med boendestöd på morgonen är {given} uppe före halv åtta [tre dagar i veckan|de dagar som är svårast], och {child} slipper det ansvaret. Övriga dagar ringer mostern. [Barnets egen grupp på torsdagar fortsätter.|Skolkuratorn fortsätter att träffa {child} varannan vecka.]'
		}
	],
	answers: {
		'ansokan-vad':
			'[Jag söker boendestöd, för att det ska fungera hemma för mig och {child}.|Stöd på mornarna. Resten av dagen brukar gå.]',
		'ansokan-omfattning': '[Tre morgnar i veckan|Fyra timmar i veckan, ungefär]',
		'bakgrund-kort':
			'[Jag är undersköterska i botten och har jobbat i tolv år.|Jag jobbade på förskola tills jag blev sjuk.] Depressionerna kom [efter skilsmässan|när {child} var liten] och har kommit tillbaka [tre|fyra] gånger. Däremellan är jag som vanligt.',
		'insatser-finns': ['nu', 'tidigare'],
		'insatser-nu': 'Psykiatrin, samtal varannan vecka. {child} går i en grupp för barn.',
		'insatser-forr': 'Boendestöd i åtta månader för [tre|fyra] år sedan.',
		'insatser-bra': '[De kom på morgonen och det räckte att någon satt i köket.|Samma person hela tiden. Jag behövde inte förklara.]',
		'insatser-mindre': '[Mot slutet bytte de personal varje vecka.|När tiden flyttades till eftermiddagen blev det ingen nytta.]',
		'boende-med': ['egna-barn'],
		'boende-form': 'eget',
		'boende-egen': '[En trea, vi har bott här i nio år och {child} har sina kompisar här.|Radhus i Åbyberg. Tyst och nära skolan.]',
		'boende-risk': 'no',
		'boende-barn': '{child} har eget rum och läser läxor där.',
		'natverk-viktiga': '[Min syster {relative}. Hon frågar inte så mycket, hon kommer.|{relative}, och två från jobbet.]',
		'familj-onskan': '[Jag vill orka ha folk hemma igen.|Jag vill åka och hälsa på min mormor med {child}.]',
		'familj-vem': '{relative} ringer jag om det är mitt i natten.',
		'arbete-nu':
			'[Sjukskriven på heltid. Jag vill tillbaka på halvtid till våren.|Sjukskriven till sjuttiofem procent, jobbar på fredagar.]',
		'arbete-form': ['sjukskriven'],
		'ekonomi-inkomst': ['sjukpenning'],
		'ekonomi-egen': '[Det går runt, men inget extra.|Jag har koll på pengarna. Det är det enda jag har koll på när jag är sjuk.]',
		'ekonomi-rakningar': 'sjalv',
		'ekonomi-skulder': 'no',
		'ekonomi-barn': 'no',
		'intressen-gillar': '[Läsa deckare, bada i sjön, baka.|Trädgård och loppisar.]',
		'intressen-saknar': '[Att simma. Jag simmade två gånger i veckan förut.|Att åka på loppis på söndagar.]',
		'intressen-hinder': 'Att komma ur sängen och ut. Är jag ute så går det.',
		'intressen-barn': 'Vi badar och spelar kort.',
		'psykisk-egen':
			'[Det är som att gå i vatten. Morgnarna är värst, på kvällen är jag nästan vanlig.|Jag blir långsam. Jag tänker att det inte är någon idé, fast jag vet att det går över.]',
		'psykisk-vardag':
			'[Jag kommer inte upp. Sedan skäms jag, och då blir det inget den dagen.|Allt som börjar på morgonen faller. Det som börjar efter tolv kan gå.]',
		'psykisk-hjalper':
			'[Att någon kommer och sätter på kaffe och inte säger något om det.|Ljus, kläderna framlagda, och att dra ner saker till små bitar.]',
		'psykisk-somn': 'ofta',
		'psykisk-diagnos': { by: 'certificate', text: 'Recidiverande depression, enligt läkarintyg.' },
		'psykisk-vard': ['psykiatri'],
		'psykisk-mottagning': 'Psykiatrimottagningen Lindäng, {contact}',
		'psykisk-barn': '{child} märker det på att jag är tyst. Då blir {child} extra snäll.',
		'psykisk-barn-vem': '{relative}, och skolkuratorn',
		'fysisk-egen': '[Frisk. Lite för lite mat när jag är dålig.|Inget särskilt. Ont i axlarna.]',
		'fysisk-vard': 'sjalv',
		'alkohol-paverkar': 'no',
		'lakemedel-ta': 'sjalv',
		'vardag-bra': '[Matlagning och ekonomi går bra, och att hålla kontakt med skolan.|Jag bakar även när jag är sjuk. Konstigt nog.]',
		'vardag-dag':
			'[Uppe vid elva en dålig dag, vid sju en bra. Tre av fem är dåliga nu.|Jag ligger till tio. Sedan går resten av dagen till att komma ikapp.]',
		'vardag-stada': 'igang',
		'vardag-stada-stod': '[Att välja ett rum. Sedan gör jag det.|Att börja samtidigt.]',
		'vardag-tvatta': 'sjalv',
		'vardag-mat': 'sjalv',
		'vardag-handla': 'paminnelse',
		'vardag-handla-stod': 'Skriver jag listan kvällen innan blir det av.',
		'vardag-hygien': 'igang',
		'vardag-hygien-stod': '[Duscha på morgonen får mig i gång. Att komma dit är det svåra.|Att kläderna ligger framme.]',
		'vardag-planera': 'sjalv',
		'vardag-passa-tider': 'paminnelse',
		'vardag-passa-tider-stod': 'Ett sms på morgonen.',
		'vardag-post': 'sjalv',
		'vardag-ringa': 'sjalv',
		'vardag-ut': 'sallskap',
		'vardag-ut-stod': '[Någon att gå med tjugo minuter.|En promenad direkt efter frukosten.]',
		'vardag-forst': '[Morgnarna. Får jag ordning på dem löser sig resten.|Att komma upp och att {child} får frukost med mig.]',
		'vardag-barn': 'Frukost ihop och att läxväskan är packad.',
		'samverkan-kontakter': ['psykiatri', 'fk'],
		'samverkan-vilka': 'Läkare {contact} på psykiatrin, och Försäkringskassan.',
		'mal-leda': '[Att jag är uppe när {child} går till skolan.|Att vi äter frukost tillsammans.]',
		'mal-tecken': '[#m:Jag är uppe före halv åtta fyra dagar av fem.|Vi har ätit frukost ihop varje skoldag i en månad.]',
		'mal-pa-sikt':
			'[Att jag märker när det är på väg och gör som vi kommit överens om.|Att jag kan använda min egen plan när det blir mörkt i november.]',
		'prakt-sa': '[Kom in, säg hej och sätt på kaffe. Prata om vädret först.|Säg inte ”upp och hoppa”. Sitt ner en stund.]',
		'prakt-in': '[Jag öppnar. Ring mig om jag inte hör.|{child} har gått när ni kommer. Knacka hårt.]',
		'prakt-veta': '[En hund, hon är snäll.|Ingen hiss.]'
	},
	aside: {},
	times: [
		{ day: 'mon', time: 'forenoon' },
		{ day: 'wed', time: 'forenoon' },
		{ day: 'fri', time: 'forenoon' }
	],
	needs: [
		{
			section: 'vardag',
			from: 'vardag-forst',
			text: 'Stöd att komma upp och i gång på morgonen under skolveckorna',
			otherwise:
				'[Systern {relative} har egna små barn och kan inte komma på vardagsmorgnar.|Telefonväckning har prövats i samråd med psykiatrin, men {given} stänger av och somnar om.]',
			how: 'Boendestöd som kommer på morgonen, i början tre dagar i veckan'
		},
		{
			section: 'intressen',
			from: 'intressen-hinder',
			text: 'Stöd att komma ut och tillbaka till det som ger kraft',
			otherwise: 'Rörelsegruppen på mottagningen är på morgonen, då {given} inte kommer dit.',
			how: 'Boendestöd som går med ut, i slutet av morgonbesöket'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0, 1],
			words: '{given} har morgnar som håller, även när sjukdomen kommer tillbaka, och {child} går till skolan med en vuxen uppe.',
			sign: '{child} har inte varit sen mer än en gång i månaden',
			months: 10
		},
		{
			kind: 'personal',
			needs: [0],
			words: '[#m:Att jag är uppe när {child} går till skolan.|Att vi äter frukost tillsammans.]',
			sign: '[#m:Uppe före halv åtta fyra dagar av fem|Frukost ihop varje skoldag i en månad]',
			months: 5
		}
	],
	activities: [
		{
			need: 0,
			goal: 1,
			what: 'Komma upp och äta frukost',
			kinds: ['start', 'motivate'],
			looksLike: '[Komma kvart i sju, sätta på kaffe och sitta i köket.|Gå in och tända i köket. Prata om annat.]',
			why: 'Närvaron är det som hjälper. Uppmaningar gör att {given} skäms och går tillbaka till sängen.',
			shapedWith: 'vilka dagar när {child} har sovmorgon',
			subgoal: 'Är uppe före halv åtta när någon har kommit',
			frequency: 'tre morgnar i veckan',
			plan: {
				how: 'Vi kommer kl. 6.45, tänder i köket och gör kaffe. Ingen väckning. Vi går när {child} har gått.',
				when: 'måndag, onsdag och fredag'
			},
			result: '[Uppe alla besöksdagar utom fyra.|Fyra av fem dagar. Fredagar går nu utan besök.]'
		},
		{
			need: 0,
			goal: 0,
			what: 'Göra en plan för sämre perioder',
			kinds: ['plan'],
			looksLike: 'Skriva ner tidiga tecken, vad som hjälper och vem som gör vad. Visa den för läkaren.',
			why: 'Depressionen kommer tillbaka. Det som är bestämt i en bra period går att följa i en dålig.',
			subgoal: 'Planen är skriven, och {child} vet var den ligger',
			frequency: '[under de tre första månaderna|två gånger per termin]',
			plan: { how: 'En fråga i taget efter frukosten. {given} skriver själv. Läkaren läser.', when: 'en onsdag i månaden' },
			result: '[Planen är klar och användes i november.|Första halvan skriven.]'
		},
		{
			need: 1,
			goal: 0,
			what: 'Gå ut',
			kinds: ['joinPartly', 'motivate'],
			looksLike: '[Gå tjugo minuter när {child} har gått.|Följa med till badhuset de första gångerna.]',
			why: 'Är {given} ute så går det. Det är dörren som är svår.',
			shapedWith: 'vart och hur långt',
			subgoal: 'Går ut på egen hand de dagar ingen kommer',
			frequency: 'två gånger i veckan',
			plan: { how: 'Skorna står framme. Vi går samma runda tills {given} vill byta.', when: 'onsdag och fredag efter frukost' },
			result: '[Går själv på tisdagar nu.|Simmat vid tre tillfällen.]'
		}
	],
	grounds:
		'{given} har återkommande depression och kommer inte upp på morgonen utan att någon är där. {Hon} är ensam med {child}, som i dag tar ett ansvar som är en vuxens. Det som prövats räcker inte.',
	refusal:
		'{given} beskriver att morgnarna nu fungerar med den plan som gjorts med psykiatrin, och att {hon} vill ha stöd om det blir sämre. Behovet är i dag tillgodosett.',
	timeLimit:
		'[Två vintrar har varit svårast. Vi behöver se hur den kommande vintern går innan stödet minskas.|{given} räknar med att arbeta halvtid från våren, och då ändras morgnarna.]',
	afterwards:
		'[”Jag hörde kaffebryggaren och tänkte: jaha, då är det onsdag. Och så gick jag upp.”|”I november använde vi planen. Jag var dålig i två veckor i stället för två månader.”]',
	followUpHow: 'möte hemma hos {given}. Boendestödet lämnar en skriven sammanfattning före mötet.',
	notes: [
		'Samtal med {child} på {given}s önskan. Huvudfråga: hur är det hemma på morgonen. Se Barnperspektiv i utredningen.',
		'Läkarintyg från Psykiatrimottagningen mottaget. Läkare: {contact}.'
	]
};
