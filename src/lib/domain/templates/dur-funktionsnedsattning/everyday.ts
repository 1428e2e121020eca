import type { Section } from '../../template/template.ts';
import { abilities } from '../dur/abilities.ts';
import { bodyCare } from '../dur/body-care.ts';
import { chores, planning } from '../dur/chores.ts';
import { anOrdinaryDay, whatComesFirst } from '../dur/everyday.ts';
import { beingUnderstood, safety } from './safety.ts';
import { selfCare } from './self-care.ts';
import { shortStay } from './short-stay.ts';

export const everyday: Section = {
	id: 'vardag',
	title: 'Vardagsaktiviteter (ADL)',
	area: { system: 'DUR', code: 'vardag' },
	questions: [
		...anOrdinaryDay,
		...chores,
		...selfCare,
		...bodyCare,
		...beingUnderstood,
		...safety,
		...planning,
		...shortStay,
		...whatComesFirst,
		...abilities
	]
};
