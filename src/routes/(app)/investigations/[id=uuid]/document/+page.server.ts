import { error, fail, redirect } from '@sveltejs/kit';
import { message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { mayApprove, mayReviewCase } from '#lib/domain/case/access.ts';
import { ApproveForm, ReturnForm, WithdrawForm } from '#lib/domain/review/review-forms.ts';
import { openInvestigation, requireReviewer } from '#lib/server/auth/guard-case.ts';
import { minuteOf } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as documents from '#lib/server/investigation-documents.ts';
import * as investigations from '#lib/server/investigations.ts';
import * as register from '#lib/server/register.ts';
import * as reviews from '#lib/server/reviews.ts';
import * as versions from '#lib/server/versions.ts';
import { versionAsked, writes } from './reading.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { user, found, investigation } = await openInvestigation(params.id);
	const reading = await documents.read(db, user, investigation, { writes: writes(user, found), number: versionAsked(url) });
	if (!reading) error(404, 'Den versionen finns inte.');
	const [kept, answered, authors, latest, copiesBlocked] = await Promise.all([
		versions.list(db, params.id),
		reviews.list(db, params.id),
		investigations.authorsOf(db, params.id),
		versions.latest(db, params.id),
		register.copiesBlockedFor(db, found.id)
	]);
	const isLatest = reading.version !== null && reading.version.number === latest?.number;
	const reviewer = mayReviewCase(user, found.access);
	const { state } = investigation;
	return {
		tree: await documents.shownTree(db, investigation, reading),
		version: reading.version,
		copiesBlocked,
		versions: kept.toReversed().map(({ number, createdAt, createdBy }) => ({
			number,
			createdAt: minuteOf(createdAt),
			createdBy,
			answers: answered
				.filter(({ versionNumber }) => versionNumber === number)
				.map(({ id, outcome, comment, reviewedAt, reviewedBy }) => ({ id, outcome, comment, reviewedBy, reviewedAt: minuteOf(reviewedAt) }))
		})),
		review: reviewer && state === 'ready' && isLatest ? { mayApprove: mayApprove(user, found.access, authors) } : null,
		mayWithdraw: reviewer && state === 'approved' && isLatest,
		returning: await superValidate(zod4(ReturnForm)),
		withdrawing: await superValidate(zod4(WithdrawForm))
	};
};

const CHANGED = 'Utredningen har ändrats sedan du öppnade den. Läs den igen när den är klar för granskning på nytt.';
const NOT_READY = 'Utredningen väntar inte längre på granskning. Läs in sidan på nytt.';

export const actions: Actions = {
	approve: async ({ params, request }) => {
		const { user } = await requireReviewer(params.id);
		const form = await superValidate(request, zod4(ApproveForm));
		if (!form.valid) error(400, 'Det går inte att se vilken version du läste.');
		const approved = await reviews.approve(db, user, params.id, form.data);
		if (!approved.ok && approved.reason === 'author') error(403, 'Du har skrivit i utredningen. Någon annan behöver godkänna den.');
		if (!approved.ok) return fail(409, { notice: approved.reason === 'changed' ? CHANGED : NOT_READY });
		redirect(303, `/investigations/${params.id}/document`);
	},
	return: async ({ params, request }) => {
		const { user } = await requireReviewer(params.id);
		const form = await superValidate(request, zod4(ReturnForm));
		if (!form.valid) return fail(400, { form });
		const returned = await reviews.returnWithComment(db, user, params.id, form.data);
		if (!returned.ok) return message(form, returned.reason === 'changed' ? CHANGED : NOT_READY, { status: 409 });
		redirect(303, `/investigations/${params.id}/document`);
	},
	withdraw: async ({ params, request }) => {
		const { user } = await requireReviewer(params.id);
		const withdrawing = await superValidate(request, zod4(WithdrawForm));
		if (!withdrawing.valid) return fail(400, { withdrawing });
		const withdrawn = await reviews.withdraw(db, user, params.id, withdrawing.data.reason);
		if (!withdrawn.ok) return fail(409, { notice: 'Godkännandet går inte att ta tillbaka längre. Läs in sidan på nytt.' });
		redirect(303, `/investigations/${params.id}/document`);
	}
};
