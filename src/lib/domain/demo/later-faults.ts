import { addDays } from '../dates.ts';
import type { CaseFile } from '../exchange/case-file.ts';

type Fault = { plant(file: CaseFile): void; fits(file: CaseFile): boolean };

const hasPlan = ({ plans }: CaseFile) => plans.length > 0;
const hasFollowUp = ({ followUps }: CaseFile) => followUps.length > 0;
const isTold = ({ decisions }: CaseFile) => decisions.some(({ told }) => told !== undefined);

/** Faults of decisions, plans and follow-ups that are on the file, by the quality question that is to find them. */
export const LATER_FAULTS = {
	B08: {
		plant: ({ decisions }) => {
			for (const decision of decisions) delete decision.told;
		},
		fits: isTold
	},
	/** Weeks after it was due. */
	P01: {
		plant: ({ plans }) => {
			for (const plan of plans) {
				plan.madeOn = addDays(plan.startedOn ?? plan.madeOn, 60);
				plan.sentOn = plan.madeOn;
				delete plan.received;
				delete plan.agreed;
			}
		},
		fits: hasPlan
	},
	P03: {
		plant: ({ plans }) => {
			for (const row of plans.flatMap(({ rows }) => rows)) row.how = row.what;
		},
		fits: hasPlan
	},
	P04: {
		plant: ({ plans }) => {
			for (const row of plans.flatMap(({ rows }) => rows)) {
				delete row.when;
				delete row.who;
			}
		},
		fits: hasPlan
	},
	P05: {
		plant: ({ plans }) => {
			for (const plan of plans) delete plan.participation;
		},
		fits: hasPlan
	},
	P07: {
		plant: ({ plans }) => {
			for (const plan of plans) delete plan.followUp;
		},
		fits: hasPlan
	},
	F02: {
		plant: ({ followUps }) => {
			for (const followUp of followUps) followUp.activities = followUp.activities.map(({ orderActivityId }) => ({ orderActivityId }));
		},
		fits: hasFollowUp
	},
	F03: {
		plant: ({ followUps }) => {
			for (const entry of followUps.flatMap(({ ownWords }) => (Array.isArray(ownWords) ? ownWords : [])))
				entry.text = 'Det fungerar bra. Vill fortsätta.';
		},
		fits: hasFollowUp
	},
	F05: {
		plant: ({ followUps }) => {
			for (const followUp of followUps) followUp.goals = followUp.goals.map(({ orderGoalId }) => ({ orderGoalId }));
		},
		fits: hasFollowUp
	},
	F07: {
		plant: ({ followUps }) => {
			for (const followUp of followUps) delete followUp.next;
		},
		fits: hasFollowUp
	}
} as const satisfies Record<string, Fault>;

export type LaterFaultId = keyof typeof LATER_FAULTS;
export const LATER_FAULT_IDS = Object.keys(LATER_FAULTS) as LaterFaultId[];

/** Plants it where the case has come so far. */
export function plantLater(id: LaterFaultId, file: CaseFile): boolean {
	const fault: Fault = LATER_FAULTS[id];
	if (!fault.fits(file)) return false;
	fault.plant(file);
	return true;
}
