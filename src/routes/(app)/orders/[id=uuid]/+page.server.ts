import { fail, redirect } from '@sveltejs/kit';
import { message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { mayWriteCase } from '#lib/domain/case/access.ts';
import { blankToNull } from '#lib/domain/form-fields.ts';
import { isNotWritable, NOT_WRITABLE } from '#lib/domain/investigation/not-writable.ts';
import { AnswerForm } from '#lib/domain/order/order-forms.ts';
import { openQuestions } from '#lib/domain/order/order-state.ts';
import { openOrder, requireOrderWriter } from '#lib/server/auth/guard-order.ts';
import { minuteOf } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { shown } from '#lib/server/order-messages.ts';
import * as orders from '#lib/server/orders.ts';
import * as register from '#lib/server/register.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { user, found, order } = await openOrder(params.id);
	return {
		id: order.id,
		caseId: found.id,
		caseNumber: found.number,
		protectedIdentity: found.access.protectedIdentity,
		mayWrite: mayWriteCase(user, found.access),
		order: order.content,
		state: order.state,
		sentAt: minuteOf(order.sentAt),
		readAt: order.firstReadAt && minuteOf(order.firstReadAt),
		messages: order.messages.map(shown),
		copiesBlocked: await register.copiesBlockedFor(db, found.id),
		open: openQuestions(order.messages).map(({ activityId }) => activityId)
	};
};

export const actions: Actions = {
	answer: async ({ params, request }) => {
		const { user } = await requireOrderWriter(params.id);
		const form = await superValidate(request, zod4(AnswerForm));
		if (!form.valid) return fail(400, { form });

		const { activityId, text } = form.data;
		const answered = await orders.answer(db, user, params.id, blankToNull(activityId), text);
		if (!answered.ok)
			return message(form, isNotWritable(answered.reason) ? NOT_WRITABLE[answered.reason] : 'Frågan är redan besvarad', { status: 409 });
		redirect(303, `/orders/${params.id}${activityId ? `#activity-${activityId}` : '#whole'}`);
	}
};
