import type { Story } from '../story.ts';

export const movedOut: Story = {
	id: 'moved-out',
	template: 'ibic-vuxna',
	ages: [19, 25],
	intervention: 'boendestod',
	extents: [
		{ unit: 'hoursPerMonth', hours: 20 },
		{ unit: 'hoursPerMonth', hours: 24 },
		{ unit: 'hoursPerMonth', hours: 28 }
	],
	initiative: 'suggested',
	wish: '[Stöd på eftermiddagar, samma tider varje vecka|En fast person och fasta tider]',
	communication: 'skriftligt först, frågor i förväg',
	relatives: [
		{
			relation: 'pappa',
			legalSex: 'male',
			sharesName: true,
			does: {
				what: '[Jag är där varje söndag. Vi lagar mat för hela veckan och fryser in.|Jag kör förbi tre kvällar i veckan och ser att det finns mat.]',
				bears: '[Det har varit bra för oss, men det kan inte fortsätta så för alltid.|Jag sover bättre när jag har varit där.]',
				answer: '[Tackade nej, men ville ha broschyren|Ja, ville prata med anhörigkonsulenten]'
			}
		},
		{ relation: 'lillebror', legalSex: 'male', sharesName: true }
	],
	contacts: [{ title: 'kurator', organisation: 'Habiliteringen', about: 'Vad som har fungerat och inte i skolan och hemma' }],
	answers: {
		'ansokan-vad':
			'[Jag har fått egen lägenhet och det är mycket att komma ihåg. Jag vill ha hjälp att lära mig.|Jag vill klara av att bo själv, och det gör jag inte riktigt än.]',
		'bakgrund-kort':
			'[Jag flyttade hemifrån i mars. Innan dess bodde jag hos pappa.|Det är min första lägenhet. Jag fick den genom bostadskön.] Jag gick ut gymnasiet [förra året|för två år sedan].',
		'bakgrund-intressen': '[Tåg. Jag kan alla linjer i Mellansverige.|Datorspel, och att rita kartor.|Fåglar. Jag har sett 214 arter.]',
		'bakgrund-styrkor': '[Jag är noggrann och jag kommer alltid i tid.|Jag minns det jag har läst, och jag ljuger inte.]',
		'bakgrund-halsa':
			'[Jag blir trött av ljud och av ändrade planer.|Jag hör allt på en gång. Efter en dag med många människor behöver jag vara ensam.]',
		'bakgrund-diagnos': { by: 'certificate', text: 'Autism, enligt utlåtande från habiliteringen.' },
		'insatser-forr': 'Elevassistent i skolan. [Korttidstillsyn på loven när jag gick i högstadiet.|Inget från kommunen.]',
		'insatser-nu': 'Kurator på habiliteringen ibland.',
		'natverk-hushall': 'Jag bor ensam.',
		'natverk-viktiga':
			'Pappa och {relative2}. [Och en vän på nätet som jag har känt i sex år.|Och en klasskompis som jag äter lunch med på fredagar.]',
		'd1-beratta':
			'Jag lär mig bra om det är skrivet och i ordning. [Muntliga instruktioner försvinner.|Säger någon tre saker minns jag den första.]',
		'd1-resurser': '[Jag skriver egna manualer. Jag har en till tvättmaskinen.|Jag gör listor i telefonen.]',
		'd2-beratta':
			'[Jag har schema på väggen och följer det. Ändras något blir hela dagen fel.|Vardagarna går bra när de är likadana. Helgerna är tomma.]',
		'd2-stress':
			'[Jag tar på hörlurarna och går in i badrummet.|Jag slutar svara. Det är inte att jag är arg.] [Det går över om ingen pratar på en stund.|Skriv till mig i stället.]',
		'd2-resurser': 'Jag följer scheman, [också dem jag gör själv|bara de stämmer].',
		'd2-andra': [
			'Pappa ändrar i schemat med mig.',
			{
				by: 'relative',
				text: 'Får {given} veta det dagen innan går nästan allt. [Det är överraskningarna som kostar.|Kommer det samma dag går det inte alls.]'
			}
		],
		'd2-onskemal': '[Skriv, ring inte. Och säg exakt tid.|Jag vill ha det i kalendern två dagar före.]',
		'd2-behov': '[Hjälp att göra om schemat när något ändras.|Någon att fråga när något oväntat händer.]',
		'd2-mal': 'Att kunna ändra en plan utan att ringa pappa.',
		'd3-beratta': '[Jag förstår bättre om jag får läsa. Skämt och antydningar missar jag.|I telefon blir det fel. Jag hinner inte tänka.]',
		'd3-resurser': 'Jag skriver bra.',
		'd5-beratta':
			'Jag duschar varannan dag, det står på schemat. [Tandläkaren är svårt, det är ljuden.|Frisören är svårt, så jag klipper mig själv.]',
		'd5-vard': '[Habiliteringen två gånger om året.|Vårdcentralen när pappa bokar.]',
		'd5-resurser': 'Jag sköter det mesta själv.',
		'd5-behov': 'Inget jag behöver hjälp med nu.',
		'd6-boende':
			'[En etta på fjärde våningen. Den är tyst och det är bra.|Ett rum och kök i Norra Lindäng. Hissen låter, annars trivs jag.]',
		'd6-beratta':
			'[Jag äter samma tre rätter. Jag vågar inte prova nya på spisen.|Jag kan laga tre rätter. När något är slut i affären går jag hem.] Städa gör jag på lördagar efter en lista. [Tvättstugan går jag till när ingen är där.|Jag tvättar sent på kvällen för att slippa möta folk.]',
		'd6-resurser': '[Städlistan följer jag alltid.|Jag slänger sopor och sorterar noga.]',
		'd6-onskemal':
			'[Ring inte på dörren utan att ha skrivit. Skor av. Rör inte hyllan med kartor.|Jag vill lära mig en sak i taget och skriva ner hur man gör.]',
		'd6-andra': 'Pappa lagar mat med mig på söndagar.',
		'd6-behov': '[Att lära mig fler rätter, och vad man gör när något är slut.|Att handla när affären har gjort om.]',
		'd6-mal': '[#m:Kunna tio rätter.|Laga en ny rätt i månaden.]',
		'd7-beratta':
			'[Jag har en vän som jag spelar med. Det räcker nästan.|Jag vill ha någon att göra saker med, men jag vet inte hur man frågar.]',
		'd7-resurser': 'Jag är en trogen vän.',
		'd7-onskemal': '[Jag vill prata om det jag är intresserad av, inte kallprata.|En person i taget.]',
		'd8-beratta': '[Jag har praktik på kommunens arkiv tre dagar i veckan.|Jag läser en kurs i programmering på distans.]',
		'd8-pengar': 'Pappa betalar räkningarna. [Jag vill lära mig det också.|Jag har aldrig gjort det själv.]',
		'd8-inkomst': 'Aktivitetsersättning',
		'd8-behov': 'Att lära mig betala räkningar.',
		'd8-mal': 'Betala mina egna räkningar till sommaren.',
		'd9-beratta': '[Jag åker tåg på lördagar. Annars är jag hemma.|Jag går till fågelsjön när det inte är folk där.]',
		'd9-intressen':
			'[Jag skulle vilja gå med i järnvägsföreningen.|Ornitologerna i Åbyberg har exkursioner. Jag vågar inte åka dit första gången.]',
		'd9-resurser': 'Jag hittar överallt och kan tidtabellerna.',
		'trygghet-beratta':
			'[Jag känner mig trygg när dörren är låst och jag vet vem som kommer.|Jag är trygg hemma. Oväntade ringningar är obehagliga.]',
		'trygghet-resurser': 'Jag har tittöga.',
		'samverkan-vilka': 'Habiliteringen, kurator {contact}.',
		'mal-leda': 'Att jag klarar att bo själv [så att pappa kan vara pappa|utan att någon måste komma varje dag].',
		'mal-tecken':
			'[Jag har betalat en räkning själv och lagat något nytt.|Det går två veckor utan att pappa har kommit för att något krånglat.]',
		'prakt-sa': '[Säg exakt vad du menar. Vänta på svar, jag tänker.|Ingen parfym. Prata lugnt och en i taget.]',
		'prakt-kontakt': 'Skriv mejl eller sms med bild på den som kommer.',
		'prakt-veta': '[Hörlurarna betyder paus, inte att jag är sur.|Ring inte på, skriv att du står utanför.]'
	},
	scales: { d2: { d230: [1, 2, 1], d240: [3, 3, 2] }, d6: { d630: [2, 3, 1], d620: [2, 2, 1] }, d8: { d865: [3, 3, 1] } },
	factors: {
		d2: [
			['Ändrade planer', 'omgivning', 'hinder', 3],
			['Skrivet schema', 'omgivning', 'facilitator', 4]
		],
		d6: [['Ljud i tvättstugan', 'omgivning', 'hinder', 2]]
	},
	aside: {
		d4: '{given} tar sig fram på egen hand och kan alla tidtabeller.',
		narstaende: '{relative} har berättat under Nätverk och anhörigstöd.'
	},
	times: [
		{ day: 'tue', time: 'afternoon' },
		{ day: 'thu', time: 'afternoon' }
	],
	needs: [
		{
			section: 'd2',
			from: 'd2-behov',
			text: 'Stöd att ändra i schemat när något oväntat händer',
			otherwise:
				'[Pappan gör det i dag, per telefon, också mitt i natten.|Habiliteringen har lärt ut hur man gör ett schema. Att göra om det när det brister är det som återstår.]',
			how: 'Boendestöd på fasta tider, med skriven kontakt däremellan'
		},
		{
			section: 'd6',
			from: 'd6-behov',
			text: 'Stöd att lära sig laga mat och handla, ett steg i taget',
			otherwise:
				'[Pappan lagar mat på söndagar men {given} lär sig då inte göra det själv.|Matlådor från affären har prövats. {given} kan inte äta dem, konsistensen varierar.]',
			how: 'Boendestöd som visar, skriver ner och låter {given} göra'
		},
		{
			section: 'd8',
			from: 'd8-behov',
			text: 'Stöd att lära sig betala räkningar',
			otherwise: 'Pappan betalar. {given} vill klara det själv, och pappan vill lämna över.',
			how: 'Boendestöd en gång i månaden när räkningarna har kommit'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0, 1, 2],
			words: '{given} bor kvar i sin lägenhet och klarar mat, pengar och ändrade planer allt mer på egen hand.',
			sign: 'Pappan behöver inte rycka ut mer än någon gång i månaden',
			months: 12
		},
		{
			kind: 'personal',
			needs: [1],
			words: '[#m:Kunna tio rätter.|Laga en ny rätt i månaden.]',
			sign: '[#m:Tio recept i min egen pärm, alla lagade minst två gånger|Sex nya recept i pärmen]',
			months: 9
		},
		{ kind: 'personal', needs: [2], words: 'Betala mina egna räkningar.', sign: 'Tre månader i rad betalda i tid', months: 6 }
	],
	activities: [
		{
			need: 0,
			goal: 0,
			what: 'Göra om schemat',
			kinds: ['plan'],
			looksLike:
				'[Skriva vad som ändras, varför, och vad som är likadant som vanligt.|Gå igenom nästa vecka och markera det som är nytt med en färg.]',
			why: 'En ändring som är skriven i förväg går att leva med. En som kommer samma dag stoppar hela dagen.',
			subgoal: 'Gör själv om sitt schema vid en väntad ändring',
			frequency: 'varje torsdag',
			plan: {
				how: 'Vi öppnar kalendern tillsammans och lägger in ändringar i rött. {given} säger vad som ska stå kvar.',
				when: 'torsdagar kl. 15, samma person'
			},
			result: '[{given} ändrar nu själv när det gäller praktiken.|Går bra, en vecka fick det göras om två gånger.]'
		},
		{
			need: 1,
			goal: 1,
			what: 'Laga en rätt',
			kinds: ['joinFully', 'plan'],
			looksLike:
				'[{given} lagar, den andra läser upp receptet. Receptet skrivs om till {given}s egna ord.|Först visa, nästa gång göra tillsammans, tredje gången gör {given}.]',
			why: '{given} vågar inte pröva nytt ensam vid spisen, men minns det som är skrivet med egna ord.',
			shapedWith: 'vilka rätter',
			subgoal: 'Lagar sex nya rätter utan att fråga',
			frequency: 'en gång i veckan',
			plan: {
				how: 'Tre gånger per rätt: vi visar, vi gör ihop, {given} gör. Receptet skrivs in i pärmen sist.',
				when: 'tisdagar kl. 16–17.30'
			},
			result: '[Fem rätter i pärmen.|Fyra nya rätter, och {given} bjöd sin pappa på en av dem.]'
		},
		{
			need: 1,
			goal: 1,
			what: 'Handla efter lista',
			kinds: ['plan', 'joinPartly'],
			looksLike: 'Skriva listan med ett reservval på varje rad. Vara med i affären när den har gjort om.',
			why: 'När något är slut går {given} hem. Ett reservval gör att det går vidare.',
			shapedWith: 'tid på dagen och affär',
			subgoal: 'Handlar själv och väljer reservvalet',
			frequency: '[varje vecka|var femte dag]',
			plan: {
				how: 'Listan har två kolumner: det jag vill ha, och annars. Vi står vid kassan de gånger affären är ny.',
				when: 'tisdagar före matlagningen'
			},
			result: 'Reservvalet har använts fyra gånger.'
		},
		{
			need: 2,
			goal: 2,
			what: 'Betala räkningar',
			kinds: ['plan', 'joinFully'],
			looksLike: 'Sitta bredvid medan {given} loggar in och betalar. Skriva en egen manual.',
			why: '{given} har aldrig gjort det, och vill göra det rätt från början.',
			subgoal: 'Har betalat tre månaders räkningar med någon bredvid',
			frequency: 'en gång i månaden',
			plan: { how: 'Den 26:e varje månad. {given} läser sin manual högt, vi tittar på.', when: 'den 26:e, eller vardagen före' },
			result: '[Två månader betalda.|Tre månader betalda, den tredje utan frågor.]'
		}
	],
	grounds:
		'{given} bor själv för första gången och har behov av stöd att lära sig det som tidigare sköttes av en förälder. Det gäller vissa, tydliga saker, och {given} lär sig dem när de är skrivna.',
	refusal:
		'{given} får i dag den hjälp {hon} behöver av sin pappa, som vill fortsätta året ut. {Hon} är välkommen att söka igen i god tid före flytten.',
	timeLimit:
		'[Det är första året i egen lägenhet. Vad {given} lär sig avgör hur stödet ska se ut sedan.|Målen har tider inom ett år, och stödet ska då kunna vara mindre.]',
	afterwards:
		'[”Nu har jag sju rätter. Lasagne tog tre gånger. Den blev godare när jag läste själv.”|”När praktiken bytte dag ändrade jag i kalendern innan jag hann bli ledsen.”]',
	followUpHow: 'skriftliga frågor i förväg och sedan möte hos {given} med boendestödet',
	notes: [
		'Mejl från {given} med svar på frågorna inför mötet, två sidor. Tillfört utredningen.',
		'Samtal med {contact}, kurator på habiliteringen. Fråga: hur tar {given} bäst emot information. Svar: skriftligt, en sak per meddelande.'
	]
};
