import { STATE_NAMES } from '#lib/domain/investigation/investigation.ts';
import type { CaseInList } from '#lib/server/case-lists.ts';
import { dayOf } from '#lib/server/clock.ts';

/** A case as lists show it. The name of a protected person does not leave the server: it stands in the case. */
export const shownInList = ({ id, number, name, protectedIdentity, caseworker, openedAt, closedAt, investigation }: CaseInList) => ({
	id,
	number,
	name: protectedIdentity ? null : name,
	caseworker,
	openedOn: dayOf(openedAt),
	state: closedAt ? 'Avslutat' : investigation ? `Utredning: ${STATE_NAMES[investigation.state].toLowerCase()}` : 'Öppnat'
});
