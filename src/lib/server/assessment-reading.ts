import { asc, eq } from 'drizzle-orm';
import type { Activity, Assessment, ChildImpact, Goal, Need, Proposal } from '#lib/domain/investigation/assessment.ts';
import type { Db } from './db/client.ts';
import { activities, childImpacts, goals, needs, proposals } from './db/schema/assessment.ts';

type Revised<T> = T & { revision: number };
/** The assessment with the revision each row is edited from. */
export type AssessmentRows = {
	needs: Revised<Need>[];
	goals: Revised<Goal>[];
	activities: Revised<Activity>[];
	childImpacts: Revised<ChildImpact>[];
	proposals: Revised<Proposal>[];
};

export async function find(db: Db, investigationId: string): Promise<AssessmentRows> {
	const ordered = <T extends typeof needs | typeof goals | typeof activities>(table: T) => [asc(table.position), asc(table.id)];
	return {
		needs: (
			await db
				.select()
				.from(needs)
				.where(eq(needs.investigationId, investigationId))
				.orderBy(...ordered(needs))
		).map(plain),
		goals: (
			await db
				.select()
				.from(goals)
				.where(eq(goals.investigationId, investigationId))
				.orderBy(...ordered(goals))
		).map(plain),
		activities: (
			await db
				.select()
				.from(activities)
				.where(eq(activities.investigationId, investigationId))
				.orderBy(...ordered(activities))
		).map(plain),
		childImpacts: (
			await db.select().from(childImpacts).where(eq(childImpacts.investigationId, investigationId)).orderBy(asc(childImpacts.childId))
		).map(({ investigationId: _, ...row }) => row),
		proposals: (
			await db.select().from(proposals).where(eq(proposals.investigationId, investigationId)).orderBy(asc(proposals.appliedInterventionId))
		).map(({ investigationId: _, ...row }) => row)
	};
}

/** As documents and rules read it. */
export async function read(db: Db, investigationId: string): Promise<Assessment> {
	const rows = await find(db, investigationId);
	return {
		needs: rows.needs.map(unrevised),
		goals: rows.goals.map(unrevised),
		activities: rows.activities.map(unrevised),
		childImpacts: rows.childImpacts.map(unrevised),
		proposals: rows.proposals.map(unrevised)
	};
}

function plain<T extends { investigationId: string; position: number; continuesId: string | null }>({
	investigationId: _i,
	position: _p,
	continuesId: _c,
	...row
}: T) {
	return row;
}

const unrevised = <T extends { revision: number }>({ revision: _, ...row }: T): Omit<T, 'revision'> => row;
