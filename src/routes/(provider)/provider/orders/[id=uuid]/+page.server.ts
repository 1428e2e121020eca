import { error, fail, redirect } from '@sveltejs/kit';
import { message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { blankToNull } from '#lib/domain/form-fields.ts';
import { AskForm } from '#lib/domain/order/order-forms.ts';
import { openProviderOrder, requireProviderOrder } from '#lib/server/auth/guard-order.ts';
import { dayOf } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { shown } from '#lib/server/order-messages.ts';
import * as providerOrders from '#lib/server/provider-orders.ts';
import type { Actions, PageServerLoad } from './$types';

/** Why is for the municipality to say. */
const NO_LONGER_OPEN = 'Kommunen tar inte emot svar på den här beställningen längre. Ring handläggaren.';

export const load: PageServerLoad = async ({ params }) => {
	const { order } = await openProviderOrder(params.id);
	return {
		id: order.id,
		order: order.content,
		state: order.state,
		open: order.open,
		sentOn: dayOf(order.sentAt),
		accepted: order.messages.some(({ kind }) => kind === 'accepted'),
		messages: order.messages.map(shown)
	};
};

export const actions: Actions = {
	accept: async ({ params }) => {
		const { user } = await requireProviderOrder(params.id);
		const accepted = await providerOrders.accept(db, user, params.id);
		if (!accepted.ok && accepted.reason === 'closed') error(409, NO_LONGER_OPEN);
		if (!accepted.ok) return fail(409, { alreadyAccepted: true });
		redirect(303, `/provider/orders/${params.id}#whole`);
	},
	ask: async ({ params, request }) => {
		const { user } = await requireProviderOrder(params.id);
		const form = await superValidate(request, zod4(AskForm));
		if (!form.valid) return fail(400, { form });

		const { activityId, text } = form.data;
		const asked = await providerOrders.ask(db, user, params.id, blankToNull(activityId), text);
		if (!asked.ok && asked.reason === 'closed') return message(form, NO_LONGER_OPEN, { status: 409 });
		if (!asked.ok) error(404, 'Aktiviteten finns inte i beställningen.');
		redirect(303, `/provider/orders/${params.id}${activityId ? `#activity-${activityId}` : '#whole'}`);
	}
};
