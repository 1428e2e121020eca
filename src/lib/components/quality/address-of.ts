import { askedAt } from '#lib/domain/quality/label-place.ts';
import type { QualityFile } from '#lib/domain/quality/quality-file.ts';
import type { Place } from '#lib/domain/quality/question.ts';
import { fieldId } from '#lib/domain/template/posted.ts';

/** Where a place is mended, or read; none for what has no page of its own. */
export function addressOf(file: QualityFile, { kind, id }: Place): string | null {
	const inCase = `/cases/${file.case.id}`;
	const inInvestigation = file.investigation ? `/investigations/${file.investigation.record.id}` : inCase;
	switch (kind) {
		case 'person':
			return `${inCase}/person`;
		case 'application':
			return id ? `${inCase}/applications/${id}` : `${inCase}/applications/new`;
		case 'register':
			return ['children', 'relatives', 'contacts'].includes(id) ? `${inCase}/${id}` : `${inCase}/consents`;
		case 'section':
			return `${inInvestigation}/areas/${id}`;
		case 'answer': {
			const { section, path } = askedAt(file, id);
			return section ? `${inInvestigation}/areas/${section.id}#${fieldId(path, 'question')}` : inInvestigation;
		}
		case 'assessment':
			return `${inInvestigation}/assessment`;
		case 'need':
			return `${inInvestigation}/assessment/needs/${id}`;
		case 'goal':
			return `${inInvestigation}/assessment/goals/${id}`;
		case 'activity':
			return `${inInvestigation}/assessment/activities/${id}`;
		case 'childImpact':
			return `${inInvestigation}/assessment/children/${id}`;
		case 'investigation':
			return `/investigations/${id}`;
		case 'decision': {
			const decision = file.allDecisions.find((one) => one.id === id);
			return decision?.investigationId ? `/investigations/${decision.investigationId}/decisions` : inCase;
		}
		case 'order':
		case 'orderActivity':
			return `/orders/${id.split('/')[0]}`;
		case 'violence':
			return `${inCase}/protected`;
		case 'plan':
		case 'planRow':
		case 'followUp':
		case 'note':
			return null;
	}
}
