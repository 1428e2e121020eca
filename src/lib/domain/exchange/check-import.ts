import { isGranted } from '../decision/decision.ts';
import type { CaseFile, DecisionInFile, InvestigationInFile, OrderInFile, StoredDocument } from './case-file.ts';
import { pointerOf, type Fault } from './faults.ts';
import { answersOf, assessmentOf } from './file-content.ts';
import { normalisedWhole } from './normalise.ts';
import type { Hashing } from './read-case-file.ts';

/**
 * What keeps a case file that can be read from being taken in: content the app has no room for yet, decisions that stand on nothing, and locks that
 * their hashes do not bear out.
 */
export function checkImport(file: CaseFile, hashing: Hashing): Fault[] {
	return [
		...noRoom(file),
		...file.investigations.flatMap((investigation, at) => checkLock(file, investigation, at, hashing)),
		...file.decisions.flatMap((decision, at) => checkDecision(file, decision, at)),
		...file.orders.flatMap((order, at) => checkOrder(file, order, at, hashing))
	];
}

/** The answer that stands: the last one, if its version is what its hash says, and nobody who wrote in it gave it. */
export function standingApproval({ reviews, versions, authors }: InvestigationInFile, { contentHash }: Hashing): number | undefined {
	const last = reviews.at(-1);
	const version = versions.find(({ number }) => number === last?.versionNumber);
	if (last?.outcome !== 'approved' || !version || contentHash(version.content) !== last.hash) return undefined;
	return authors.some(({ user }) => user.id === last.by.id) ? undefined : version.number;
}

function noRoom({ plans, followUps, notes, investigations, decisions, orders }: CaseFile): Fault[] {
	const lists = [
		[plans, 'plans', 'Genomförandeplaner kan inte läsas in än.'],
		[followUps, 'followUps', 'Uppföljningar kan inte läsas in än.'],
		[notes, 'notes', 'Anteckningar kan inte läsas in än.']
	] as const;
	const LATER = ['renewsId', 'administrativeExtension', 'reservation', 'told', 'carriedOut', 'ended'] as const;
	return [
		...lists.flatMap(([rows, name, message]) => (rows.length > 0 ? [fault(message, name)] : [])),
		...investigations.flatMap(({ communicated }, at) =>
			communicated ? [fault('Kommunicering kan inte läsas in än.', 'investigations', at, 'communicated')] : []
		),
		...decisions.flatMap((decision, at) =>
			LATER.filter((field) => decision[field] !== undefined).map((field) =>
				fault('Den uppgiften kan inte läsas in än.', 'decisions', at, field)
			)
		),
		...orders.flatMap(({ participation }, at) =>
			participation ? [fault('Den uppgiften kan inte läsas in än.', 'orders', at, 'participation')] : []
		)
	];
}

/** A locked text is the one its decisions were made on, letter by letter. */
function checkLock(file: CaseFile, investigation: InvestigationInFile, at: number, hashing: Hashing): Fault[] {
	const of = (message: string, ...path: (string | number)[]) => fault(message, 'investigations', at, ...path);
	const { id, state, lockedAt, document, versions } = investigation;
	if (state !== 'locked') {
		return [
			...(lockedAt ? [of('Utredningen är inte låst, men har en dag för låset.', 'lockedAt')] : []),
			...(document ? [of('Bara en låst utredning har ett dokument som är sparat.', 'document')] : []),
			...(file.decisions.some(({ investigationId }) => investigationId === id)
				? [of('Utredningen är beslutad men inte låst.', 'state')]
				: [])
		];
	}
	const approved = standingApproval(investigation, hashing);
	const sealed = versions.find(({ number }) => number === approved)?.content;
	const isSame = (a: unknown, b: unknown) => hashing.contentHash(normalisedWhole(a)) === hashing.contentHash(normalisedWhole(b));
	return [
		...(lockedAt ? [] : [of('Utredningen är låst, men det står inte sedan när.', 'lockedAt')]),
		...(file.decisions.some(({ investigationId }) => investigationId === id) ? [] : [of('Utredningen är låst utan beslut.', 'state')]),
		...(sealed ? [] : [of('Utredningen är låst, men godkännandet stämmer inte med sin kontrollsumma.', 'reviews')]),
		...(sealed && !isSame(sealed.answers, answersOf(investigation)) ? [of('Svaren är inte de som beslutet står på.', 'answers')] : []),
		...(sealed && !isSame(sealed.assessment, assessmentOf(file, id)) ? [of('Bedömningen är inte den som beslutet står på.', 'id')] : []),
		...checkDocument(document, hashing).map((message) => of(message, 'document'))
	];
}

function checkDecision(file: CaseFile, { investigationId, versionNumber, appliedInterventionId }: DecisionInFile, at: number): Fault[] {
	const of = (message: string, ...path: (string | number)[]) => fault(message, 'decisions', at, ...path);
	if (!investigationId) return [of('Ett beslut utan utredning kan inte läsas in.')];
	if (!appliedInterventionId) return [of('Ett beslut utan ansökan kan inte läsas in.')];
	const last = file.investigations.find(({ id }) => id === investigationId)?.reviews.at(-1);
	return last?.versionNumber === versionNumber ? [] : [of('Beslutet står på en annan version än den som är godkänd.', 'versionNumber')];
}

function checkOrder(file: CaseFile, { decisionId, versions }: OrderInFile, at: number, hashing: Hashing): Fault[] {
	const of = (message: string, ...path: (string | number)[]) => fault(message, 'orders', at, ...path);
	const decision = file.decisions.find(({ id }) => id === decisionId);
	if (!decision) return [of('En beställning utan beslut kan inte läsas in.')];
	return [
		...(isGranted(decision.outcome) ? [] : [of('Det som är avslaget kan inte vara beställt.', 'decisionId')]),
		...versions.flatMap(({ content, hash, document }, index) => [
			...(hashing.contentHash(content) === hash
				? []
				: [of('Beställningen stämmer inte med sin kontrollsumma.', 'versions', index, 'hash')]),
			...checkDocument(document, hashing).map((message) => of(message, 'versions', index, 'document'))
		])
	];
}

const PDF_BEGINS = 'JVBERi0';

function checkDocument(document: StoredDocument | undefined, { bytesHash }: Hashing): string[] {
	if (!document) return [];
	if (!document.content.startsWith(PDF_BEGINS)) return ['Dokumentet är ingen PDF.'];
	return bytesHash(bytesOf(document.content)) === document.hash ? [] : ['Dokumentet stämmer inte med sin kontrollsumma.'];
}

/** The bytes that stand in base64. */
export const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

const fault = (message: string, ...path: (string | number)[]): Fault => ({ pointer: pointerOf(...path), message });
