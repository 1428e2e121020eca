import type { Question } from '../../template/question.ts';
import { ability } from './ability.ts';
import { WORK } from './interventions.ts';

export const abilities: Question[] = [
	ability(
		'narvaro-ivag',
		'Hur går det att komma upp och iväg på morgonen?',
		'Närvaro. Fråga om en vanlig vecka. Spelar sömn, läkemedel eller oro in?',
		'attendance'
	),
	ability('narvaro-tider', 'Hur går det att komma i tid?', 'Fråga också hur personen gör när hen inte kan komma.', 'attendance'),
	ability('narvaro-resa', 'Hur går det att ta sig dit du ska?', 'Hitta, byta, åka när det är mycket folk, nya vägar.', 'attendance'),
	{
		kind: 'shortText',
		id: 'narvaro-pass',
		label: 'Hur länge orkar du innan du behöver vila?',
		guidance: 'Timmar om dagen och dagar i veckan, så som det är nu. Utgå från något personen har provat.',
		meanings: ['attendance'],
		for: WORK,
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'narvaro-stod',
		label: 'Vad gör det lättare för dig att vara på plats?',
		guidance: 'Både det personen redan gör själv och det någon annan kan göra: väckning, sällskap första gången, kortare pass.',
		meanings: ['attendance', 'resources', 'statedNeed'],
		for: WORK,
		prints: ['investigation']
	},
	ability(
		'delta-borja',
		'Hur går det att komma igång med en uppgift?',
		'Aktivt deltagande. Med något personen känner till, och med något nytt.',
		'activeParticipation'
	),
	ability(
		'delta-klart',
		'Hur går det att göra klart det du har börjat på?',
		'Vad händer när personen kör fast eller blir avbruten?',
		'activeParticipation'
	),
	{
		kind: 'manyOf',
		id: 'delta-visa',
		label: 'Hur vill du få veta vad du ska göra?',
		guidance: 'Fråga vad som fungerade senast någon förklarade något bra.',
		options: [
			{ id: 'berattat', label: 'Någon berättar' },
			{ id: 'skrivet', label: 'Det står skrivet' },
			{ id: 'bilder', label: 'Bilder eller film' },
			{ id: 'visar', label: 'Någon visar' },
			{ id: 'steg', label: 'Ett steg i taget' },
			{ id: 'sjalv', label: 'Provar själv' }
		],
		meanings: ['activeParticipation', 'wishes'],
		for: WORK,
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'delta-stod',
		label: 'Vad gör det lättare för dig att vara med?',
		guidance: 'Tydliga instruktioner, lugn plats, någon att fråga, egna uppgifter, pauser. Skriv vad personen själv kan säga till om.',
		meanings: ['activeParticipation', 'resources', 'statedNeed'],
		for: WORK,
		prints: ['investigation']
	},
	ability(
		'tanka-fokus',
		'Hur går det att hålla koncentrationen?',
		'Kognitiv förmåga. Hur länge, med vad, och vad stör?',
		'cognitiveAbility'
	),
	ability('tanka-minne', 'Hur går det att komma ihåg vad du ska göra?', 'I dag, i veckan och när något ändras.', 'cognitiveAbility'),
	ability(
		'tanka-nytt',
		'Hur går det att lära dig något nytt?',
		'Be om ett exempel på något personen har lärt sig på senare tid.',
		'cognitiveAbility'
	),
	{
		kind: 'longText',
		id: 'tanka-stod',
		label: 'Vad hjälper dig att minnas och förstå?',
		guidance: 'Mobil, kalender, lappar, bilder, upprepning, att få tänka i lugn och ro. Skriv hjälpmedel som redan används.',
		meanings: ['cognitiveAbility', 'resources', 'statedNeed'],
		for: WORK,
		prints: ['investigation']
	},
	ability('andra-grupp', 'Hur går det att vara i en grupp?', 'Social förmåga. Stor eller liten grupp, bekanta eller nya.', 'socialAbility'),
	ability('andra-nya', 'Hur går det att prata med människor du inte känner?', 'Fråga, svara, be om hjälp.', 'socialAbility'),
	ability('andra-saga', 'Hur går det att säga till när något inte känns bra?', 'Fråga hur en ledare kan märka det i tid.', 'socialAbility'),
	{
		kind: 'longText',
		id: 'andra-stod',
		label: 'Vad behöver du av andra för att trivas?',
		guidance: 'Bemötande, avstånd, en fast person, att få vara tyst. Skriv också vad personen ger till andra.',
		meanings: ['socialAbility', 'resources', 'statedNeed'],
		for: WORK,
		prints: ['investigation']
	}
];
