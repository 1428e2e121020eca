import type { Story } from '../story.ts';

export const manyStarts: Story = {
	id: 'many-starts',
	template: 'ibic-vuxna',
	ages: [27, 44],
	intervention: 'boendestod',
	extents: [
		{ unit: 'hoursPerMonth', hours: 12 },
		{ unit: 'hoursPerMonth', hours: 16 },
		{ unit: 'hoursPerMonth', hours: 20 }
	],
	wish: '[Stöd på vardagar, helst förmiddagar|Stöd två gånger i veckan, gärna samma person|Någon som är med när jag börjar, inte någon som gör åt mig]',
	relatives: [
		{
			relation: '[mamma|storasyster|moster]',
			legalSex: 'female',
			sharesName: true,
			does: {
				what: '[Jag ringer varje söndag och går igenom veckan.|Vi pratar i telefon på söndagskvällen och skriver ner vad som är på gång.] [Jag handlar åt {given} när det har gått för lång tid.|Var tredje vecka kör jag och storhandlar.]',
				bears: '[Det går, men jag är trött på att vara den som påminner.|Jag vill vara släkt igen och inte bara den som tjatar.]',
				answer: '[Tackade ja till anhöriggruppen på torsdagar|Ville tänka på saken, fick numret till anhörigstödet]'
			}
		}
	],
	contacts: [
		{
			title: 'arbetsterapeut',
			organisation: 'Psykiatrimottagningen Lindäng',
			about: '[Hur vardagen fungerar hemma och vilka hjälpmedel som prövats|Vad som prövats i arbetsterapin]'
		}
	],
	children: [
		{
			relation: 'own',
			home: 'alternating',
			ages: [5, 14],
			situation:
				'{child} bor här varannan vecka. [Skolan fungerar och {child} går på [fotboll|simning|innebandy] på onsdagar.|{child} trivs i skolan, säger både {given} och läraren.] De veckor det är mycket blir det [smörgås till middag|pizza flera dagar], och {child} säger till när gympakläderna är smutsiga.',
			words:
				'”[Det är mysigt hos {parent}, men ibland hittar vi ingenting.|Jag vill kunna ta med en kompis hem.|Det bästa är när vi lagar pannkakor.]” Sagt till mig vid besöket, med {given} i köket.',
			knows:
				'{given} har berättat att det ska komma någon och hjälpa till att få ordning på veckan. [{child} frågade om den personen också kan laga cykeln.|{child} tyckte att det lät bra.]',
			support:
				'[Elevhälsan finns om det behövs, men {child} har inte velat.|Inget eget stöd i dag. {given} har fått veta att det finns en grupp för barn.]',
			means: '[Att det finns middag och rena kläder även de veckor jag är trött.|Att vi slipper bråka på morgnarna.]',
			impact:
				'{child} bor hos {given} varannan vecka och säger i dag själv till när kläder och mat saknas. När {given} får stöd att planera inköp och tvätt [söndagen innan {child} kommer|inför de veckorna] behöver {child} inte ta det ansvaret. [Stödet läggs på tider då {child} är i skolan, så att veckan hemma får vara lugn.|Besöken ligger inte på eftermiddagar de veckor {child} är hemma.]'
		}
	],
	answers: {
		'ansokan-vad':
			'[Jag vill ha någon som hjälper mig att få igång vardagen.|Boendestöd. Någon som är med när jag ska börja.] [Det var min arbetsterapeut som berättade att det finns.|En kompis har det och det blev stor skillnad.]',
		'bakgrund-kort':
			'[Jag är uppvuxen i Kvarnby och har bott i Lindäng i åtta år.|Jag flyttade hit när jag började gymnasiet och blev kvar.] [Jag separerade för två år sedan.|Sedan separationen har jag bott själv.] [Innan dess delade vi på allt hemma, och jag märkte inte hur mycket den andra höll i.|Det var först då jag förstod hur mycket jag lutade mig mot den andra.]',
		'bakgrund-intressen':
			'[#i:Cyklar. Jag meckar med gamla cyklar i källaren.|Musik, jag spelar bas.|Odling. Jag har pallkragar på gården.] [När jag håller på med det glömmer jag tiden.|Då kan jag koncentrera mig hur länge som helst.]',
		'bakgrund-styrkor':
			'[Jag är bra på att komma på lösningar, och på att få folk att skratta.|Jag ger mig inte, och jag är snäll.] [När det brinner är jag den som är lugn.|Jag är bra på att hjälpa andra i gång.]',
		'bakgrund-halsa':
			'[Jag sover för lite. Medicinen hjälper mig att hålla i en sak, men den går ur vid fyra.|Jag blir trött av att hålla ihop dagen. Efter jobbet är det slut.]',
		'bakgrund-diagnos': { by: 'certificate', text: 'Adhd, enligt intyg från Psykiatrimottagningen Lindäng.' },
		'insatser-forr':
			'[Jag har inte haft något stöd från kommunen tidigare.|Jag hade kontakt med budget- och skuldrådgivningen för några år sedan.]',
		'insatser-nu': 'Arbetsterapeut på psykiatrin, [en gång i månaden|var tredje vecka]. Annars inget.',
		'natverk-hushall': 'Jag, och {child} varannan vecka.',
		'natverk-viktiga':
			'[{relative}, så klart. Och två kompisar från förr som hör av sig.|{relative} är den jag ringer. Grannen under är också snäll.]',
		'd1-beratta':
			'[Jag läser instruktioner halvvägs och börjar ändå.|Jag lär mig genom att göra. Långa texter kommer jag inte igenom.] Det som är bråttom blir gjort, resten blir liggande.',
		'd1-resurser': '[Visar någon mig en gång kan jag det sedan.|Korta listor fungerar, max tre saker.]',
		'd1-andra': 'Arbetsterapeuten har hjälpt mig att göra en veckotavla.',
		'd2-beratta':
			'[Jag vaknar och tänker på allt på en gång, och så blir det ingenting.|Jag börjar diska, ser tvätten, börjar med den, och sedan ringer någon.] En bra dag har jag bestämt en enda sak kvällen innan. [Det är kanske två dagar i veckan.|De dagarna kommer någon gång i veckan.]',
		'd2-stress':
			'[Då lägger jag mig och scrollar.|Då går jag ut och går, eller så blir jag arg på fel person.] Det hjälper om någon säger en sak i taget.',
		'd2-resurser':
			'[Har jag sällskap blir det gjort.|Musik på och tjugo minuter på klockan, det fungerar.] Jag passar tider om jag får ett sms samma dag.',
		'd2-andra': [
			'{relative} ringer på söndagar.',
			{
				by: 'relative',
				text: '[Jag ringer för att det ska bli av, inte för att {given} inte kan.|{given} kan allt det här. Det är starten som är svår.]'
			}
		],
		'd2-onskemal': '[Ett sms på morgonen samma dag. Inte dagen innan, då hinner jag glömma.|Säg vad som är först. Inte hela listan.]',
		'd2-behov': '[Att någon är med när jag bestämmer veckan.|Stöd att välja vad som är viktigast och börja med det.]',
		'd2-mal': '[En sak gjord varje dag.|Veta på måndagen hur veckan ser ut.]',
		'd6-boende': '[Hyresrätt, två rum och kök. Jag trivs, det är nära till skolan.|En trea på andra våningen. Det är lugnt i huset.]',
		'd6-beratta':
			'[Jag lagar mat när jag har handlat. Det är att komma iväg till affären som inte blir av.|Maten är inte problemet, det är att det ska finnas något att laga.] Tvätten [klarar jag om någon har bokat tiden|blir av när det inte finns något kvar att ta på sig]. [Disken står till helgen.|Posten lägger jag i en låda.]',
		'd6-resurser':
			'[Jag har egna recept och följer en lista om den är skriven.|Jag kan städa hela lägenheten på två timmar, när jag väl är i gång.] Jag sorterar och går ut med soporna varje [torsdag|måndag].',
		'd6-onskemal':
			'[Jag vill göra det själv, men inte ensam.|[#i:Ingen ska städa undan mina cykelgrejer.|Ingen ska flytta på mina instrument.|Ingen ska röra plantorna i fönstret.] Resten kan vi prata om.]',
		'd6-andra': '{relative} handlar ibland. Annars är det jag.',
		'd6-behov': '[Att komma iväg och handla, och att börja med städningen.|Starten. Att vara två när man går ut genom dörren.]',
		'd6-mal': '[#m:Att {child} kan ta hem en kompis utan att jag får panik.|Mat hemma när {child} kommer.]',
		'd7-beratta': '[Jag har vänner, men jag glömmer att svara.|Jag tycker om folk. Det är att höra av sig som rinner ut i sanden.]',
		'd7-resurser': 'Jag är bra på att lyssna, och jag säger förlåt.',
		'd7-onskemal': '[Jag träffar helst en i taget.|Gärna någon som går att skoja med.]',
		'd8-beratta': '[Jag jobbar halvtid på ett lager. Där är det tydligt vad som ska göras.|Jag jobbar sextio procent i en cykelverkstad.]',
		'd8-pengar': 'Räkningarna går på autogiro. [Det som inte gör det blir sent.|Kontantköp på nätet är det som spårar ur.]',
		'd8-inkomst': 'Lön och sjukersättning på deltid',
		'd9-beratta':
			'[#i:Det blir mest hemma de veckor jag är ensam. Förut var jag på cykelköket varje torsdag.|Jag spelade i ett band förut. Det saknar jag.|Jag är på gården om somrarna. På vintern blir det mest hemma.]',
		'd9-intressen':
			'[#i:Jag skulle vilja gå på cykelköket i Åbyberg igen.|Jag vill spela med några igen, inte för att uppträda.|Jag vill vara med i koloniföreningen.]',
		'd9-resurser': 'Jag tar mig dit jag vill, jag cyklar.',
		'trygghet-beratta': 'Jag känner mig trygg hemma och ute.',
		'trygghet-resurser': 'Jag har grannar jag känner.',
		'samverkan-vilka':
			'Arbetsterapeuten {contact}. [Vi kan ses alla tre en gång när stödet har börjat.|Vi har bestämt att {given} berättar för arbetsterapeuten om vad ni kommer fram till.]',
		'mal-leda':
			'[Att hemmet och veckan går ihop, så att jag orkar vara förälder.|Att jag inte ska behöva skämmas när det ringer på dörren.]',
		'mal-tecken': '[#m:{child} har haft en kompis hemma.|Det finns mat på söndagskvällen.]',
		'prakt-sa': '[Säg en sak i taget och vänta. Skoja gärna.|Fråga först hur läget är. Tjata inte.]',
		'prakt-kontakt': '[Sms först, sedan ring.|Ring efter klockan tio.]',
		'prakt-veta': '[Det finns en katt.|Inget särskilt.]'
	},
	scales: { d2: { d230: [3, 3, 1], d210: [2, 2, 1] }, d6: { d620: [3, 3, 1], d640: [2, 3, 2] } },
	factors: {
		d2: [
			['Sms samma dag', 'omgivning', 'facilitator', 3],
			['Många saker samtidigt', 'omgivning', 'hinder', 3]
		],
		d6: [['Svårt att börja', 'kropp']]
	},
	aside: {
		d3: '{given} pratar, läser och skriver obehindrat och vill inte att det utreds.',
		d4: '[{given} cyklar överallt.|{given} rör sig fritt och har inte sökt stöd för det.]',
		d5: '{given} sköter sin personliga vård och sin medicin själv.',
		narstaende: 'Det som {relative} gör står under Nätverk och anhörigstöd.'
	},
	times: [
		{ day: 'mon', time: 'forenoon' },
		{ day: 'thu', time: 'forenoon' }
	],
	needs: [
		{
			section: 'd2',
			from: 'd2-behov',
			text: '[Stöd att planera veckan och välja vad som ska göras först|Stöd att bestämma en sak i taget och börja med den]',
			otherwise:
				'[{relative} gör det i dag, men har sagt att hon inte orkar fortsätta.|Veckotavlan från arbetsterapin har prövats i ett halvår. Den hjälper när någon är med och fyller i den, annars inte.]',
			how: 'Boendestöd som planerar veckan med {given} och stämmer av hur det gick'
		},
		{
			section: 'd6',
			from: 'd6-behov',
			text: 'Stöd att komma iväg och handla, och att komma igång med tvätt och städning',
			otherwise:
				'[Hemleverans har prövats, men det är att göra listan och beställa som inte blir av.|Den andra föräldern bor på annan ort, och det finns ingen annan vuxen i hushållet.]',
			how: 'Boendestöd som är med vid starten. {given} gör själv det {hon} kan.'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0, 1],
			words: '{given} klarar vecka, inköp och hem med stöd som minskar, så att {hon} och {child} har det ordnat hemma.',
			sign: 'Maten räcker veckan ut och tvätten är gjord inför {child}s veckor',
			months: 12
		},
		{
			kind: 'personal',
			needs: [1],
			words: '[#m:Att {child} kan ta hem en kompis.|Mat hemma när {child} kommer.]',
			sign: '[#m:{child} har haft en kompis hemma minst en gång i månaden|Tre söndagar av fyra finns det mat i kylen]',
			months: 6
		}
	],
	activities: [
		{
			need: 0,
			goal: 0,
			what: 'Gå igenom veckan',
			kinds: ['plan', 'checkAfter'],
			looksLike: '[Fylla i veckotavlan tillsammans, högst tre saker om dagen.|Skriva upp veckans fasta tider och välja en sak per dag.]',
			why: '{given} ser allt på en gång och kommer inte igång. Det som är valt och skrivet blir gjort.',
			shapedWith: '[vilka saker och i vilken ordning|om det görs hemma eller på telefon]',
			subgoal: 'Fyller i sin veckotavla själv och stämmer av efteråt',
			frequency: '[varje måndag|en gång i veckan]',
			plan: {
				how: 'Vi sitter vid köksbordet med veckotavlan. {given} säger, vi skriver. Sist väljer {given} vad som kommer först.',
				when: 'måndagar kl. 9.30'
			},
			result: '[{given} fyller nu i tavlan själv två veckor av tre.|Görs varje vecka. {given} börjar ta över pennan.]'
		},
		{
			need: 1,
			goal: 1,
			what: 'Handla mat till veckan',
			kinds: ['remind', 'start'],
			looksLike:
				'[Sms på morgonen, skriva listan ihop, gå ut genom dörren samtidigt.|Skriva listan tillsammans och följa med till affären de första gångerna.]',
			why: 'Det är starten som inte blir av. Väl i affären klarar {given} sig själv.',
			shapedWith: 'dag och affär',
			subgoal: '[Handlar själv efter ett sms|Handlar en gång i veckan]',
			frequency: 'en gång i veckan',
			plan: { how: 'Sms klockan nio. Vi går tillsammans till affären och skiljs åt där, {given} handlar.', when: 'torsdagar förmiddag' },
			result: '[Från och med förra månaden räcker det med sms.|Har blivit av tre veckor av fyra.]'
		},
		{
			need: 1,
			goal: 0,
			what: 'Tvätta',
			kinds: ['remind', 'start'],
			looksLike: 'Påminna om tvättiden samma dag och vara med när första maskinen sätts igång.',
			why: '{given} kan tvätta, men kommer inte igång utan sällskap.',
			subgoal: 'Bokar sin tvättid själv',
			frequency: '[varannan vecka|var tionde dag]',
			plan: { how: 'Vi bokar tiden i appen ihop och bär ner första korgen. Därefter larm på telefonen.', when: 'varannan torsdag' },
			result: 'Tvätten är gjord inför de veckor {child} kommer.'
		}
	],
	grounds:
		'{given} kan sköta hem och vecka men kommer inte igång utan stöd, [och det går ut över {child}|och har en vecka i taget ansvar för {child}]. Hjälpmedel har prövats och räcker inte. [Den som hjälper till i dag orkar inte fortsätta.|Det finns ingen annan i hushållet som kan göra det.]',
	refusal:
		'{given} har behov av stöd att komma igång, men det möts i dag genom arbetsterapin och veckotavlan som {hon} själv säger fungerar. {Hon} kan söka igen om det ändras.',
	timeLimit:
		'[{given} räknar med att klara inköpen själv inom ett år. Då behöver vi se om stödet ska bli mindre.|Målen gäller ett år framåt, och {child} börjar då i en ny skola, vilket ändrar veckorna.]',
	afterwards:
		'[#m:”{child} hade med sig två kompisar i lördags. Jag hade fika hemma.”|”Jag har kommit på att jag kan gå och handla om jag redan har skorna på. Vi tar skorna först nu.”]',
	followUpHow: 'möte hemma hos {given} med boendestödet och mig',
	notes: [
		'Samtal med {contact}, arbetsterapeut, med {given}s samtycke. Fråga: vad har prövats. Svar: veckotavla och timer, fungerar när någon är med och startar.',
		'{given} ringde. Ville flytta mötet till förmiddagen. Ny tid bokad.'
	]
};
