import { fail, redirect } from '@sveltejs/kit';
import { message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { isNotWritable, NOT_WRITABLE } from '#lib/domain/investigation/not-writable.ts';
import { SetAsideForm } from '#lib/domain/investigation/set-aside-form.ts';
import { sectionPath } from '#lib/domain/template/answers.ts';
import { isSetAside } from '#lib/domain/template/visibility.ts';
import * as answers from '#lib/server/answers.ts';
import * as areas from '#lib/server/areas.ts';
import { openInvestigationToWrite, requireInvestigationWriter } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import type { Actions, PageServerLoad } from './$types';

const CHANGED = 'Någon annan har ändrat ett av områdena under tiden. Läs igenom och välj igen.';

export const load: PageServerLoad = async ({ params }) => {
	const { found, investigation } = await openInvestigationToWrite(params.id);
	const writing = await areas.read(db, investigation, found);
	return {
		choices: lifeAreasIn(writing).map((section) => ({
			value: section.id,
			label: section.title,
			hint: areas.progressOf(writing, section).state === 'empty' ? undefined : 'Här är något skrivet. Det finns kvar men kommer inte med.'
		})),
		form: await superValidate(zod4(SetAsideForm))
	};
};

export const actions: Actions = {
	default: async ({ params, request }) => {
		const { user, found, investigation } = await requireInvestigationWriter(params.id);
		const form = await superValidate(request, zod4(SetAsideForm));
		if (!form.valid) return fail(400, { form });
		const { sectionIds, reason } = form.data;
		const writing = await areas.read(db, investigation, found);
		const chosen = lifeAreasIn(writing).filter(({ id }) => sectionIds.includes(id));
		const seen = chosen.map(({ id }) => sectionPath(id)).map((path) => ({ path, seenRevision: writing.saved.get(path)?.revision ?? 0 }));
		const done = await answers.setAside(db, user, params.id, seen, { status: 'notRelevant', reason });
		if (!done.ok) return message(form, isNotWritable(done.reason) ? NOT_WRITABLE[done.reason] : CHANGED, { status: 409 });
		redirect(303, `/investigations/${params.id}`);
	}
};

const lifeAreasIn = ({ investigation, state }: areas.Writing) =>
	investigation.template.sections.filter((section) => section.area !== undefined && !isSetAside(section, state.answers));
