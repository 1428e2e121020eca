import { interventionLabel } from '#lib/domain/case/interventions.ts';
import * as audit from '#lib/server/audit.ts';
import { requireProviderUser } from '#lib/server/auth/guard.ts';
import { dayOf, now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as demoGuide from '#lib/server/demo-guide.ts';
import * as providerOrders from '#lib/server/provider-orders.ts';
import { isGuideOpen } from '../../guide-open.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ cookies }) => {
	const user = requireProviderUser();
	const [list, steps] = await Promise.all([providerOrders.list(db, user), demoGuide.guideFor(db, user)]);
	if (list.length > 0)
		await audit.recordList(db, user.id, { action: 'orders.listed', page: '/(provider)/provider', detail: { shown: list.length } }, now());
	return {
		guide: steps && { steps, open: isGuideOpen(cookies) },
		orders: list.map(({ id, content, state, sentAt }) => ({
			id,
			number: content.number,
			name: content.person.protectedIdentity ? null : content.person.name,
			intervention: interventionLabel(content.intervention),
			fromOn: content.fromOn,
			sentOn: dayOf(sentAt),
			state
		}))
	};
};
