import { mayOpenCases } from '#lib/domain/case/access.ts';
import { requireStaff } from '#lib/server/auth/guard.ts';
import * as audit from '#lib/server/audit.ts';
import * as caseLists from '#lib/server/case-lists.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { shownInList } from './shown-in-list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const user = requireStaff();
	const query = url.searchParams.get('q')?.trim().slice(0, 100) ?? '';
	const order = url.searchParams.get('order') === 'name' ? 'name' : 'number';
	const page = Math.trunc(Number(url.searchParams.get('page'))) || 1;
	const list = await caseLists.list(db, user, { query, order, page });
	const read = { page: '/(app)/cases', detail: { page: list.page, shown: list.cases.length, total: list.total } };
	if (query || list.total > 0) await audit.recordList(db, user.id, { ...read, action: query ? 'cases.searched' : 'cases.listed' }, now());
	return { ...list, query, order, mayOpen: mayOpenCases(user), cases: list.cases.map(shownInList) };
};
