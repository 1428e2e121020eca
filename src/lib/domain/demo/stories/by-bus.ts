import type { Story } from '../story.ts';

export const byBus: Story = {
	id: 'by-bus',
	template: 'dur-funktionsnedsattning',
	ages: [22, 45],
	intervention: 'ledsagarservice',
	extents: [
		{ unit: 'hoursPerMonth', hours: 10 },
		{ unit: 'hoursPerMonth', hours: 14 }
	],
	wish: '[#k:Biblioteket och spelkvällen|Fotografera, på nya ställen]',
	communication: 'skriftliga frågor i förväg',
	relatives: [{ relation: 'bror', legalSex: 'male', sharesName: true }],
	contacts: [{ title: 'kurator', organisation: 'Habiliteringen', about: 'Vad som gör det svårt att åka buss' }],
	answers: {
		'ansokan-vad':
			'[#k:Jag söker ledsagarservice för att komma till biblioteket och spelkvällen.|Jag söker ledsagarservice för att kunna fotografera på andra ställen än hemma.]',
		'ansokan-omfattning': '[En gång i veckan|Var tionde dag, ungefär]',
		'fn-vilken': { by: 'certificate', text: 'Autism. Utlåtande från habiliteringen.' },
		'fn-marks':
			'[Byten, trängsel och folk som ställer frågor. Jag står kvar på hållplatsen.|Jag kan vägen men inte det som händer på den.]',
		'fn-personkrets': 'ett',
		'insatser-finns': ['nu'],
		'insatser-nu': 'Habiliteringen, ibland.',
		'boende-med': ['ensam'],
		'boende-form': 'eget',
		'natverk-viktiga': 'Min bror {relative}. [Två i spelgruppen, på nätet.|En granne.]',
		'familj-onskan': 'Att träffa folk på riktigt, inte på en skärm.',
		'arbete-nu': '[Läser på distans.|Arbetar hemifrån med översättning.]',
		'intressen-gillar': '[#k:Brädspel och fantasy.|Fotografi, mest i svartvitt.]',
		'intressen-saknar': '[#k:Spelkvällen på biblioteket. Jag har läst om den i tre år.|Att fota hamnen i dimma.]',
		'intressen-prova': '[#k:Rollspel med fem personer.|En utställning med andra.]',
		'intressen-hinder': 'Resan. Framme går det bra.',
		'ledsagning-vart': '[#k:Biblioteket, varannan torsdag. Spelbutiken ibland.|Hamnen, järnvägsmuseet och gallerier.]',
		'ledsagning-klarar': '[Köpa biljett, hitta hem, läsa tidtabell.|Allt så länge det inte ändras.]',
		'ledsagning-resa': ['kollektivt'],
		'ledsagning-vagen': '[Säg till när det är dags att stiga på. Prata inte i bussen.|Stå mellan mig och de andra. Ha en plan B.]',
		'ledsagning-framme': '[#k:Var kvar första kvarten, sedan kan du läsa.|Gå undan, men inte bort.]',
		'psykisk-egen': '[Trött efteråt, men glad.|Oro innan.]',
		'psykisk-intryck': 'svart',
		'fysisk-egen': 'Frisk.',
		'fysisk-hjalpmedel': 'Hörlurar',
		'vardag-bra': 'Hemma klarar jag allt.',
		'samverkan-kontakter': ['habilitering'],
		'mal-leda': '[#k:Vara med på spelkvällen.|Ställa ut mina bilder.]',
		'mal-tecken': '[#k:Jag har varit där åtta gånger.|Sex bilder på en vägg.]',
		'prakt-sa': '[Skriv i förväg. Kallprata inte.|Säg exakt var vi möts.]',
		'prakt-veta': 'Hörlurar betyder paus.'
	},
	aside: {},
	times: [
		{ day: 'thu', time: 'evening' },
		{ day: 'sat', time: 'afternoon' }
	],
	needs: [
		{
			section: 'intressen',
			from: 'intressen-hinder',
			text: 'Ledsagning på resan till fritidsaktiviteter',
			otherwise:
				'[Färdtjänst är prövad: att åka med okänd förare och ändrad tid är svårare än bussen.|Brodern har följt med tre gånger men bor en timme bort.]',
			how: 'Ledsagarservice dit och hem, samma person'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0],
			words: '{given} kan ta del av det {hon} är intresserad av, utanför hemmet.',
			sign: 'Har kommit iväg två gånger i månaden',
			months: 12
		},
		{
			kind: 'personal',
			needs: [0],
			words: '[#k:Vara med på spelkvällen.|Ställa ut mina bilder.]',
			sign: '[#k:Åtta spelkvällar|Sex bilder på en vägg]',
			months: 8
		}
	],
	activities: [
		{
			need: 0,
			goal: 1,
			what: '[#k:Resa till spelkvällen|Resa till platser att fotografera]',
			kinds: ['joinFully', 'plan'],
			looksLike: 'Mötas hemma. Plan B skriven i förväg. Inget prat i bussen.',
			why: 'Det är det oväntade på vägen som stoppar. Framme klarar {given} sig.',
			shapedWith: 'plats, tid och plan B',
			subgoal: 'Åker själv hem',
			frequency: '[varannan vecka|var tionde dag]',
			plan: {
				how: 'Skriftlig plan dagen före, med plan B. {given} går först. Vi säger bara till vid byte.',
				when: '[#k:torsdagar kl. 17|lördagar, efter ljuset]'
			},
			result: '[#k:Elva kvällar. Hem åker {given} själv.|Nio turer, fyra nya platser.]'
		},
		{
			need: 0,
			goal: 0,
			what: 'Skriva plan B',
			kinds: ['plan'],
			looksLike: 'Två rader: om bussen är inställd, om det är fullt.',
			why: 'En ändring som är väntad går att leva med.',
			subgoal: 'Skriver planen själv',
			frequency: 'inför varje resa',
			plan: { how: '{given} skickar sitt förslag, vi svarar med ja eller en fråga.', when: 'dagen före' },
			result: 'Skriver den själv.'
		}
	],
	grounds:
		'{given} tillhör personkrets 1 och behöver ledsagarservice för att ta del av fritidsaktiviteter. Resan är det som hindrar, och färdtjänst är prövad.',
	refusal:
		'{given} söker ledsagare till habiliteringen. Sådana resor ersätts av regionen, och sjukresa är beviljad. Behovet är därmed tillgodosett.',
	timeLimit: '[{given} vill åka hem själv inom ett år. Omfattningen ses över då.|En ny busslinje utan byten öppnar nästa år.]',
	afterwards: '[#k:”Vi var fem. Jag var trollkarl. Jag sa elva saker.”|”Dimman kom. Jag fick bilden. Den hänger på biblioteket nu.”]',
	followUpHow: 'skriftliga frågor, sedan ett samtal på trettio minuter',
	notes: ['Mejl från {given} med plan B för mötet. Följdes.']
};
