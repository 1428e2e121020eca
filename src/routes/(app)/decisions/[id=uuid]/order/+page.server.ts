import { fail, redirect } from '@sveltejs/kit';
import { message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { fullName } from '#lib/domain/case/case.ts';
import { interventionLabel } from '#lib/domain/case/interventions.ts';
import { NOT_WRITABLE } from '#lib/domain/investigation/not-writable.ts';
import { SendForm } from '#lib/domain/order/order-forms.ts';
import { openDecisionToOrder, requireDecisionToOrder } from '#lib/server/auth/guard-order.ts';
import { db } from '#lib/server/database.ts';
import { renderPdf } from '#lib/server/documents/pdf.ts';
import { BUSY, unlessBusy } from '#lib/server/documents/response.ts';
import * as orders from '#lib/server/orders.ts';
import * as organisation from '#lib/server/organisation.ts';
import * as users from '#lib/server/users.ts';
import type { Actions, PageServerLoad } from './$types';

const ENDED = 'Utföraren tar inte emot beställningar längre. Välj en annan.';
const CHANGED = 'Uppgifter i beställningen har ändrats sedan du läste den. Inget är skickat. Läs den igen och skicka sedan.';
const NOT_SENT = {
	alreadyOrdered: 'Beslutet är redan beställt. Någon hann före dig, och ingen ny beställning är skickad.',
	unknownProvider: ENDED,
	unknownDecision: CHANGED,
	changed: CHANGED,
	closed: NOT_WRITABLE.closed,
	notAssigned: NOT_WRITABLE.notAssigned
};

export const load: PageServerLoad = async ({ params, url, request }) => {
	const { found, decided } = await openDecisionToOrder(params.id);
	// Who comes here to read goes to the order; a sending that came too late is answered here.
	if (decided.orderId && request.method === 'GET') redirect(303, `/orders/${decided.orderId}`);
	const providers = await organisation.listOpenProviders(db);
	const [first, ...others] = providers;
	const asked = url.searchParams.get('provider') ?? (others.length === 0 ? first?.id : undefined);
	const looked = await orders.preview(db, { decisionId: params.id, providerId: asked || (first?.id ?? '') });
	return {
		caseId: found.id,
		caseNumber: found.number,
		name: fullName(found.person),
		protectedIdentity: found.access.protectedIdentity,
		intervention: interventionLabel(decided.intervention),
		providers: providers.map(({ id, name }) => ({ value: id, label: name })),
		providerId: asked ?? '',
		providerFault: asked === '' ? 'Välj en utförare.' : !looked.ok && looked.reason === 'unknownProvider' && asked ? ENDED : undefined,
		readers: asked ? await users.countOfProvider(db, asked) : 0,
		ordered: decided.orderId !== null,
		problems: !looked.ok && looked.reason === 'problems' ? looked.problems : [],
		preview: asked && looked.ok ? { order: looked.order, hash: looked.hash } : null
	};
};

export const actions: Actions = {
	default: async ({ params, request }) => {
		const { user } = await requireDecisionToOrder(params.id);
		const form = await superValidate(request, zod4(SendForm));
		if (!form.valid) return fail(400, { form });

		const sent = await unlessBusy(orders.send(db, user, { decisionId: params.id, ...form.data }, renderPdf));
		if (!sent) return message(form, BUSY, { status: 503 });
		if (sent.ok) redirect(303, `/orders/${sent.id}`);
		return message(form, sent.reason === 'problems' ? sent.problems.join(' ') : NOT_SENT[sent.reason], { status: 409 });
	}
};
