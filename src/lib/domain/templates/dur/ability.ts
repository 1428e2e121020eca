import type { MeaningId } from '../../template/meanings.ts';
import type { Question } from '../../template/question.ts';
import { WORK } from './interventions.ts';

/** One side of an ability that sysselsättning and work support build on (U08). */
export const ability = (id: string, label: string, guidance: string, meaning: MeaningId): Question => ({
	kind: 'oneOf',
	id,
	label,
	guidance,
	options: [
		{ id: 'bra', label: 'Går bra' },
		{ id: 'stod', label: 'Går med stöd' },
		{ id: 'svart', label: 'Är svårt' }
	],
	meanings: [meaning, 'ownView'],
	for: WORK,
	prints: ['investigation']
});
