import type { Story } from '../story.ts';

export const afterLoss: Story = {
	id: 'after-loss',
	template: 'ibic-vuxna',
	ages: [52, 66],
	legalSex: 'female',
	intervention: 'kontaktperson',
	extents: [{ unit: 'none' }, { unit: 'hoursPerMonth', hours: 8 }],
	wish: '[#k:Någon att gå på fotboll och promenera med|Någon att fika med en gång i veckan, som inte är vårdpersonal]',
	relatives: [
		{ relation: 'dotter', legalSex: 'female', sharesName: true },
		{ relation: 'granne', legalSex: 'male' }
	],
	contacts: [{ title: 'sjuksköterska', organisation: 'Vårdcentralen Lindäng', about: 'Hur {given} har haft det sedan i våras' }],
	answers: {
		'ansokan-vad':
			'[Jag vill ha en kontaktperson. Någon att göra saker med, vanliga saker.|Jag söker kontaktperson. Det var sjuksköterskan som sa att det finns.]',
		'bakgrund-kort':
			'[Jag blev änka för ett och ett halvt år sedan.|Min man dog för två år sedan.] Vi hade varit gifta i [trettioen|tjugosju] år. [Vi gjorde allt tillsammans, och det mesta rann bort med honom.|Det var han som kände folk. Jag följde med.] Jag har sjukersättning sedan länge, för [ryggen|reumatismen].',
		'bakgrund-intressen':
			'[#k:Fotboll, Lindängs damlag. Och att sticka.|Kyrkokören, men jag har inte gått på länge. Och korsord, de svåra.]',
		'insatser-forr': '[Hemtjänst några veckor efter operationen.|Aldrig haft något.]',
		'insatser-nu': 'Vårdcentralen, och färdtjänst.',
		'natverk-viktiga':
			'Min dotter {relative}, som bor i [Norrland|Skåne]. [Vi ringer på söndagar.|Hon kommer till jul och på sommaren.] Grannen {relative2} tar in posten.',
		'd2-beratta':
			'[Jag stiger upp, äter, löser korsord och tittar på klockan. Eftermiddagen är längst.|Förmiddagarna går. Efter klockan två är det tomt.]',
		'd2-resurser': 'Har jag något inplanerat gör jag mig i ordning. [Då blir hela dagen bättre.|Då är det som förr.]',
		'd7-beratta': '[Jag pratar med kassörskan. Vissa dagar är det den enda.|De vi kände var par. Det blev konstigt att vara tre.]',
		'd7-resurser': '[Jag är lätt att ha att göra med, när jag väl är där.|Jag lyssnar bra, det har jag alltid fått höra.]',
		'd7-onskemal':
			'[Gärna någon i min ålder, med humor. Kvinna eller man spelar ingen roll.|Någon som orkar gå långsamt och som inte har bråttom.]',
		'd7-behov': '[Någon att göra saker tillsammans med, så att jag kommer ut.|En människa till, helt enkelt.]',
		'd7-mal': '[#k:Att gå på hemmamatcherna igen.|Att våga gå till kören.]',
		'd9-beratta': '[#k:Vi hade säsongskort. Jag har kortet kvar men går inte ensam.|Jag sjöng i kören i tolv år. Nu är det så många nya.]',
		'd9-intressen': '[#k:Hemmamatcherna, och pensionärsföreningens lunch.|Kören på tisdagar. Kanske biblioteket.]',
		'd9-resurser': 'Jag hittar och kan åka färdtjänst själv.',
		'd9-behov': '[Sällskap dit de första gångerna.|Att inte behöva gå in ensam.]',
		'd9-mal': '[#k:Se minst sex hemmamatcher i år.|Gå till kören varannan vecka.]',
		'trygghet-beratta': '[Nätterna är tysta. Jag är inte rädd, bara ensam.|Jag är trygg hemma. Det är ensamheten som är svår.]',
		'trygghet-resurser': 'Grannen har min nyckel.'
	},
	scales: { d7: { d750: [3, 3, 1] }, d9: { d920: [3, 3, 1] } },
	aside: {
		d1: '{given} har inte svårt att lära sig eller att fatta beslut.',
		d3: '{given} har inga svårigheter med kommunikation.',
		d4: '[{given} har färdtjänst, som räcker.|Ryggen gör att {given} går långsamt, men {hon} tar sig dit {hon} vill med färdtjänst.]',
		d5: '{given} sköter sig själv.',
		d6: '{given} sköter hemmet på sitt sätt och vill inte ha stöd för det.',
		d8: '{given} har sjukersättning och sköter sin ekonomi själv.',
		narstaende: 'Ingen vårdar eller stödjer {given}.'
	},
	times: [
		{ day: 'tue', time: 'afternoon' },
		{ day: 'sat', time: 'afternoon' }
	],
	needs: [
		{
			section: 'd7',
			from: 'd7-behov',
			text: 'En regelbunden kontakt att göra saker tillsammans med',
			otherwise:
				'[{relative} bor för långt bort. Väntjänsten i församlingen har frågats, men har kö till hösten.|Pensionärsföreningens lunch har prövats två gånger. {given} gick hem, alla satt i sina lag.]',
			how: 'Kontaktperson som träffar {given} varje vecka'
		},
		{
			section: 'd9',
			from: 'd9-behov',
			text: 'Sällskap för att komma tillbaka till det {hon} tidigare gjorde',
			otherwise: 'Ledsagning gäller vägen dit. {given} hittar, det är att gå in ensam som tar emot.',
			how: 'Kontaktpersonen följer med de första gångerna, därefter när {given} vill'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0, 1],
			words: '{given} har någon att göra saker med och kommer ut varje vecka.',
			sign: 'Något inplanerat varje vecka i tre månader',
			months: 9
		},
		{
			kind: 'personal',
			needs: [1],
			words: '[#k:Gå på hemmamatcherna igen.|Sjunga i kören.]',
			sign: '[#k:Sex hemmamatcher sedda|Varit på kören minst varannan tisdag under en termin]',
			months: 8
		}
	],
	activities: [
		{
			need: 0,
			goal: 0,
			what: 'Ses och göra något tillsammans',
			kinds: ['motivate', 'joinFully'],
			looksLike:
				'[Promenad, fika eller handarbete. Bestämma nästa gång innan man skiljs.|{given} föreslår varannan gång, kontaktpersonen varannan.]',
			why: '{given} gör sig i ordning när något är bestämt, men tar inte första steget.',
			shapedWith: 'vad, var och vilken dag',
			subgoal: 'Ses varje vecka',
			frequency: 'en gång i veckan',
			plan: {
				how: 'Vi bestämmer nästa träff innan vi går. Ställs något in ringer den som ställer in.',
				when: 'tisdag eftermiddag, ibland lördag'
			},
			result: '[Har setts fyrtio gånger på elva månader.|Varje vecka utom i juli.]'
		},
		{
			need: 1,
			goal: 1,
			what: '[#k:Gå på match|Gå till kören]',
			kinds: ['joinFully', 'checkAfter'],
			looksLike: 'Följa med in och sitta bredvid. När det känns vant: mötas efteråt i stället.',
			why: 'Att gå in ensam är det som tar emot. Väl inne känner {given} flera.',
			shapedWith: 'när det är dags att gå själv',
			subgoal: 'Går dit själv och möts efteråt',
			frequency: '[#k:vid hemmamatcher|varannan vecka]',
			plan: { how: 'De tre första gångerna hela tiden. Sedan möts vi i entrén och därefter efteråt.', when: 'enligt programmet' },
			result: '[#k:Går själv sedan i oktober.|Har gått fem gånger, två av dem på egen hand.]'
		}
	],
	grounds:
		'{given} är ensam efter sin makes död och har behov av en medmänniska för att komma ut och tillbaka till sådant {hon} tidigare hade glädje av. Anhöriga bor långt bort, och det som finns utan beslut har prövats.',
	refusal:
		'{given} har behov av sällskap. Väntjänsten i församlingen har en person som kan börja nu, och {given} vill pröva den först. Behovet möts därmed på annat sätt.',
	timeLimit:
		'[{given} hoppas att det ska räcka att ha kommit in i gemenskapen igen. Efter ett år ser vi om kontaktpersonen behövs.|Det är svårt att veta i dag hur det ser ut om ett år, när sorgen är längre bort.]',
	afterwards: '[#k:”I lördags satt jag på läktaren och skrek. Det hade jag inte gjort sedan han levde.”|”Nu vet alton vad jag heter.”]',
	followUpHow: 'samtal med {given}, och därefter med kontaktpersonen',
	notes: [
		'Samtal med {contact}, sjuksköterska. Fråga: finns något som vården planerar. Svar: samtal var tredje vecka, avslutas till sommaren.'
	]
};
