import { fullName } from '#lib/domain/case/case.ts';
import { birthYear } from '#lib/domain/case/person-number.ts';
import { mayWriteCase } from '#lib/domain/case/access.ts';
import { STATE_NAMES } from '#lib/domain/investigation/investigation.ts';
import { buildThread } from '#lib/domain/investigation/thread.ts';
import * as areas from '#lib/server/areas.ts';
import * as assessments from '#lib/server/assessment-reading.ts';
import { requireInvestigation } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import type { LayoutServerLoad } from './$types';

/** Whose investigation, in which state, how far each area has come, and the thread so far. Read anew at every step. */
export const load: LayoutServerLoad = async ({ params, url }) => {
	const { user, found, investigation } = await requireInvestigation(params.id);
	const [writing, assessment] = await Promise.all([areas.read(db, investigation, found), assessments.read(db, params.id)]);
	const { sections, title, version } = investigation.template;
	const { person } = found;
	return {
		at: url.pathname,
		id: params.id,
		caseId: found.id,
		caseNumber: found.number,
		person: { name: fullName(person), birthYear: birthYear(person.personnummer), protectedIdentity: person.protectedIdentity },
		template: `${title}, version ${version}`,
		state: investigation.state,
		stateName: STATE_NAMES[investigation.state],
		mayWrite: mayWriteCase(user, found.access) && investigation.state !== 'locked',
		sections: sections.map((section) => ({
			id: section.id,
			title: section.title,
			isLifeArea: section.area !== undefined,
			state: areas.progressOf(writing, section).state
		})),
		thread: buildThread(assessment, sections)
	};
};
