import { error, fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { TransferForm } from '#lib/domain/case/violence-transfer.ts';
import { fieldId } from '#lib/domain/template/posted.ts';
import { openScreeningToWrite, requireScreeningWriter } from '#lib/server/auth/guard-violence.ts';
import { db } from '#lib/server/database.ts';
import * as transfers from '#lib/server/violence-transfers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { found, screening } = await openScreeningToWrite(params.id, params.screening);
	const [first, ...others] = await transfers.from(db, screening, found, url.searchParams.get('path') ?? '');
	if (!first) error(404, 'Svaret finns inte.');
	return {
		here: 'För in i utredningen',
		back: `/cases/${params.id}/protected/${params.screening}`,
		label: first.label,
		said: first.text,
		/** A question may hold several; each is brought over for itself. */
		others: others.map(({ path, text }) => ({ path, text })),
		targets: (await transfers.targets(db, found)).map(({ id, label }) => ({ value: id, label })),
		form: await superValidate({ text: first.text }, zod4(TransferForm), { errors: false })
	};
};

const NOT_AS_SHOWN = 'Texten, platsen eller vilka som ser den ändrades efter förhandsvisningen. Läs igenom och godkänn igen.';

export const actions: Actions = {
	/** Shows the text where it is about to stand, and everybody who will see it. */
	preview: async ({ params, request, url }) => {
		const { form, preview } = await looked(params, request, url);
		return preview ? { form, preview, notice: undefined } : fail(400, { form });
	},
	/** Only what was looked at, as it was looked at. */
	confirm: async ({ params, request, url }) => {
		const { user, screening, form, preview, source, target } = await looked(params, request, url);
		if (!preview || !source || !target) return fail(400, { form });
		if (form.data.previewed !== preview.mark) return fail(409, { form, preview, notice: NOT_AS_SHOWN });
		const { investigationId, question } = target;
		const { text } = form.data;
		const saved = await transfers.transfer(db, user, { screening, investigationId, questionId: question.id, text, from: source.from });
		if (!saved.ok) return fail(409, { form, preview, notice: 'Utredningen har låsts under tiden. Inget är fört in.' });
		redirect(303, `/investigations/${investigationId}/areas/${target.section.id}#${fieldId(question.id, 'question')}`);
	}
};

async function looked(params: { id: string; screening: string }, request: Request, url: URL) {
	const { user, found, screening } = await requireScreeningWriter(params.id, params.screening);
	const form = await superValidate(request, zod4(TransferForm));
	const [source] = await transfers.from(db, screening, found, url.searchParams.get('path') ?? '');
	if (!source) error(404, 'Svaret finns inte.');
	const target = (await transfers.targets(db, found)).find(({ id }) => id === form.data.target);
	if (form.data.target && !target) setError(form, 'target', 'Den platsen finns inte längre. Välj igen.');
	const preview = form.valid && target ? await transfers.preview(db, found, source, target, form.data.text) : undefined;
	return { user, screening, form, preview, source, target };
}
