import type { Question } from '../../template/question.ts';
import { abilityPart } from './ability-part.ts';
import { WORK } from './interventions.ts';

const attendance = abilityPart('Närvaro', 'attendance');
const participation = abilityPart('Aktivt deltagande', 'activeParticipation');
const cognition = abilityPart('Kognitiv förmåga', 'cognitiveAbility');
const social = abilityPart('Social förmåga', 'socialAbility');

export const abilities: Question[] = [
	attendance.goes({
		id: 'narvaro-ivag',
		label: 'Hur går det att komma upp och iväg på morgonen?',
		guidance: 'Fråga om en vanlig vecka. Spelar sömn, läkemedel eller oro in?'
	}),
	attendance.goes({
		id: 'narvaro-tider',
		label: 'Hur går det att komma i tid?',
		guidance: 'Fråga också hur personen gör när hen inte kan komma.'
	}),
	attendance.goes({
		id: 'narvaro-resa',
		label: 'Hur går det att ta dig dit du ska?',
		guidance: 'Hitta, byta, åka när det är mycket folk, nya vägar.'
	}),
	{
		kind: 'shortText',
		id: 'narvaro-pass',
		part: 'Närvaro',
		label: 'Hur länge orkar du innan du behöver vila?',
		guidance: 'Timmar om dagen och dagar i veckan, så som det är nu. Utgå från något personen har provat.',
		meanings: ['attendance'],
		for: WORK,
		prints: ['investigation']
	},
	attendance.helps({
		id: 'narvaro-stod',
		label: 'Vad gör det lättare för dig att vara på plats?',
		guidance: 'Både det personen redan gör själv och det någon annan kan göra: väckning, sällskap första gången, kortare pass.'
	}),
	participation.goes({
		id: 'delta-borja',
		label: 'Hur går det att komma igång med en uppgift?',
		guidance: 'Med något personen känner till, och med något nytt.'
	}),
	participation.goes({
		id: 'delta-klart',
		label: 'Hur går det att göra klart det du har börjat på?',
		guidance: 'Vad händer när personen kör fast eller blir avbruten?'
	}),
	{
		kind: 'manyOf',
		id: 'delta-visa',
		part: 'Aktivt deltagande',
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
	participation.helps({
		id: 'delta-stod',
		label: 'Vad gör det lättare för dig att vara med?',
		guidance: 'Tydliga instruktioner, lugn plats, någon att fråga, egna uppgifter, pauser. Skriv vad personen själv kan säga till om.'
	}),
	cognition.goes({ id: 'tanka-fokus', label: 'Hur går det att hålla koncentrationen?', guidance: 'Hur länge, med vad, och vad stör?' }),
	cognition.goes({
		id: 'tanka-minne',
		label: 'Hur går det att komma ihåg vad du ska göra?',
		guidance: 'I dag, i veckan och när något ändras.'
	}),
	cognition.goes({
		id: 'tanka-nytt',
		label: 'Hur går det att lära dig något nytt?',
		guidance: 'Be om ett exempel på något personen har lärt sig på senare tid.'
	}),
	cognition.helps({
		id: 'tanka-stod',
		label: 'Vad hjälper dig att minnas och förstå?',
		guidance: 'Mobil, kalender, lappar, bilder, upprepning, att få tänka i lugn och ro. Skriv hjälpmedel som redan används.'
	}),
	social.goes({ id: 'andra-grupp', label: 'Hur går det att vara i en grupp?', guidance: 'Stor eller liten grupp, bekanta eller nya.' }),
	social.goes({ id: 'andra-nya', label: 'Hur går det att prata med människor du inte känner?', guidance: 'Fråga, svara, be om hjälp.' }),
	social.goes({
		id: 'andra-saga',
		label: 'Hur går det att säga till när något inte känns bra?',
		guidance: 'Fråga hur en ledare kan märka det i tid.'
	}),
	social.helps({
		id: 'andra-stod',
		label: 'Vad behöver du av andra för att trivas?',
		guidance: 'Bemötande, avstånd, en fast person, att få vara tyst. Skriv också vad personen ger till andra.'
	})
];
