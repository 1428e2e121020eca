import { error, fail, redirect } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { sectionPath } from '#lib/domain/template/answers.ts';
import { checkNotAnswered } from '#lib/domain/template/checking.ts';
import { isKeptApartSection } from '#lib/domain/template/kept-apart.ts';
import { isRowId, locate } from '#lib/domain/template/locate.ts';
import { fieldId, readPosted } from '#lib/domain/template/posted.ts';
import { readSectionState } from '#lib/domain/template/reading.ts';
import type { Template } from '#lib/domain/template/template.ts';
import * as answers from '#lib/server/answers.ts';
import * as areas from '#lib/server/areas.ts';
import * as assessments from '#lib/server/assessments.ts';
import { openInvestigation, requireInvestigationWriter } from '#lib/server/auth/guard-case.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { newId } from '#lib/server/ids.ts';
import * as keptPosts from '#lib/server/kept-posts.ts';
import * as occasionForm from '#lib/server/occasion-form.ts';
import * as presence from '#lib/server/presence.ts';
import { authSecret } from '#lib/server/settings.ts';
import { choiceIn, savePosted, stopFor } from '#lib/server/save-posted.ts';
import * as violenceArea from '#lib/server/violence-area.ts';
import { refuseUnlessWritten } from '../../refuse-unless-written.ts';
import { areaData, writingData } from '../area-data.ts';
import { ONE_AT_A_TIME, oneAtATime } from '../how-shown.ts';
import type { Actions, PageServerLoad } from './$types';

const NOT_TO_BE_COMMUNICATED =
	'Uppgiften ska inte lämnas vidare, och ett behov står i dokumentet och i beställningen. Skriv behovet med egna ord i bedömningen.';

export const load: PageServerLoad = async ({ params, url, cookies }) => {
	const { user, found, investigation } = await openInvestigation(params.id);
	const section = requireSection(investigation.template, params.section);
	const writing = await areas.read(db, investigation, found);
	const { sections } = investigation.template;
	const position = sections.indexOf(section);
	presence.seen(params.id, user, { section: section.id, at: now() });
	if (url.searchParams.has(ONE_AT_A_TIME)) oneAtATime(cookies);
	const kept = await keptPosts.find(db, user.id, params.id, url.searchParams.get('kept') ?? '');
	return {
		...areaData(writing, section),
		...writingData(writing, user),
		violence: isKeptApartSection(section) ? await violenceArea.read(db, user, found, writing, section) : null,
		previous: titleOf(sections[position - 1]),
		next: titleOf(sections[position + 1]),
		addEntryTo: url.searchParams.get('add'),
		kept: kept?.sectionId === section.id ? kept.id : null
	};
};

