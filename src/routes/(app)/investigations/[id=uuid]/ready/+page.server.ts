import { fail, redirect } from '@sveltejs/kit';
import { mayReviewCase } from '#lib/domain/case/access.ts';
import { checkReady } from '#lib/domain/investigation/check-ready.ts';
import * as areas from '#lib/server/areas.ts';
import { openInvestigationToWrite, requireInvestigationWriter } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import * as content from '#lib/server/investigation-content.ts';
import * as reviews from '#lib/server/reviews.ts';
import * as users from '#lib/server/users.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { found, investigation } = await openInvestigationToWrite(params.id);
	const [read, writing, leaders] = await Promise.all([
		content.read(db, params.id),
		areas.read(db, investigation, found),
		users.listInOffice(db, ['teamLeader'])
	]);
	return {
		missing: checkReady(read),
		hasReviewer: leaders.some((user) => mayReviewCase(user, found.access)),
		unanswered: investigation.template.sections
			.map((section) => ({ id: section.id, title: section.title, count: areas.progressOf(writing, section).remaining.length }))
			.filter(({ count }) => count > 0)
	};
};

export const actions: Actions = {
	default: async ({ params }) => {
		const { user } = await requireInvestigationWriter(params.id);
		const ready = await reviews.markReady(db, user, params.id);
		if (!ready.ok && ready.reason === 'missing') return fail(400, { notice: 'Något behöver finnas på plats först. Se listan.' });
		if (!ready.ok) return fail(409, { notice: 'Utredningen är redan klar för granskning.' });
		redirect(303, `/investigations/${params.id}/document`);
	}
};
