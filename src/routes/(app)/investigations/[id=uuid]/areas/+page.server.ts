import * as areas from '#lib/server/areas.ts';
import { openInvestigation } from '#lib/server/auth/guard-case.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as presence from '#lib/server/presence.ts';
import { areaData, writingData } from './area-data.ts';
import { allTogether } from './how-shown.ts';
import type { PageServerLoad } from './$types';

/** All areas on one page, each with a form of its own. Who has been here is shown them so the next time too. */
export const load: PageServerLoad = async ({ params, cookies }) => {
	const { user, found, investigation } = await openInvestigation(params.id);
	const writing = await areas.read(db, investigation, found);
	allTogether(cookies);
	presence.seen(params.id, user, { section: '', at: now() });
	const sections = areas.sectionsTogether(writing);
	const { visible } = areas.shownInAll(writing, sections);
	return {
		all: sections.map((section) => ({ ...areaData(writing, section), visible })),
		...writingData(writing, user)
	};
};
