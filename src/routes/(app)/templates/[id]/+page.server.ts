import { error } from '@sveltejs/kit';
import { INTERVENTION_IDS, interventionLabel } from '#lib/domain/case/interventions.ts';
import { previewOf } from '#lib/domain/template/preview.ts';
import { allQuestions, PURPOSE_NAMES, purposeOf } from '#lib/domain/template/template.ts';
import { requireTemplateReader } from '#lib/server/auth/guard.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as templates from '#lib/server/templates.ts';
import type { PageServerLoad } from './$types';

/** The template with nothing filled in. There is nothing to save, and no case to read. */
export const load: PageServerLoad = async ({ params, url }) => {
	requireTemplateReader();
	const found = (await templates.newest(db, today())).find(({ templateId }) => templateId === params.id);
	if (!found) error(404, 'Mallen finns inte.');

	const { title, version, content } = found;
	const chosen = INTERVENTION_IDS.filter((id) => id === url.searchParams.get('insats'));
	const inDepth = new Set(allQuestions(content).flatMap((question) => question.for ?? []));
	return {
		title,
		version,
		purpose: PURPOSE_NAMES[purposeOf(content)],
		scale: content.scale,
		chosen: chosen[0] ?? '',
		interventions: INTERVENTION_IDS.filter((id) => inDepth.has(id)).map((id) => ({ value: id as string, label: interventionLabel(id) })),
		...previewOf(content, chosen)
	};
};
