import type { Question } from '../../template/question.ts';
import type { Section } from '../../template/template.ts';
import { work as shared } from '../dur/work.ts';

const afterSchool: Question[] = [
	{
		kind: 'shortText',
		id: 'tillsyn-skola',
		label: 'Vilken skola går du i?',
		guidance: 'Skola, program och när skolan tar slut.',
		meanings: ['occupation'],
		for: ['korttidstillsyn'],
		prints: ['investigation']
	},
	{
		kind: 'week',
		id: 'tillsyn-tider',
		label: 'När behöver någon finnas hos dig före och efter skolan?',
		guidance: 'Skriv minuter för skoldagarna. Lov och studiedagar kommer i nästa fråga.',
		counts: 'minutes',
		meanings: ['statedNeed'],
		for: ['korttidstillsyn'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'tillsyn-lov',
		label: 'Hur vill du ha det på loven?',
		guidance: 'Vilka lov, hela eller halva dagar, och vad som är roligt då.',
		meanings: ['statedNeed', 'wishes'],
		for: ['korttidstillsyn'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'tillsyn-gora',
		label: 'Vad vill du göra när skolan är slut för dagen?',
		guidance: 'Vila, vara med kamrater, vara ute. Var trivs personen?',
		meanings: ['interests', 'wishes'],
		for: ['korttidstillsyn'],
		prints: ['investigation']
	}
];

const paidWork: Question[] = [
	{
		kind: 'oneOf',
		id: 'arbete-lon',
		label: 'Vill du prova ett arbete med lön?',
		guidance: 'Fråga varje gång, också den som svarat nej förut. Vid ja: berätta vilka som kan hjälpa till och hur ersättningen påverkas.',
		options: [
			{ id: 'ja', label: 'Ja' },
			{ id: 'senare', label: 'Kanske längre fram' },
			{ id: 'nej', label: 'Nej' }
		],
		meanings: ['statedGoal'],
		for: ['daglig-verksamhet'],
		prints: ['investigation']
	}
];

export const work: Section = { ...shared, questions: [...shared.questions, ...paidWork, ...afterSchool] };
