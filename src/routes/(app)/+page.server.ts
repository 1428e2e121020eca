import { redirect } from '@sveltejs/kit';
import { mayAdminister, mayOpenCases, mayReadCases } from '#lib/domain/case/access.ts';
import { requireUser } from '#lib/server/auth/guard.ts';
import * as audit from '#lib/server/audit.ts';
import * as caseLists from '#lib/server/case-lists.ts';
import { dayOf, now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as waiting from '#lib/server/waiting.ts';
import * as demoGuide from '#lib/server/demo-guide.ts';
import { isGuideOpen } from '../guide-open.ts';
import { shownInList } from './cases/shown-in-list.ts';
import type { PageServerLoad } from './$types';

const LATEST = 5;

export const load: PageServerLoad = async ({ cookies }) => {
	const user = requireUser();
	if (user.role === 'provider') redirect(303, '/provider');
	const [waits, list, steps] = await Promise.all([
		waiting.list(db, user, today()),
		caseLists.list(db, user, {}),
		demoGuide.guideFor(db, user)
	]);
	const latest = list.cases.slice(0, LATEST);
	const shown = waits.length + latest.length;
	if (shown > 0) await audit.recordList(db, user.id, { action: 'cases.listed', page: '/(app)', detail: { shown } }, now());
	return {
		guide: steps && { steps, open: isGuideOpen(cookies) },
		worksWithCases: mayReadCases(user),
		mayOpen: mayOpenCases(user),
		administers: mayAdminister(user),
		waits: waits.map(({ kind, caseNumber, name, protectedIdentity, subjectId, since }) => ({
			kind,
			caseNumber,
			name: protectedIdentity ? null : name,
			subjectId,
			since: dayOf(since)
		})),
		latest: latest.map(shownInList),
		total: list.total
	};
};
