import type { Question } from '../../template/question.ts';
import { HELP_NEEDED, howItGoes } from '../dur/how-it-goes.ts';
import { NEARBY } from '../dur/interventions.ts';

export const beingUnderstood: Question[] = [
	...howItGoes({
		id: 'vardag-prata',
		label: 'Hur går det att få andra att förstå vad du vill?',
		guidance: 'Med kända personer och med nya. Prata, teckna, peka, skriva.',
		support: {
			label: 'Vad behöver du för att andra ska förstå dig?',
			guidance: 'Måste den som är med känna personen väl? Varför, och hur länge tar det att lära sig?'
		},
		options: HELP_NEEDED,
		for: [...NEARBY, 'daglig-verksamhet']
	})
];

export const safety: Question[] = [
	{
		kind: 'yesNo',
		id: 'vardag-andas',
		label: 'Behöver du hjälp för att kunna andas?',
		guidance: 'Till exempel slem, sond, ventilator.',
		meanings: ['ownView', 'statedNeed'],
		for: ['personlig-assistans'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'vardag-andas-hur',
		label: 'Hur går hjälpen med andningen till?',
		guidance: 'Vad görs, hur ofta, vem har lärt ut det och vad händer om hjälpen dröjer?',
		meanings: ['ownView', 'statedNeed'],
		for: ['personlig-assistans'],
		when: { question: 'vardag-andas', op: 'equals', value: 'yes' },
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'vardag-nara',
		label: 'När behöver någon vara nära för att det ska vara säkert?',
		guidance: 'Skada sig själv eller någon annan, gå vilse, inte se faror. Skriv händelser och hur ofta, inte omdömen om personen.',
		meanings: ['ownView', 'statedNeed'],
		for: NEARBY,
		prints: ['investigation']
	},
	{
		kind: 'oneOf',
		id: 'vardag-ensam',
		label: 'Hur länge kan du vara själv?',
		guidance: 'I dag, utan att något ordnas särskilt. Vad vill personen träna på?',
		options: [
			{ id: 'inte', label: 'Inte alls' },
			{ id: 'stund', label: 'En kort stund' },
			{ id: 'timmar', label: 'Några timmar' },
			{ id: 'dag', label: 'En hel dag' },
			{ id: 'dygn', label: 'Dygnet runt' }
		],
		meanings: ['resources', 'ownView'],
		for: NEARBY,
		prints: ['investigation']
	},
	{
		kind: 'yesNo',
		id: 'vardag-tva',
		label: 'Behöver två personer hjälpa dig samtidigt ibland?',
		guidance: 'Bara när en person inte räcker, också med hjälpmedel.',
		meanings: ['ownView', 'statedNeed'],
		for: ['hemtjanst', 'personlig-assistans'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'vardag-tva-nar',
		label: 'När behövs det två?',
		guidance: 'Vid vad, hur ofta, hur länge. Är hjälpmedel prövade?',
		meanings: ['ownView', 'statedNeed'],
		for: ['hemtjanst', 'personlig-assistans'],
		when: { question: 'vardag-tva', op: 'equals', value: 'yes' },
		prints: ['investigation']
	}
];
