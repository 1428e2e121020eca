import type { CaseFile, StoredDocument } from './case-file.ts';
import { pointerOf, type Fault } from './faults.ts';

export type PartKind =
	'case' | 'person' | 'child' | 'relative' | 'contact' | 'consent' | 'application' | 'investigation' | 'decision' | 'order' | 'template';

/** What is taken in whole or not at all: nothing is merged inside it. `id` is the hash for a template. */
export type Part = { kind: PartKind; id: string; pointer: string; content: unknown; documents: (StoredDocument | undefined)[] };

export type Comparison = { added: Part[]; unchanged: Part[]; faults: Fault[] };

/** What a file would bring to what is here. The same again is no change; the same id with other content is a fault, at its place. */
export function compareCaseFiles(here: CaseFile | undefined, file: CaseFile): Comparison {
	const standing = new Map((here ? partsOf(here) : []).map((part) => [keyOf(part), part]));
	const comparison: Comparison = { added: [], unchanged: [], faults: [] };
	for (const part of partsOf(file)) {
		const known = standing.get(keyOf(part));
		const difference = known && differenceOf(known, part);
		if (!known) comparison.added.push(part);
		else if (difference === undefined) comparison.unchanged.push(part);
		else comparison.faults.push({ pointer: difference, message: 'Finns redan här, men med annat innehåll.' });
	}
	return comparison;
}

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
			const assessed = file.assessments.find(({ investigationId }) => investigationId === investigation.id);
			const assessment = assessed ?? { needs: [], goals: [], activities: [], childImpacts: [], proposals: [] };
			const content = { ...investigation, assessment: { ...assessment, investigationId: investigation.id } };
			return { kind: 'investigation', id: investigation.id, pointer: pointerOf('investigations', index), content, documents: [document] };
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
	return firstDifference(comparable(here.content), comparable(part.content), part.pointer);
}

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
