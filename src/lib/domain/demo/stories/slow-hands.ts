import type { Story } from '../story.ts';

export const slowHands: Story = {
	id: 'slow-hands',
	template: 'ibic-vuxna',
	ages: [44, 64],
	intervention: 'hemtjanst',
	extents: [
		{ unit: 'hoursPerMonth', hours: 22 },
		{ unit: 'hoursPerMonth', hours: 35 }
	],
	wish: '[Morgon och dusch, helst av samma två|Hjälp på morgonen, inte före åtta]',
	relatives: [
		{
			relation: 'fru',
			legalSex: 'female',
			sharesName: true,
			does: {
				what: '[Jag gör allt före jobbet, från strumpor till frukost.|Jag går upp fem för att hinna.]',
				bears: '[Jag orkar inte vara både fru och personal.|Jag har ont i ryggen nu.]',
				answer: '[Ja, har fått tid med anhörigkonsulenten|Ja, vill gå i samtalsgrupp]'
			}
		}
	],
	contacts: [{ title: 'arbetsterapeut', organisation: 'Hemrehab', about: 'Hjälpmedel och hur duschen kan ordnas' }],
	legalSex: 'male',
	answers: {
		'ansokan-vad': '[Jag söker hemtjänst på morgonen. Min fru ska inte behöva.|Hjälp att komma upp, duscha och komma i gång.]',
		'bakgrund-kort':
			'[Jag fick MS för arton år sedan.|MS sedan jag var trettio.] Jag har arbetat som [ingenjör|snickare|taxiförare] och gör det [fortfarande några timmar hemifrån|inte längre]. Det senaste året har händerna blivit sämre.',
		'bakgrund-intressen': '[Schack, på nätet och på klubben.|Historia, helst kartor och krig.|Matlagning, numera som arbetsledare.]',
		'bakgrund-styrkor': '[Tålamod. Och att säga hur jag vill ha det.|Jag kan instruera. Folk säger att jag är rolig.]',
		'bakgrund-halsa': '[Tröttheten är värst. Den kommer som en vägg vid två.|Spasticitet i benen, och händerna domnar.]',
		'insatser-forr': 'Hjälpmedel och bostadsanpassning: [dusch utan tröskel|spisvakt och ramp].',
		'insatser-nu': 'Hemrehab. Neurologen två gånger om året.',
		'natverk-hushall': 'Jag och min fru.',
		'natverk-viktiga': 'Min fru {relative}. [Schackklubben.|Två vänner från jobbet.]',
		'd2-beratta':
			'[Allt tar tre gånger så lång tid, och när jag väl är klar är orken slut.|Har jag gjort morgonen själv blir det inget mer den dagen.]',
		'd2-resurser': 'Jag planerar dagen efter orken och säger till i tid.',
		'd2-andra': 'Min fru håller i hela morgonen.',
		'd4-beratta': '[Rullator inne, rullstol ute. Trappan går inte.|Jag går i lägenheten med en hand i väggen.]',
		'd4-resurser': '[Förflyttar mig till duschstolen själv.|Klarar in i bilen med glidbräda.]',
		'd4-andra': 'Min fru kör.',
		'd4-behov': 'Någon nära när jag går ur duschen.',
		'd4-mal': 'Inte ramla.',
		'd5-beratta':
			'[Jag klarar ansikte och överkropp. Ben, rygg och strumpor går inte. Knappar tar en halvtimme.|Tänder och rakning gör jag sittande. Duschen och nederdelen är det som inte går.]',
		'd5-medicin': 'Jag tar medicinen själv ur dosett. Sprutan gör vi tillsammans.',
		'd5-resurser': '[Jag kan säga i vilken ordning det går bäst.|Jag gör det jag kan om jag får tid på mig.]',
		'd5-onskemal': '[Dörren stängd. Fråga innan ni tar i mig.|Lugnt tempo. Jag vill göra det jag kan själv, även när det tar tid.]',
		'd5-andra': [
			'Min fru gör det som är kvar, varje dag.',
			{
				by: 'relative',
				text: '[Jag hjälper med dusch fyra gånger i veckan, strumpor och skor varje dag. Jag börjar jobba halv åtta.|Det tar femtio minuter varje morgon. Ryggen är det som tar slut.]'
			}
		],
		'd5-behov': '[Dusch och påklädning nederdel. Resten tar jag.|Hjälp med ben, fötter och rygg, och en hand vid duschen.]',
		'd5-mal': '[Vara klar till nio utan att {relative} har gjort det.|Duscha fyra gånger i veckan, och ha ork kvar.]',
		'd6-boende': '[Lägenhet på bottenvåningen, anpassad.|Radhus i ett plan.]',
		'd6-beratta': '[Jag lagar mat sittande om någon har tagit fram.|Vi har delat upp det. Jag beställer varor och betalar, hon städar.]',
		'd6-resurser': 'Jag sköter beställningar, ekonomi och planering.',
		'd6-onskemal': 'Ställ tillbaka sakerna där de stod. Jag når bara vissa hyllor.',
		'd6-andra': 'Min fru städar och tvättar.',
		'd6-behov': '[Frukost framdukad, resten ordnar vi.|Inget mer än frukosten.]',
		'd6-mal': 'Äta frukost i lugn och ro.',
		'd8-beratta':
			'[Jag arbetar två timmar om dagen hemifrån, om morgonen har gått bra.|Pension, men jag granskar ritningar åt en gammal kollega.]',
		'd8-pengar': 'Sköter jag.',
		'd8-resurser': 'Datorn styr jag med rösten.',
		'd9-beratta': '[Schackklubben varannan torsdag.|Vi åkte på utställningar förr. Nu blir det museets hemsida.]',
		'd9-intressen': '[Klubbmästerskapet i vår.|En riktig utställning till.]',
		'd9-resurser': 'Färdtjänst tar jag själv.',
		'trygghet-beratta': '[Jag är rädd att ramla när jag är ensam i duschen.|Trygg, så länge telefonen är inom räckhåll.]',
		'trygghet-resurser': 'Trygghetslarm på armen.',
		'narstaende-beratta': 'Min fru gör mer än hon borde. Jag vill att hon ska få vara min fru.',
		'narstaende-resurser': 'Vi pratar om det, öppet.',
		'narstaende-behov': 'Att hon slipper morgonen på vardagar.',
		'narstaende-mal': 'Att vi äter frukost ihop en dag i veckan utan brådska.',
		'samverkan-vilka': 'Arbetsterapeut {contact} på Hemrehab.',
		'mal-leda': '[#m:Att {relative} kan gå till jobbet utan att ha gjort min morgon.|Att jag har ork kvar när morgonen är klar.]',
		'mal-tecken': '[#m:Hon har inte hjälpt till före jobbet på en månad.|Jag arbetar eller spelar två timmar varje förmiddag.]',
		'prakt-sa': '[Fråga först. Låt det ta tid. Prata gärna om annat.|Säg vad ni ska göra innan ni gör det.]',
		'prakt-kontakt': 'Ring mig, inte min fru.',
		'prakt-veta': '[Duschstol finns. Glidbräda i hallen.|Hund, snäll.]'
	},
	scales: { d5: { d510: [3, 3, 3], d540: [3, 3, 2] }, d2: { d230: [2, 3, 2] } },
	factors: {
		d5: [
			['Trötthet', 'halsa'],
			['Dusch utan tröskel', 'omgivning', 'facilitator', 3]
		]
	},
	aside: {
		d1: '{given} har inga svårigheter med lärande.',
		d3: '{given} har inga svårigheter med kommunikation.',
		d7: '{given} har de kontakter {hon} vill ha och söker inget stöd för det.'
	},
	times: [
		{ day: 'mon', time: 'forenoon' },
		{ day: 'tue', time: 'forenoon' },
		{ day: 'wed', time: 'forenoon' },
		{ day: 'thu', time: 'forenoon' },
		{ day: 'fri', time: 'forenoon' }
	],
	needs: [
		{
			section: 'd5',
			from: 'd5-behov',
			text: 'Hjälp med dusch och påklädning av nederdel, i {given}s takt',
			otherwise:
				'[Duschstol, strumppådragare och knäppare finns och används. Det som återstår går inte med hjälpmedel, enligt Hemrehab.|Frun har gjort det i ett år och har nu egna ryggbesvär.]',
			how: 'Hemtjänst vardagsmorgnar'
		},
		{
			section: 'd6',
			from: 'd6-behov',
			text: 'Frukost framställd på vardagar',
			otherwise: 'Kvällen före har prövats. Det {given} kan öppna själv blir torrt, och kärl på hyllan når {hon} inte.',
			how: 'Hemtjänst i samband med morgonbesöket'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0, 1],
			words: '{given} har en morgon som lämnar ork till annat, och {relative} kan vara maka.',
			sign: 'Frun har inte hjälpt till på vardagar på en månad',
			months: 12
		},
		{
			kind: 'personal',
			needs: [0],
			words: '[#m:Att {relative} kan gå till jobbet utan att ha gjort min morgon.|Att jag har ork kvar när morgonen är klar.]',
			sign: '[#m:En hel månad utan att hon hjälpt till på en vardag|Två timmars arbete eller schack varje förmiddag]',
			months: 6
		}
	],
	activities: [
		{
			need: 0,
			goal: 1,
			what: 'Duscha',
			kinds: ['joinPartly', 'doFor'],
			looksLike: '{given} tvättar överkroppen, den andra tvättar rygg och ben. Hand vid duschstolen när {hon} reser sig.',
			why: 'Händer och ben räcker inte till, men {given} vill göra det som går.',
			shapedWith: 'ordning och tempo',
			subgoal: 'Gör överkroppen själv, utan brådska',
			frequency: 'fyra gånger i veckan',
			plan: {
				how: 'Allt läggs fram i den ordning {given} säger. Vi väntar utanför tills {given} ropar.',
				when: 'mån, tis, tors, fre kl. 8'
			},
			result: '[Fyra gånger i veckan, inga fall.|Som planerat. Två personal går nu, mot fem i början.]'
		},
		{
			need: 0,
			goal: 0,
			what: 'Klä på nederdelen',
			kinds: ['doFor'],
			looksLike: 'Sittande på sängkanten. Strumpor, byxor, skor.',
			why: 'Hjälpmedel finns men spasticiteten gör att det inte går på morgonen.',
			subgoal: 'Klar till klockan nio',
			frequency: 'vardagar',
			plan: { how: 'Värmefilt tio minuter först, det minskar spasticiteten.', when: 'vardagar efter dusch' },
			result: 'Klar till nio alla dagar utom fyra.'
		},
		{
			need: 1,
			goal: 0,
			what: 'Ta fram frukost',
			kinds: ['doFor'],
			looksLike: 'Det {given} säger, på bordet till höger.',
			why: '{given} äter själv men når inte.',
			shapedWith: 'vad',
			subgoal: 'Äter i lugn och ro',
			frequency: 'vardagar',
			plan: { how: 'Kaffe i termosmugg, smörgås delad i fyra.', when: 'vardagar 8.45' },
			result: 'Fungerar.'
		}
	],
	grounds:
		'{given} klarar inte dusch och påklädning av nederdel på grund av sin sjukdom, och hjälpmedel är prövade. Frun har gjort det hittills men kan inte fortsätta.',
	refusal:
		'{given} söker också städning varje vecka. Makarna delar hushåll, och frun uppger att hon kan och vill sköta städningen. Behovet är tillgodosett på annat sätt.',
	timeLimit:
		'[Sjukdomen går i skov. Om ett år kan morgnarna se annorlunda ut.|Ny medicin sätts in i vår, och neurologen räknar med att veta effekten efter ett år.]',
	afterwards:
		'[#m:”I tisdags satt vi och läste tidningen. Båda två, klockan åtta. Det hade vi inte gjort på ett år.”|”Jag vann mot han som alltid vinner. På förmiddagen. Så säg inte att det inte hjälper.”]',
	followUpHow: 'möte hemma hos {given}, frun är med en del av tiden',
	notes: ['Samtal med {contact}, arbetsterapeut. Fråga: finns fler hjälpmedel att pröva. Svar: nej, prövat det som finns.']
};
