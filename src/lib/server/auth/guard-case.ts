import { error } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { mayDecideCase, mayReadCase, mayReopenCase, mayReviewCase, mayWriteCase } from '#lib/domain/case/access.ts';
import type { User } from '#lib/domain/case/user.ts';
import * as audit from '#lib/server/audit.ts';
import * as cases from '#lib/server/cases.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as investigations from '#lib/server/investigations.ts';
import { requireStaff } from './guard.ts';

/** A case one may not read looks exactly like one that does not exist. */
export async function requireCase(id: string): Promise<{ user: User; found: cases.Case }> {
	const user = requireStaff();
	const found = await cases.find(db, id);
	if (!found || !mayReadCase(user, found.access)) error(404, 'Ärendet finns inte.');
	return { user, found };
}

/** For `load`, also of a layout, whose data can be asked for alone: the same, and the reading is logged. */
export async function openCase(id: string) {
	const { user, found } = await requireCase(id);
	await logReading(user, found.id);
	return { user, found };
}

/** For `load` of a page that is nothing but a form. */
export async function openCaseToWrite(id: string) {
	const opened = await requireCaseWriter(id);
	await logReading(opened.user, opened.found.id);
	return opened;
}

/** For the action that opens a closed case again. */
export async function requireCaseReopener(id: string) {
	const { user, found } = await requireCase(id);
	if (!found.access.closed) error(409, 'Ärendet är redan öppet.');
	if (!mayReopenCase(user, found.access)) error(403, 'Bara den som handlägger ärendet kan öppna det igen.');
	return { user, found };
}

/** For actions that change the case. */
export async function requireCaseWriter(id: string) {
	const { user, found } = await requireCase(id);
	refuseUnlessWriter(user, found);
	return { user, found };
}

export async function requireInvestigation(id: string) {
	const user = requireStaff();
	const investigation = await investigations.find(db, id);
	if (!investigation) error(404, 'Utredningen finns inte.');
	const found = await cases.find(db, investigation.caseId);
	if (!found || !mayReadCase(user, found.access)) error(404, 'Utredningen finns inte.');
	return { user, found, investigation };
}

export async function openInvestigation(id: string) {
	const opened = await requireInvestigation(id);
	await logReading(opened.user, opened.found.id);
	return opened;
}

/** For `load` of a page that only those who write may see. */
export async function openInvestigationToWrite(id: string) {
	const opened = await requireInvestigationWriter(id);
	await logReading(opened.user, opened.found.id);
	return opened;
}

export async function requireInvestigationWriter(id: string) {
	const opened = await requireInvestigation(id);
	refuseUnlessWriter(opened.user, opened.found);
	if (opened.investigation.state === 'locked')
		error(409, 'Utredningen är låst med beslutet och kan inte ändras. Öppna en ny utredning i ärendet.');
	return opened;
}

/** For actions that answer a version. That the reviewer wrote nothing of it is asked by the verb. */
export async function requireReviewer(id: string) {
	const opened = await requireInvestigation(id);
	refuseWhenClosed(opened.found);
	if (!mayReviewCase(opened.user, opened.found.access)) error(403, 'Bara den som leder enheten kan godkänna eller återlämna.');
	return opened;
}

/** For pages and actions that decide. That there is a delegation is asked by the verb. */
export async function requireDecider(id: string) {
	const opened = await requireInvestigation(id);
	refuseWhenClosed(opened.found);
	if (!mayDecideCase(opened.user, opened.found.access)) error(403, 'Du kan läsa ärendet men inte besluta i det.');
	return opened;
}

export async function openToDecide(id: string) {
	const opened = await requireDecider(id);
	await logReading(opened.user, opened.found.id);
	return opened;
}

function refuseUnlessWriter(user: User, found: cases.Case): void {
	refuseWhenClosed(found);
	if (!mayWriteCase(user, found.access)) error(403, 'Du kan läsa ärendet men inte skriva i det.');
}

function refuseWhenClosed({ access }: cases.Case): void {
	if (access.closed) error(409, 'Ärendet är avslutat. Öppna det igen för att skriva i det.');
}

async function logReading(user: User, caseId: string): Promise<void> {
	await audit.recordReading(db, user.id, caseId, getRequestEvent().route.id ?? '', now());
}
