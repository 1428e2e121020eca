import type { MeaningId } from '../../template/meanings.ts';
import type { Question } from '../../template/question.ts';
import { WORK } from './interventions.ts';

type Asked = { id: string; label: string; guidance: string };

/** One of the four abilities that sysselsättning and work support build on (U08), as a part of its own. */
export function abilityPart(part: string, meaning: MeaningId) {
	const base = { part, for: WORK, prints: ['investigation'] } satisfies Partial<Question>;
	return {
		/** How it goes. */
		goes: (asked: Asked): Question => ({
			...base,
			...asked,
			kind: 'oneOf',
			options: [
				{ id: 'bra', label: 'Går bra' },
				{ id: 'stod', label: 'Går med stöd' },
				{ id: 'svart', label: 'Är svårt' }
			],
			meanings: [meaning, 'ownView']
		}),
		/** What the person can and what helps. */
		helps: (asked: Asked): Question => ({ ...base, ...asked, kind: 'longText', meanings: [meaning, 'resources', 'statedNeed'] })
	};
}
