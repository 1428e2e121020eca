import { error } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { mayReadViolence } from '#lib/domain/case/access.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { Case } from '#lib/server/cases.ts';
import { db } from '#lib/server/database.ts';
import * as screenings from '#lib/server/violence-screenings.ts';
import { openCase, requireCase, requireCaseWriter } from './guard-case.ts';

/** For whoever may not read the record there is none, also for those who read the case. */
function refuseUnlessReader({ user, found }: { user: User; found: Case }): void {
	if (!mayReadViolence(user, found.access)) error(404, 'Sidan finns inte.');
}

/** The occasions of the case: what is told outside the record, on the page that leads into it. */
export async function openOccasions(caseId: string) {
	const opened = await openCase(caseId);
	refuseUnlessReader(opened);
	return opened;
}

export async function requireOccasionsWriter(caseId: string) {
	refuseUnlessReader(await requireCase(caseId));
	return requireCaseWriter(caseId);
}

/** For `load` and for the document: the reading is logged, each time. */
export async function openScreening(caseId: string, screeningId: string) {
	const opened = await openCase(caseId);
	refuseUnlessReader(opened);
	const screening = await screeningOf(caseId, screeningId);
	await screenings.logReading(db, opened.user, screening, getRequestEvent().route.id ?? '');
	return { ...opened, screening };
}

/** For `load` of a page that only those who write may see. */
export async function openScreeningToWrite(caseId: string, screeningId: string) {
	await requireOccasionsWriter(caseId);
	return openScreening(caseId, screeningId);
}

/** For actions: a closed record is read, not written in. */
export async function requireScreeningWriter(caseId: string, screeningId: string) {
	const { user, found } = await requireOccasionsWriter(caseId);
	const screening = await screeningOf(caseId, screeningId);
	if (screening.closedAt) error(409, 'Anteckningen är avslutad. Öppna en ny för det som kommer fram nu.');
	return { user, found, screening };
}

async function screeningOf(caseId: string, screeningId: string): Promise<screenings.Screening> {
	const screening = await screenings.find(db, screeningId);
	if (screening?.caseId !== caseId) error(404, 'Sidan finns inte.');
	return screening;
}
