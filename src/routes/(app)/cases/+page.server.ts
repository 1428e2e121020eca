import { mayOpenCases } from '#lib/domain/case/access.ts';
import { requireStaff } from '#lib/server/auth/guard.ts';
import * as caseLists from '#lib/server/case-lists.ts';
import { db } from '#lib/server/database.ts';
import { shownInList } from './shown-in-list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const user = requireStaff();
	const query = url.searchParams.get('q')?.trim().slice(0, 100) ?? '';
	const order = url.searchParams.get('order') === 'name' ? 'name' : 'number';
	const page = Math.trunc(Number(url.searchParams.get('page'))) || 1;
	const list = await caseLists.list(db, user, { query, order, page });
	return { ...list, query, order, mayOpen: mayOpenCases(user), cases: list.cases.map(shownInList) };
};
