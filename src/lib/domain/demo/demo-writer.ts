import type { AnswerInFile } from '../exchange/case-file.ts';
import type { UserRef } from '../record-fields.ts';
import { isEntry, isText, joinPath, type Answers, type AnswerValue, type Entry, type Path } from '../template/answers.ts';
import type { SimpleQuestion } from '../template/question.ts';
import { allQuestions, type Template } from '../template/template.ts';
import type { Cast } from './cast.ts';
import type { Random } from './random.ts';
import type { Said } from './story.ts';
import type { Slots, Tell } from './tell.ts';
import { dayBetween, momentOn } from './timeline.ts';

export type Writing = {
	random: Random;
	id: () => string;
	tell: Tell;
	cast: Cast;
	template: Template;
	by: UserRef;
	/** The first and the last day on which anything was said. */
	heard: readonly [string, string];
	/** By the relative or contact that was talked with. */
	consentIds: ReadonlyMap<string, string>;
};

/** Writes answers as the app would have saved them, one saved unit after the other. Later answers to a path take the place of earlier ones. */
export class DemoWriter {
	readonly #answers = new Map<Path, AnswerInFile>();
	readonly #questions: ReadonlyMap<string, SimpleQuestion>;
	readonly #with: Writing;
	#forgotten: ReadonlySet<string> = new Set();
	/** The first entry of each question, for the needs that are made of it. */
	readonly firstEntries = new Map<string, string>();

	constructor(writing: Writing) {
		this.#with = writing;
		this.#questions = new Map(
			allQuestions(writing.template).flatMap((question) => (question.kind === 'group' ? [] : [[question.id, question] as const]))
		);
	}

	asks(questionId: string): boolean {
		return this.#questions.has(questionId);
	}

	put(path: Path, value: AnswerValue): void {
		const { random, by, heard } = this.#with;
		this.#answers.set(path, { path, value, revision: 1, by, at: momentOn(random, heard[1]) });
	}

	/** Answers a question in the way of its kind: texts become entries with their source. Asked nowhere, it is left out. */
	answer(questionId: string, said: Said | readonly Said[], { row, slots = {} }: { row?: string; slots?: Slots } = {}): void {
		const question = this.#questions.get(questionId);
		if (!question) return;
		const path = row === undefined ? questionId : joinPath(row, questionId);
		const all = Array.isArray(said) ? (said as readonly Said[]) : [said as Said];
		if (isText(question)) {
			for (const one of all) this.#say(questionId, path, one, slots);
			return;
		}
		const told = all.map((one) => this.#with.tell(textOf(one), slots));
		this.put(path, question.kind === 'manyOf' ? told : (told[0] ?? ''));
	}

	#say(questionId: string, path: Path, said: Said, slots: Slots): void {
		const { id, random, tell, heard } = this.#with;
		const entryId = id();
		const who = typeof said === 'string' ? 'person' : said.by;
		const entry: Entry = {
			id: entryId,
			text: tell(textOf(said), slots),
			...this.#sourceOf(who),
			heardOn: dayBetween(random, ...heard),
			how:
				who === 'certificate' ? 'letter' : who === 'relative' || who === 'contact' ? 'phone' : random.pick(['visit', 'meeting', 'meeting'])
		};
		if (!this.firstEntries.has(questionId)) this.firstEntries.set(questionId, entryId);
		this.put(joinPath(path, entryId), entry);
	}

	#sourceOf(who: 'person' | Exclude<Said, string>['by']): Pick<Entry, 'source' | 'consentId'> {
		const { cast, consentIds } = this.#with;
		if (who !== 'relative' && who !== 'contact') return { source: { kind: who } };
		const contactId = (who === 'relative' ? cast.relatives : cast.contacts)[0]?.row.id;
		if (contactId === undefined) throw new Error(`The story has no ${who}.`);
		const consentId = consentIds.get(contactId);
		return {
			source: { kind: who === 'relative' ? 'relative' : 'professional', contactId },
			...(consentId && !this.#forgotten.has(consentId) && { consentId })
		};
	}

	remove(isRemoved: (path: Path) => boolean): void {
		for (const path of this.#answers.keys()) if (isRemoved(path)) this.#answers.delete(path);
	}

	/** What was said stays, without the consents it stood on. */
	forgetConsents(ids: ReadonlySet<string>): void {
		for (const [path, answer] of this.#answers) {
			if (!isEntry(answer.value) || !ids.has(answer.value.consentId ?? '')) continue;
			const { consentId: _, ...value } = answer.value;
			this.#answers.set(path, { ...answer, value });
		}
		this.#forgotten = new Set([...this.#forgotten, ...ids]);
	}

	answers(): AnswerInFile[] {
		return [...this.#answers.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
	}

	values(): Answers {
		return Object.fromEntries([...this.#answers].map(([path, { value }]) => [path, value]));
	}
}

const textOf = (said: Said): string => (typeof said === 'string' ? said : said.text);
