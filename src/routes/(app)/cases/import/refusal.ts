import type { Fault } from '#lib/domain/exchange/faults.ts';

const SHOWN = 50;

/** As many faults as a reader can use; the number tells how many there are. */
export const refusal = ({ faults, caseId }: { faults: readonly Fault[]; caseId?: string }) => ({
	count: faults.length,
	faults: faults.slice(0, SHOWN),
	caseId: caseId ?? null
});
