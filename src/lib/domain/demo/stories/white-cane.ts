import type { Story } from '../story.ts';

export const whiteCane: Story = {
	id: 'white-cane',
	template: 'ibic-vuxna',
	ages: [38, 64],
	intervention: 'ledsagning',
	extents: [
		{ unit: 'hoursPerMonth', hours: 10 },
		{ unit: 'hoursPerMonth', hours: 16 },
		{ unit: 'hoursPerMonth', hours: 20 }
	],
	wish: '[#k:Simhallen på tisdagar och något ärende i månaden|Körövning på onsdagar och något ärende i månaden]',
	communication: 'post och beslut som ljud eller i stor stil',
	relatives: [
		{
			relation: 'make',
			legalSex: 'male',
			sharesName: true,
			does: {
				what: '[Jag följer med på kvällar och helger.|Jag läser posten högt på söndagar.]',
				bears: '[Jag gör det gärna, men jag är inte ledig på dagarna.|Det blir lätt så att jag bestämmer vart vi ska.]',
				answer: '[Tackade nej, det är inget behov nu|Ville ha ett samtal till hösten]'
			}
		}
	],
	contacts: [{ title: 'synpedagog', organisation: 'Syncentralen', about: 'Vad {given} klarar i trafik och på kända vägar' }],
	answers: {
		'ansokan-vad': '[Jag söker ledsagning. Jag ser skuggor och ljus, inte mer.|Ledsagning, så att jag kan göra sådant utan min man.]',
		'bakgrund-kort':
			'[Synen har blivit sämre i femton år. Sedan i höstas ser jag bara ljus.|Jag var lärare tills jag inte längre kunde se eleverna.] Jag har lärt mig [käpp|käpp och punktskrift] på Syncentralen.',
		'bakgrund-intressen': '[#k:Simma. Jag simmade på elitnivå en gång.|Sjunga. Jag har sjungit i kör i trettio år.]',
		'insatser-forr': '[Ledsagning sedan två år, åtta timmar i månaden.|Inget från kommunen.]',
		'insatser-nu': 'Färdtjänst. Syncentralen några gånger om året.',
		'natverk-viktiga': 'Min man {relative}. [En väninna på andra sidan stan.|Simgänget, men de tänker inte på att jag inte hittar.]',
		'd2-beratta': '[Dagarna hemma går bra, allt har sin plats.|Hemma ser man inte att jag inte ser. Det är ute det märks.]',
		'd2-resurser': 'Jag planerar i förväg och har allt i telefonen, som talar.',
		'd4-beratta':
			'[De vägar jag har övat går jag själv: till affären, bussen och vårdcentralen. Nya vägar och halka går inte.|Med käppen klarar jag kvarteret. Stora rum utan väggar är värst, som simhallen.]',
		'd4-vart':
			'[#k:Simhallen en gång i veckan. Och till väninnan, frisören och ett föredrag ibland.|Körövningen en gång i veckan. Och till väninnan, frisören och tandläkaren.]',
		'd4-resurser': '[Jag hittar utantill, och jag vågar fråga.|Har jag gått en väg fem gånger sitter den.]',
		'd4-behov':
			'[Någon att ta i armen på nya platser, och att få beskrivet vad som händer.|Någon som går med, och som säger vilka som är i rummet.]',
		'd4-mal': '[#k:Simma en gång i veckan.|Sjunga på konserten i december.]',
		'd7-beratta':
			'[Jag träffar folk, men det är de som väljer när. Jag kan inte bara gå över till någon.|I en grupp vet jag inte vem som talar till mig.]',
		'd7-resurser': 'Jag känner igen alla på rösten.',
		'd7-onskemal': '[Någon som säger rakt ut vad som finns i vägen.|Inte samma som min mans vänner. Någon för mig.]',
		'd7-behov': 'Att få beskrivet vilka som är där.',
		'd7-mal': '[Träffa min väninna en gång i månaden, hos henne.|Ha något eget varje vecka.]',
		'd8-beratta':
			'[Jag arbetar tjugo timmar i växeln på kommunen, och där hittar jag.|Jag har sjukersättning och skriver krönikor i tidningen.]',
		'd8-resurser': 'Datorn talar, och jag skriver fort.',
		'd9-beratta': '[#k:Simhallen har jag fått sluta med sedan de byggde om.|Kören fortsatte, men jag slutade när bussen drogs in.]',
		'd9-intressen': '[#k:Motionssim, och föredrag på biblioteket.|Kören, och teatern när den är syntolkad.]',
		'd9-resurser': '[#k:I vattnet klarar jag mig själv.|Noterna kan jag utantill.]',
		'd9-behov': '[#k:Ledsagning dit, genom omklädningsrummet, och hem.|Ledsagning dit och hem, och i pausen.]',
		'd9-mal': '[#k:Simma tusen meter varje vecka.|Vara med på alla övningar före konserten.]',
		'trygghet-beratta': '[Halkan är jag rädd för. Annars inte.|Jag är trygg med käpp och någon vid armen.]',
		'trygghet-resurser': 'Telefonen talar om var jag är.',
		'samverkan-vilka': 'Synpedagog {contact}. [De övar en ny väg med mig till våren.|De ordnar punktskrift till kören.]'
	},
	scales: { d4: { d460: [3, 3, 2] }, d9: { d920: [3, 3, 1] } },
	aside: {
		d1: '{given} lär sig och fattar beslut utan svårighet.',
		d3: '{given} talar och lyssnar obehindrat. Post och beslut får {hon} som ljud, se Delaktighet.',
		d5: '{given} sköter sin personliga vård själv.',
		d6: '{given} och hennes make sköter hemmet tillsammans och söker inte stöd för det.',
		narstaende: 'Det som {relative} gör står under Nätverk och anhörigstöd.'
	},
	legalSex: 'female',
	times: [
		{ day: 'tue', time: 'forenoon' },
		{ day: 'wed', time: 'evening' }
	],
	needs: [
		{
			section: 'd4',
			from: 'd4-behov',
			text: 'Ledsagning på okända platser och vägar',
			otherwise:
				'[Färdtjänsten kör till dörren men följer inte med in. Syncentralen övar in en ny väg i taget, och den räcker inte till det som varierar.|{relative} arbetar på dagarna.]',
			how: 'Ledsagning till aktiviteter {given} själv väljer'
		},
		{
			section: 'd9',
			from: 'd9-behov',
			text: '[#k:Ledsagning för att kunna simma igen|Ledsagning för att kunna sjunga i kören]',
			otherwise:
				'[#k:Personalen i simhallen hjälper till i dörren, men inte genom omklädningsrum och dusch. Det är frågat.|Kören har frågats. Två sångare skjutsar ibland, men det går inte att lita på varje vecka.]',
			how: 'Ledsagning en gång i veckan, dit, genom lokalen och hem'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0, 1],
			words: '{given} kan göra det {hon} vill utanför hemmet, också när maken inte är med.',
			sign: 'Något eget varje vecka',
			months: 12
		},
		{
			kind: 'personal',
			needs: [1],
			words: '[#k:Simma en gång i veckan.|Sjunga på konserten i december.]',
			sign: '[#k:Tusen meter varje tisdag, åtta veckor i rad|Med på alla övningar och på konserten]',
			months: 7
		}
	],
	activities: [
		{
			need: 1,
			goal: 1,
			what: '[#k:Ledsagning till simhallen|Ledsagning till körövningen]',
			kinds: ['joinFully'],
			looksLike:
				'[#k:Mötas hemma, gå genom omklädningsrum och dusch, vänta vid kortsidan.|Mötas hemma, följa till stolen, säga vilka som kommit. Hämta i pausen.]',
			why: '[#k:I vattnet klarar {given} sig. Hallen har inga ledstråk efter ombyggnaden.|{given} sjunger utan hjälp. Lokalen är stor och möbleras om varje gång.]',
			shapedWith: 'tid och hur mycket som beskrivs',
			subgoal: 'Kommer iväg varje vecka',
			frequency: 'en gång i veckan',
			plan: {
				how: '[#k:Vi möts i hallen hemma. Höger arm. Vi säger nivåskillnader och vilka som är i bassängen.|Vi möts i hallen hemma. Höger arm. Vi säger vilka som sitter var.]',
				when: '[#k:tisdagar 9–11|onsdagar 18–20.30]'
			},
			result: '[#k:Tjugoåtta tisdagar av trettio.|Med på alla övningar utom två.]'
		},
		{
			need: 0,
			goal: 0,
			what: 'Ledsagning vid egna ärenden',
			kinds: ['joinFully'],
			looksLike:
				'[{given} bestämmer målet senast dagen före. Butik, frisör, föredrag, vän.|Läsa skyltar och priser högt. {given} sköter samtalet.]',
			why: 'Nya platser och halka går inte med bara käpp.',
			shapedWith: 'vart',
			subgoal: 'Gör ett eget ärende varannan vecka',
			frequency: 'varannan vecka',
			plan: { how: '{given} ringer senast kl. 15 dagen före. Vi beskriver, {given} väljer.', when: 'efter överenskommelse' },
			result: '[Elva ärenden, varav tre nya platser.|Har blivit av varannan vecka.]'
		}
	],
	grounds:
		'{given} ser bara ljus och behöver ledsagning för att delta i aktiviteter utanför hemmet på okända platser. Färdtjänst och inövade vägar räcker inte, och {hon} vill kunna göra saker utan sin make.',
	refusal:
		'{given} söker ledsagning till arbetet. Den vägen har övats in med Syncentralen och fungerar, och hjälp på arbetsplatsen lämnas av arbetsgivaren. Behovet är därmed tillgodosett.',
	timeLimit:
		'[Syncentralen övar in två nya vägar under våren, och omfattningen kan då behöva ändras.|Simhallen får ledstråk när ombyggnaden är klar nästa höst.]',
	afterwards: '[#k:”Tusen meter. Jag räknade själv, femtio vändningar.”|”Jag visste vem som stod bredvid mig hela konserten.”]',
	followUpHow: 'samtal med {given}, därefter med ledsagaren',
	notes: ['Samtal med {contact}, synpedagog. Fråga: vilka vägar är övade. Svar: tre vägar, lista tillförd.']
};
