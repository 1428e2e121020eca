import { pointerOf, type Fault } from '../exchange/faults.ts';
import { schemaFaults } from '../exchange/schema-faults.ts';
import { checkTemplate } from './check-template.ts';
import { Template } from './template.ts';

export type ReadTemplate = { ok: true; template: Template } | { ok: false; faults: Fault[] };

/** Reads a template from outside: one that follows the schema and could be published as it stands, or all that is in the way. */
export function readTemplate(parsed: unknown): ReadTemplate {
	const read = Template.safeParse(parsed, { reportInput: true });
	if (!read.success) return { ok: false, faults: schemaFaults(read.error.issues) };

	const faults = checkTemplate(read.data).map(({ path, message }) => ({ pointer: pointerOf(...placeOf(read.data, path)), message }));
	return faults.length > 0 ? { ok: false, faults } : { ok: true, template: read.data };
}

/** Of two with the same id the second is the one too many. */
function placeOf({ sections }: Template, id: string): PropertyKey[] {
	const places = sections.flatMap((section, s) => [
		{ id: section.id, path: ['sections', s] },
		...section.questions.flatMap((question, q) => [
			{ id: question.id, path: ['sections', s, 'questions', q] },
			...(question.kind === 'group' ? question.questions : []).map((inner, i) => ({
				id: inner.id,
				path: ['sections', s, 'questions', q, 'questions', i]
			}))
		])
	]);
	return places.findLast((place) => place.id === id)?.path ?? [];
}
