import { isNotAnswered, sectionPath } from '#lib/domain/template/answers.ts';
import { isKeptApartSection } from '#lib/domain/template/kept-apart.ts';
import type { Section } from '#lib/domain/template/template.ts';
import * as areas from '#lib/server/areas.ts';
import type { User } from '#lib/domain/case/user.ts';
import { now } from '#lib/server/clock.ts';
import { newId } from '#lib/server/ids.ts';
import * as keptPosts from '#lib/server/kept-posts.ts';
import * as presence from '#lib/server/presence.ts';
import { authSecret } from '#lib/server/settings.ts';

/** What the form of one area is drawn from. */
export function areaData(writing: areas.Writing, section: Section) {
	const { id, title, area } = section;
	const aside = writing.state.answers[sectionPath(id)] ?? null;
	return {
		section: { id, title, isLifeArea: area !== undefined },
		aside: isNotAnswered(aside) ? aside : null,
		asideRevision: writing.saved.get(sectionPath(id))?.revision ?? 0,
		// What is kept apart is answered by the case, on its own page.
		area: isKeptApartSection(section) ? [] : areas.formOf(writing, section),
		...areas.shownIn(writing, section)
	};
}

/** What every form of an investigation needs beside its questions. */
export function writingData({ registers, consents, investigation }: areas.Writing, user: User) {
	return {
		registers,
		consents,
		scale: investigation.template.scale,
		emptyShown: areas.fingerprint(null),
		newEntryId: newId(),
		writer: { id: user.id, mark: keptPosts.writerMark(authSecret(), user.id, investigation.id) },
		others: presence.othersIn(investigation.id, user, now())
	};
}

export type AreaData = ReturnType<typeof areaData>;
