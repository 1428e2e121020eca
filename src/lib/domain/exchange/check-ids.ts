import type { CaseFile } from './case-file.ts';
import { pointerOf, repeats, type Fault } from './faults.ts';

type Path = readonly (string | number)[];
type Placed = { id: string; path: Path };

/** One id is one thing, in the whole file. */
export function repeatedIds(file: CaseFile): Fault[] {
	const { case: ofCase, persons, applications, investigations, assessments, decisions, orders, plans, followUps, notes } = file;
	const placed = [
		{ id: ofCase.id, path: ['case'] },
		...rowsAt(persons, 'persons'),
		...(['children', 'relatives', 'contacts', 'consents'] as const).flatMap((register) => rowsAt(ofCase[register], 'case', register)),
		...rowsAt(applications, 'applications'),
		...applications.flatMap(({ interventions }, index) => rowsAt(interventions, 'applications', index, 'interventions')),
		...rowsAt(investigations, 'investigations'),
		...investigations.flatMap(({ reviews }, index) => rowsAt(reviews, 'investigations', index, 'reviews')),
		...assessments.flatMap((assessment, index) =>
			(['needs', 'goals', 'activities'] as const).flatMap((kind) => rowsAt(assessment[kind], 'assessments', index, kind))
		),
		...rowsAt(decisions, 'decisions'),
		...rowsAt(orders, 'orders'),
		...orders.flatMap(({ messages }, index) => rowsAt(messages, 'orders', index, 'messages')),
		...rowsAt(plans, 'plans'),
		...plans.flatMap(({ rows }, index) => rowsAt(rows, 'plans', index, 'rows')),
		...rowsAt(followUps, 'followUps'),
		...rowsAt(notes, 'notes')
	];
	return repeats(placed.map(({ id }) => id)).map((index) => ({
		pointer: pointerOf(...(placed[index]?.path ?? []), 'id'),
		message: 'Det här id:t används redan i filen.'
	}));
}

const rowsAt = (rows: readonly { id: string }[], ...path: Path): Placed[] => rows.map(({ id }, index) => ({ id, path: [...path, index] }));
