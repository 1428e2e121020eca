import { allQuestions, PURPOSE_NAMES, PURPOSES, purposeOf } from '#lib/domain/template/template.ts';
import { requireTemplateReader } from '#lib/server/auth/guard.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as templates from '#lib/server/templates.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	requireTemplateReader();
	const inForce = await templates.newest(db, today());
	return {
		purposes: PURPOSES.map((purpose) => ({
			id: purpose,
			title: PURPOSE_NAMES[purpose],
			templates: inForce
				.filter(({ content }) => purposeOf(content) === purpose)
				.map(({ templateId, title, version, content }) => ({
					id: templateId,
					title,
					version,
					sections: content.sections.length,
					questions: allQuestions(content).filter(({ kind }) => kind !== 'group').length
				}))
		}))
	};
};
