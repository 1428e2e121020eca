import { mayReadCase } from '#lib/domain/case/access.ts';
import { interventionLabel } from '#lib/domain/case/interventions.ts';
import type { User } from '#lib/domain/case/user.ts';
import { transferTargets, whoWillSee, type TransferTarget } from '#lib/domain/case/violence-transfer.ts';
import {
	entriesOf,
	isEntry,
	isNotAnswered,
	isText,
	joinPath,
	type AnswerValue,
	type Entry,
	type Path
} from '#lib/domain/template/answers.ts';
import { locate } from '#lib/domain/template/locate.ts';
import { showAnswer, sourceLine } from '#lib/domain/template/showing.ts';
import * as answers from './answers.ts';
import * as areas from './areas.ts';
import type { Case } from './cases.ts';
import type { Db } from './db/client.ts';
import { contentHash } from './hash.ts';
import { newId } from './ids.ts';
import * as investigations from './investigations.ts';
import type { SaveResult } from './saving.ts';
import * as users from './users.ts';
import * as record from './violence-answers.ts';
import { logged, type Screening } from './violence-screenings.ts';
import { writeIn } from './writing.ts';

/** An answer of the record, in words that can be written elsewhere, with the source it has there. */
export type Transferable = { path: Path; label: string; text: string; from: Omit<Entry, 'id' | 'text'>; source: string };

/** What stands at a path: an answer, one entry, or each entry of a text. */
export async function from(db: Db, screening: Screening, found: Case, path: Path): Promise<Transferable[]> {
	const filling = await record.read(db, screening, found);
	const place = locate(screening.template, path);
	if (place?.kind !== 'answer') return [];
	const { question } = place;
	const { answers: given } = filling.state;
	const paths =
		isText(question) && !place.entryId ? entriesOf(given, path).map(({ id }) => joinPath(path, id)) : path in given ? [path] : [];
	const names = areas.namesOf(filling);
	return paths.flatMap((at) => {
		const value = given[at];
		const text = isNotAnswered(value) ? '' : showAnswer(question, value, names, screening.template.scale).join(', ');
		if (text.trim() === '') return [];
		const entry = sourceOf(value, screening);
		return [{ path: at, label: question.label, text, from: entry, source: sourceLine({ ...entry, id: '', text: '' }, names) }];
	});
}

function sourceOf(value: AnswerValue | undefined, { askedOn }: Pick<Screening, 'askedOn'>): Transferable['from'] {
	if (!isEntry(value)) return { source: { kind: 'person' }, ...(askedOn && { heardOn: askedOn }) };
	const { id: _id, text: _text, carriedFrom: _carried, confirmedOn: _confirmed, ...rest } = value;
	return rest;
}

export type Target = TransferTarget & { id: string; investigationId: string; label: string };

/** Everywhere in the case's open investigations that words can be written. */
export async function targets(db: Db, found: Case): Promise<Target[]> {
	const open = (await investigations.listForCase(db, found.id)).filter(({ state }) => state !== 'locked');
	const each = await Promise.all(
		open.map(async ({ id: investigationId, interventions }) => {
			const investigation = await investigations.find(db, investigationId);
			if (!investigation) return [];
			const { visible } = await areas.read(db, investigation, found);
			const about = open.length > 1 ? `${interventions.map(({ intervention }) => interventionLabel(intervention)).join(', ')} · ` : '';
			return transferTargets(investigation.template, visible).map(({ section, question }) => ({
				section,
				question,
				id: `${investigationId}/${question.id}`,
				investigationId,
				label: `${about}${section.title}: ${question.label}`
			}));
		})
	);
	return each.flat();
}

export type Preview = { mark: string; where: string; text: string; source: string; readers: string[] };

/** The text where it is about to stand, and whom it reaches from there. The mark knows the preview from any other. */
export async function preview(db: Db, found: Case, { from: entry, source }: Transferable, target: Target, text: string): Promise<Preview> {
	const staff = (await users.list(db)).filter((one) => !one.endedAt && mayReadCase(one, found.access));
	const readers = whoWillSee(target.question, {
		staff: staff.map(({ name, title }) => `${name} (${title})`),
		givenName: found.person.givenName,
		notToBeCommunicated: entry.notToBeCommunicated ?? false
	});
	return { mark: contentHash([target.id, text, entry, readers]), where: target.label, text, source, readers };
}

type Transfer = { screening: Pick<Screening, 'id'>; investigationId: string; questionId: string; text: string; from: Transferable['from'] };

/** Writes it as an entry of its own in the investigation, which shows nothing of where it comes from. The log does. */
export async function transfer(
	db: Db,
	user: User,
	{ screening, investigationId, questionId, text, from: entry }: Transfer
): Promise<SaveResult & { path: Path }> {
	const id = newId();
	const path = joinPath(questionId, id);
	const unit = { investigationId, path, value: { ...entry, id, text }, seenRevision: 0, saveId: id };
	const saved = await writeIn<SaveResult>(db, user, investigationId, async (tx, wrote, caseId) => {
		const result = await answers.saveIn(tx, wrote, user, unit);
		if (result.ok) await logged(tx, user, caseId, screening.id, 'transferred', { investigation: investigationId, path });
		return result;
	});
	return { ...saved, path };
}
