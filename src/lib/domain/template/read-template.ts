import { pointerTo, readBySchema, type ReadBySchema } from '../schema-faults.ts';
import { checkTemplate } from './check-template.ts';
import { Template } from './template.ts';

/** Reads a template from outside: one that follows the schema and could be published as it stands, or all that is in the way. */
export function readTemplate(document: unknown): ReadBySchema<Template> {
	const read = readBySchema(Template, document);
	if (!read.ok) return read;

	const faults = checkTemplate(read.value).map(({ path, message }) => ({ pointer: pointerTo(placeOf(read.value, path)), message }));
	return faults.length > 0 ? { ok: false, faults } : read;
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
