import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { InterventionId } from '#lib/domain/case/interventions.ts';
import type { Db } from './db/client.ts';
import { delegations } from './db/schema/organisation.ts';

/** The delegation somebody may decide an intervention by on a day, if any. */
export async function validFor(db: Db, userId: string, intervention: InterventionId, day: string): Promise<{ point: string } | undefined> {
	const [row] = await db
		.select({ point: delegations.point })
		.from(delegations)
		.where(
			and(
				eq(delegations.userId, userId),
				eq(delegations.intervention, intervention),
				lte(delegations.validFrom, day),
				or(isNull(delegations.validTo), gte(delegations.validTo, day))
			)
		);
	return row;
}
