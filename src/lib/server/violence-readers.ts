import type { Case } from './cases.ts';

/** By name, those who may read the protected record of a case: told before anybody writes in it, and in its document. */
export const readersOf = ({ caseworker, members }: Case): string[] => [
	`${caseworker.name} (handläggare)`,
	...members.flatMap(({ name, role }) => {
		if (role === 'coworker') return [`${name} (medhandläggare)`];
		return role === 'violenceReader' ? [`${name} (får läsa)`] : [];
	})
];
