import type { Question } from '../../template/question.ts';
import type { Section } from '../../template/template.ts';
import { abilities } from '../dur/abilities.ts';
import { bodyCare } from '../dur/body-care.ts';
import { chores, planning } from '../dur/chores.ts';
import { anOrdinaryDay, whatComesFirst } from '../dur/everyday.ts';
import { howItGoes } from '../dur/how-it-goes.ts';

const hygiene: Question[] = [
	...howItGoes({
		id: 'vardag-hygien',
		label: 'Hur går det att duscha och ta hand om dig?',
		guidance: 'Fråga varsamt. Vad gör att det blir av, vad gör att det inte blir av?',
		support: {
			label: 'Vad behöver du för att duschen ska bli av?',
			guidance: 'Vad vill personen göra själv? Vem får hjälpa till, och när på dagen?'
		},
		for: ['boendestod', 'hemtjanst']
	})
];

export const everyday: Section = {
	id: 'vardag',
	title: 'Vardagsaktiviteter (ADL)',
	area: { system: 'DUR', code: 'vardag' },
	questions: [...anOrdinaryDay, ...chores, ...hygiene, ...planning, ...bodyCare, ...whatComesFirst, ...abilities]
};