export const actions: Actions = {
	save: async ({ params, request }) => {
		const { form, stop } = await saved(params, request);
		if (stop) return stop;
		const next = form.get('next');
		// The heading is named so that Tab goes on from it, past what is the same in every area.
		if (typeof next === 'string' && next) redirect(303, `${address(params, next)}#area`);
		redirect(303, form.has('all') ? `/investigations/${params.id}/areas?saved#area-${params.section}` : `${address(params)}?saved`);
	},
	addEntry: async ({ params, request }) => {
		const { form, stop } = await saved(params, request);
		if (stop) return stop;
		const path = String(form.get('add') ?? '');
		redirect(303, `${address(params)}?add=${encodeURIComponent(path)}#${fieldId(path, 'question')}`);
	},
	addRow: async ({ params, request }) => {
		const { form, stop, user, template } = await saved(params, request);
		if (stop) return stop;
		const at = String(form.get('group') ?? '');
		if (locate(template, at)?.kind !== 'rows') error(404, 'Frågan finns inte.');
		refuseUnlessWritten(await answers.addRow(db, user, params.id, at));
		redirect(303, `${address(params)}#${fieldId(at, 'question')}`);
	},
	removeRow: async ({ params, request }) => {
		const { form, stop, user, template } = await saved(params, request);
		if (stop) return stop;
		const { at, rowId } = requireRow(template, form);
		refuseUnlessWritten(await answers.removeRow(db, user, params.id, at, rowId));
		redirect(303, `${address(params)}?removed=${encodeURIComponent(`${at}/${rowId}`)}#${fieldId(at, 'question')}`);
	},
	restoreRow: async ({ params, request }) => {
		const { user, investigation } = await requireInvestigationWriter(params.id);
		const { at, rowId } = requireRow(investigation.template, await request.formData());
		refuseUnlessWritten(await answers.restoreRow(db, user, params.id, at, rowId));
		redirect(303, `${address(params)}#${fieldId(at, 'question')}`);
	},
	need: async ({ params, request }) => {
		const { form, stop, user } = await saved(params, request);
		if (stop) return stop;
		const made = await assessments.needFromEntry(db, user, params.id, String(form.get('entry') ?? ''));
		if (!made.ok && made.reason === 'notToBeCommunicated') error(409, NOT_TO_BE_COMMUNICATED);
		if (!made.ok) error(404, 'Uppgiften finns inte.');
		redirect(303, `/investigations/${params.id}/assessment?need=${made.id}#need-${made.id}`);
	},
	/** The section about violence is answered by the case. */
	occasion: async ({ params, request }) => {
		const { user, found, investigation } = await requireInvestigationWriter(params.id);
		const section = requireSection(investigation.template, params.section);
		if (!isKeptApartSection(section)) error(404, 'Frågan finns inte.');
		const noted = await occasionForm.save(db, user, found.id, request);
		if (!noted.ok) return fail(noted.status, { form: noted.form, message: noted.message });
		redirect(303, address(params));
	},
	/** What met an ended session, now that the same person has signed in. */
	saveKept: async ({ params, request }) => {
		const { user, found, investigation } = await requireInvestigationWriter(params.id);
		const section = requireAnswered(investigation.template, params.section);
		const form = await request.formData();
		const kept = await keptPosts.find(db, user.id, params.id, String(form.get('kept') ?? ''));
		if (!kept || kept.sectionId !== section.id) error(404, 'Det som skrevs finns inte kvar.');
		const writing = await areas.read(db, investigation, found);
		const outcome = form.has('drop') ? undefined : await savePosted(db, user, writing, section, readPosted(kept.fields));
		if (outcome && Object.keys(outcome.conflicts).length > 0) return fail(409, outcome);
		await keptPosts.drop(db, user.id, kept.id);
		const stop = outcome && stopFor(outcome);
		if (stop) return stop;
		redirect(303, `${address(params)}${outcome ? '?saved' : ''}`);
	},
	setAside: async ({ params, request }) => {
		const { user, investigation } = await requireInvestigationWriter(params.id);
		const section = requireAnswered(investigation.template, params.section);
		const form = await request.formData();
		const value = readSectionState({ status: String(form.get('status') ?? ''), reason: String(form.get('reason') ?? '') });
		const message = value && checkNotAnswered(value);
		if (message) return fail(400, { asideMessage: message, aside: value });
		const seenRevision = Number(form.get('revision'));
		const path = sectionPath(section.id);
		const result = await answers.save(db, user, { investigationId: params.id, path, value, seenRevision, saveId: newId() });
		if (!result.ok) return fail(409, { asideMessage: 'Någon annan har ändrat här under tiden. Läs igenom och välj igen.', aside: value });
		redirect(303, address(params));
	}
};

type Params = { id: string; section: string };

const address = ({ id, section }: Params, other = section) => `/investigations/${id}/areas/${other}`;
const titleOf = (section: { id: string; title: string } | undefined) => section && { id: section.id, title: section.title };

function requireSection({ sections }: Template, id: string) {
	const section = sections.find((one) => one.id === id);
	if (!section) error(404, 'Området finns inte i den här utredningen.');
	return section;
}

/** The row a button is about: where its group stands, and its id. */
function requireRow(template: Template, form: FormData): { at: string; rowId: string } {
	const row = String(form.get('row') ?? '');
	const [at, rowId] = [row.slice(0, Math.max(row.lastIndexOf('/'), 0)), row.slice(row.lastIndexOf('/') + 1)];
	if (locate(template, at)?.kind !== 'rows' || !isRowId(rowId)) error(404, 'Frågan finns inte.');
	return { at, rowId };
}

/** A section whose answers the investigation keeps itself. */
function requireAnswered(template: Template, id: string) {
	const section = requireSection(template, id);
	if (isKeptApartSection(section)) error(404, 'Området besvaras i ärendet.');
	return section;
}

/** Every button of the area saves what stands in it first. Stops where somebody must choose between two texts. */
async function saved(params: Params, request: Request) {
	const form = await request.formData();
	await keepIfSignedOut(params, form);
	const { user, found, investigation } = await requireInvestigationWriter(params.id);
	const section = requireAnswered(investigation.template, params.section);
	const writing = await areas.read(db, investigation, found);
	const outcome = await savePosted(db, user, writing, section, readPosted(form), choiceIn(form));
	return { form, stop: stopFor(outcome), user, template: investigation.template };
}

/** The session ended while somebody wrote: what they posted waits until they have signed in again. */
async function keepIfSignedOut(params: Params, form: FormData): Promise<void> {
	if (getRequestEvent().locals.user) return;
	const userId = keptPosts.markedWriter(authSecret(), String(form.get('writer') ?? ''), params.id);
	const fields = [...form].filter((field): field is [string, string] => typeof field[1] === 'string');
	const kept = userId && (await keptPosts.keep(db, userId, params.id, params.section, fields));
	if (kept) redirect(303, `/login?next=${encodeURIComponent(`${address(params)}?kept=${kept}`)}`);
}
