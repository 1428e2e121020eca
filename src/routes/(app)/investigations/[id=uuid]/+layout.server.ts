import { fullName } from '#lib/domain/case/case.ts';
import { birthYear } from '#lib/domain/case/person-number.ts';
import { mayDecideCase, mayReviewCase, mayWriteCase } from '#lib/domain/case/access.ts';
import { STATE_NAMES, type InvestigationState } from '#lib/domain/investigation/investigation.ts';
import { buildThread } from '#lib/domain/investigation/thread.ts';
import { isKeptApartSection } from '#lib/domain/template/kept-apart.ts';
import * as areas from '#lib/server/areas.ts';
import * as assessments from '#lib/server/assessment-reading.ts';
import { openInvestigation } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import { isTogether } from './areas/how-shown.ts';
import type { LayoutServerLoad } from './$types';

/** Whose investigation, in which state, how far each area has come, and the thread so far. Read anew at every step. */
export const load: LayoutServerLoad = async ({ params, url, cookies }) => {
	const { user, found, investigation } = await openInvestigation(params.id);
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
		mayWriteCase: mayWriteCase(user, found.access),
		next: nextOf(investigation.state, {
			write: mayWriteCase(user, found.access),
			review: mayReviewCase(user, found.access),
			decide: mayDecideCase(user, found.access)
		}),
		sections: sections.map((section) => ({
			id: section.id,
			title: section.title,
			isLifeArea: section.area !== undefined,
			isApart: isKeptApartSection(section),
			state: areas.progressOf(writing, section).state
		})),
		together: isTogether(cookies),
		thread: buildThread(assessment, sections)
	};
};

type May = { write: boolean; review: boolean; decide: boolean };

/** The one next step of the investigation for the one who looks at it. */
function nextOf(state: InvestigationState, may: May): { at: string; label: string } | null {
	if ((state === 'draft' || state === 'returned') && may.write) return { at: 'ready', label: 'Klar för granskning' };
	if (state === 'ready' && may.review) return { at: 'document#review', label: 'Granska' };
	if (state === 'approved' && may.decide) return { at: 'decisions', label: 'Besluta' };
	return null;
}
