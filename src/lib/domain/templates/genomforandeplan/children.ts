import type { Section } from '../../template/template.ts';

export const children: Section = {
	id: 'barn',
	title: 'Barn hemma',
	questions: [
		{
			kind: 'yesNo',
			id: 'plan-barn',
			label: 'Händer det att barn är hemma när vi kommer?',
			guidance: 'Fråga också om barn som är där ibland.',
			meanings: ['planChildAtHome'],
			prints: ['plan']
		},
		{
			kind: 'longText',
			id: 'plan-barn-hur',
			label: 'Hur gör vi så att det blir bra också för barnet?',
			guidance:
				'Tider, var ni är i hemmet, vad barnet får veta om vilka ni är. Inga andra uppgifter om barnet. Oro för ett barn anmäls enligt er rutin och skrivs inte här.',
			meanings: ['planChildAtHome'],
			when: { question: 'plan-barn', op: 'equals', value: true },
			prints: ['plan']
		}
	]
};
