import { isNotAnswered, NOT_ANSWERED_NAMES, sectionPath } from '#lib/domain/template/answers.ts';
import * as areas from '#lib/server/areas.ts';
import { openInvestigation } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { found, investigation } = await openInvestigation(params.id);
	const writing = await areas.read(db, investigation, found);
	return {
		areas: investigation.template.sections.map((section) => {
			const aside = writing.state.answers[sectionPath(section.id)];
			const { state, remaining } = areas.progressOf(writing, section);
			return {
				id: section.id,
				title: section.title,
				state,
				remaining: remaining.length,
				aside: isNotAnswered(aside) ? `${NOT_ANSWERED_NAMES[aside.status]}${aside.reason ? `: ${aside.reason}` : ''}` : null
			};
		})
	};
};
