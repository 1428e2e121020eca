import type { UserRef } from '../record-fields.ts';
import type { Template } from '../template/template.ts';
import type { CaseFile, PersonInFile, StoredDocument } from './case-file.ts';
import { pointerOf, type Fault } from './faults.ts';

export type PartKind =
	'case' | 'person' | 'child' | 'relative' | 'contact' | 'consent' | 'application' | 'investigation' | 'decision' | 'order' | 'template';

/** What is taken in whole or not at all: nothing is merged inside it. `id` is the hash for a template; an investigation brings its assessment. */
export type Part = {
	kind: PartKind;
	id: string;
	pointer: string;
	content: unknown;
	documents: (StoredDocument | undefined)[];
	assessedAt?: string;
};

export type Comparison = { added: Part[]; unchanged: Part[]; faults: Fault[] };

/** What a file would bring to what stands. The same again is no change; the same id with other content is a fault, at its place. */
export function compareParts(standing: readonly Part[], file: CaseFile): Comparison {
	const known = new Map(standing.map((part) => [keyOf(part), part]));
	const comparison: Comparison = { added: [], unchanged: [], faults: [] };
	for (const part of partsOf(file)) {
		const before = known.get(keyOf(part));
		const difference = before && differenceOf(before, part);
		if (!before) comparison.added.push(part);
		else if (difference === undefined) comparison.unchanged.push(part);
		else comparison.faults.push({ pointer: difference, message: 'Finns redan här, men med annat innehåll.' });
	}
	return comparison;
}

/** Everybody who is named in what would be brought. */
export function usersIn(parts: readonly Part[]): UserRef[] {
	const found = new Map<string, UserRef>();
	const look = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(look);
		else if (isObject(value) && isUserRef(value)) found.set((value as UserRef).id, value as UserRef);
		else if (isObject(value)) Object.values(value).forEach(look);
	};
	for (const { kind, content } of parts) if (kind !== 'template') look(content);
	return [...found.values()];
}

export const personPart = (person: PersonInFile): Part => ({
	kind: 'person',
	id: person.id,
	pointer: '/persons/0',
	content: person,
	documents: []
});
export const templatePart = (hash: string, content: Template): Part => ({
	kind: 'template',
	id: hash,
	pointer: pointerOf('templates', hash),
	content,
	documents: []
});

export function partsOf(file: CaseFile): Part[] {
	const { children, relatives, contacts, consents, ...head } = file.case;
	const rows = (kind: PartKind, list: readonly { id: string }[], ...path: string[]): Part[] =>
		list.map((content, index) => ({ kind, id: content.id, pointer: pointerOf(...path, index), content, documents: [] }));
	return [
		{ kind: 'case', id: head.id, pointer: '/case', content: head, documents: [] },
		...rows('person', file.persons, 'persons'),
		...rows('child', children, 'case', 'children'),
		...rows('relative', relatives, 'case', 'relatives'),
		...rows('contact', contacts, 'case', 'contacts'),
		...rows('consent', consents, 'case', 'consents'),
		...rows('application', file.applications, 'applications'),
		...file.investigations.map(({ document, ...investigation }, index): Part => {
			const assessed = file.assessments.findIndex(({ investigationId }) => investigationId === investigation.id);
			const assessment = file.assessments[assessed] ?? { needs: [], goals: [], activities: [], childImpacts: [], proposals: [] };
			const assessedAt = pointerOf('assessments', assessed);
			const content = { ...investigation, assessment: { ...assessment, investigationId: investigation.id } };
			const pointer = pointerOf('investigations', index);
			return { kind: 'investigation', id: investigation.id, pointer, content, documents: [document], assessedAt };
		}),
		...rows('decision', file.decisions, 'decisions'),
		...file.orders.map(({ versions, ...order }, index): Part => {
			const documents = versions.map(({ document }) => document);
			const content = { ...order, versions: versions.map(({ document: _, ...version }) => version) };
			return { kind: 'order', id: order.id, pointer: pointerOf('orders', index), content, documents };
		}),
		...Object.entries(file.templates).map(([hash, content]): Part => ({
			kind: 'template',
			id: hash,
			pointer: pointerOf('templates', hash),
			content,
			documents: []
		}))
	];
}

const keyOf = ({ kind, id }: Part): string => `${kind} ${id}`;

/** A document that one side does not carry is no difference: it can be made again. */
function differenceOf(here: Part, part: Part): string | undefined {
	const differs = part.documents.some((document, index) => {
		const kept = here.documents[index];
		return document && kept && document.hash !== kept.hash;
	});
	if (differs) return `${part.pointer}/document`;
	const inner = firstDifference(comparable(here.content), comparable(part.content), '');
	return inner === undefined ? undefined : placeOf(part, inner);
}

/** The place in the file of what stands at a place in a part. */
export const placeOf = ({ pointer, assessedAt }: Part, inner: string): string =>
	assessedAt && inner.startsWith('/assessment/') ? assessedAt + inner.slice('/assessment'.length) : pointer + inner;

function firstDifference(a: unknown, b: unknown, pointer: string): string | undefined {
	if (Object.is(a, b)) return undefined;
	if (Array.isArray(a) !== Array.isArray(b) || !isObject(a) || !isObject(b)) return pointer;
	for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
		if (!Object.hasOwn(a, key) || !Object.hasOwn(b, key)) return pointer + pointerOf(key);
		const inner = firstDifference(a[key], b[key], pointer + pointerOf(key));
		if (inner !== undefined) return inner;
	}
	return undefined;
}

/** Without the counters of edits, and with people known by their ids: somebody who has changed name has changed no case. */
function comparable(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(comparable);
	if (!isObject(value)) return value;
	if (isUserRef(value)) return value.id;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, inner]) => (key === 'revision' ? [] : [[key, comparable(inner)] as const]))
	);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isUserRef = (value: Record<string, unknown>): boolean => Object.keys(value).sort().join() === 'id,name,role,title';
