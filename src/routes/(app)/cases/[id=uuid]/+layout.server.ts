import { mayReopenCase, mayWriteCase } from '#lib/domain/case/access.ts';
import { fullName } from '#lib/domain/case/case.ts';
import { ageOn } from '#lib/domain/case/person-number.ts';
import { openCase } from '#lib/server/auth/guard-case.ts';
import { dayOf, today } from '#lib/server/clock.ts';
import type { LayoutServerLoad } from './$types';

/** Whose case, and in which state: the head of every page of it. */
export const load: LayoutServerLoad = async ({ params }) => {
	const { user, found } = await openCase(params.id);
	const { person, access } = found;
	return {
		id: found.id,
		number: found.number,
		name: fullName(person),
		age: ageOn(person.personnummer, today()),
		protectedIdentity: access.protectedIdentity,
		closed: found.closedAt ? { on: dayOf(found.closedAt), reason: found.closedReason ?? '' } : null,
		mayWrite: mayWriteCase(user, access),
		mayReopen: mayReopenCase(user, access)
	};
};
