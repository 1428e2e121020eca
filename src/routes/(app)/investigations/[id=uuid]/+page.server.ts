import { isNotAnswered, NOT_ANSWERED_NAMES, sectionPath, type NotAnswered } from '#lib/domain/template/answers.ts';
import { isKeptApartSection } from '#lib/domain/template/kept-apart.ts';
import type { Section } from '#lib/domain/template/template.ts';
import { minuteOf } from '#lib/server/clock.ts';
import * as areas from '#lib/server/areas.ts';
import { openInvestigation } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import * as reviews from '#lib/server/reviews.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { found, investigation } = await openInvestigation(params.id);
	const [writing, answered] = await Promise.all([areas.read(db, investigation, found), reviews.list(db, params.id)]);
	return {
		comment: ['draft', 'returned', 'ready'].includes(investigation.state) ? commentIn(answered) : null,
		areas: investigation.template.sections.map((section) => {
			const aside = writing.state.answers[sectionPath(section.id)];
			const { state, remaining } = areas.progressOf(writing, section);
			return {
				id: section.id,
				title: section.title,
				state,
				remaining: remaining.length,
				aside: isNotAnswered(aside) ? asideLine(aside, section) : null
			};
		})
	};
};

/** Why a section that is kept apart is set aside is read in that section only. */
const asideLine = ({ status, reason }: NotAnswered, section: Section): string =>
	reason && !isKeptApartSection(section) ? `${NOT_ANSWERED_NAMES[status]}: ${reason}` : NOT_ANSWERED_NAMES[status];

/** What the leader wrote last, until it is answered by an approval. */
function commentIn([last]: reviews.Review[]) {
	if (!last?.comment) return null;
	const { comment, reviewedBy, reviewedAt, versionNumber, outcome } = last;
	return { text: comment, by: reviewedBy, at: minuteOf(reviewedAt), versionNumber, outcome };
}
