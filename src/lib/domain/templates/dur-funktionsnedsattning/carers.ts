import type { Question } from '../../template/question.ts';
import type { Section } from '../../template/template.ts';
import { carers as shared } from '../dur/carers.ts';

const relief: Question[] = [
	{
		kind: 'longText',
		id: 'avlosning-nar',
		label: 'När behöver den som hjälper dig vara ledig?',
		guidance: 'Dagar, tider, och till vad: sova, arbeta, vara med ett annat barn. Fråga den närstående också.',
		meanings: ['carerRole', 'statedNeed'],
		for: ['avlosarservice'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'avlosning-gora',
		label: 'Vad vill du göra medan den som hjälper dig är ledig?',
		guidance: 'Avlösningen ska vara bra för personen också, inte bara ge ledigt.',
		meanings: ['interests', 'wishes'],
		for: ['avlosarservice'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'avlosning-hjalp',
		label: 'Vad behöver du hjälp med när avlösaren är hos dig?',
		guidance: 'Vad måste den som kommer kunna, och vem lär ut det?',
		meanings: ['ownView', 'statedNeed'],
		for: ['avlosarservice'],
		prints: ['investigation']
	}
];

export const carers: Section = { ...shared, questions: [...shared.questions, ...relief] };
