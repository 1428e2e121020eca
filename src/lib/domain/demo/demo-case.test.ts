import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { describe, expect, test, vi } from 'vitest';
import { ageOn, readPersonnummer } from '../case/person-number.ts';
import { contentOf } from '../exchange/file-content.ts';
import { readCaseFile } from '../exchange/read-case-file.ts';
import { checkReady } from '../investigation/check-ready.ts';
import { shippedTemplates } from '../templates/shipped.ts';
import { DEMO_FAULT_IDS, demoCase, type DemoAsked } from './demo-case.ts';
import { lindang } from './municipality.ts';
import { everyGivenName } from './names.ts';
import { STAGES } from './timeline.ts';
import { stories } from './stories.ts';

const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const contentHash = (content: unknown) => sha(canonicalize(content) ?? '');
const hashing = { contentHash, bytesHash: sha };
const templates = shippedTemplates.map((template) => ({ hash: contentHash(template), template }));

vi.setConfig({ testTimeout: 60_000 });

const TODAY = '2026-11-25';
const ask = (index: number, overrides: Partial<DemoAsked> = {}) =>
	demoCase({ seed: 'prov', index, today: TODAY, municipality: lindang, templates, contentHash, ...overrides });
/** Every story in every stage. */
const EVERY = stories.length * STAGES.length;
const many = Array.from({ length: EVERY }, (_, index) => ask(index));

describe('a demo case', () => {
	test.each(Array.from({ length: 13 }, (_, index) => index))('is a case file without faults: every fifteenth from number %i', (first) => {
		for (let index = first; index < EVERY; index += 13) {
			const read = readCaseFile(JSON.stringify(many[index]?.file), hashing);
			expect(
				read.ok ? [] : read.faults.map(({ pointer, message }) => [message, at(many[index]?.file, pointer.replace(/\/value$/, ''))]),
				`${index} ${many[index]?.story}`
			).toEqual([]);
		}
	});

	test('comes in every stage, of every story, on every template, under both laws', () => {
		expect(new Set(many.map(({ stage }) => stage))).toEqual(new Set(STAGES));
		expect(new Set(many.map(({ story }) => story)).size).toBe(stories.length);
		const used = many.flatMap(({ file }) => Object.values(file.templates).map(({ id }) => id));
		const ofInvestigations = shippedTemplates.filter(({ sections }) => sections.some(({ area }) => area));
		expect(new Set(used)).toEqual(new Set(ofInvestigations.map(({ id }) => id)));
		const laws = many.flatMap(({ file }) => file.decisions.map(({ law }) => law.sfs));
		expect(new Set(laws)).toEqual(new Set(['2001:453', '2025:400', '1993:387']));
		expect(new Set(many.flatMap(({ file }) => file.decisions.map(({ outcome }) => outcome)))).toEqual(
			new Set(['granted', 'partlyRefused', 'refused'])
		);
		expect(many.some(({ file }) => file.persons[0]?.protectedIdentity)).toBe(true);
	});

	test('is the same for the same seed, day and number, and another for another', () => {
		expect(ask(17)).toEqual(ask(17));
		expect(ask(17, { seed: 'annan' }).file.persons).not.toEqual(ask(17).file.persons);
		expect(ask(18).file.persons).not.toEqual(ask(17).file.persons);
	});

	test('is the same, byte for byte, when another process tells it', () => {
		const run = () => spawnSync(process.execPath, ['tests/demo/told-hash.ts'], { encoding: 'utf8' });
		const [first, second] = [run(), run()];
		expect(first.stdout).toMatch(/^[0-9a-f]{64}\n$/);
		expect(second.stdout).toBe(first.stdout);
	});

	test('is about somebody with a test number, of the age the story says', () => {
		for (const { file, story } of many) {
			const personnummer = file.persons[0]?.personnummer ?? '';
			expect(readPersonnummer(personnummer).ok).toBe(true);
			expect(Number(personnummer.slice(8, 11))).toBeGreaterThanOrEqual(980);
			const [youngest = 0, oldest = 0] = stories.find(({ id }) => id === story)?.ages ?? [];
			expect(ageOn(personnummer, TODAY)).toBeGreaterThanOrEqual(youngest);
			expect(ageOn(personnummer, TODAY)).toBeLessThanOrEqual(oldest + 1);
		}
	});

	test('has ids of its own: none twice in two thousand cases', () => {
		const ids = Array.from({ length: 2000 }, (_, index) => ask(index).file).flatMap((file) => [
			file.case.id,
			file.case.personId,
			...file.applications.map(({ id }) => id),
			...file.investigations.map(({ id }) => id),
			...file.decisions.map(({ id }) => id),
			...file.orders.map(({ id }) => id)
		]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('names nobody but those who are in it', () => {
		for (const { file } of many) {
			const mine = new Set(
				[
					...file.persons.flatMap(({ givenName, familyName }) => [givenName, familyName]),
					...[...file.case.relatives, ...file.case.contacts].flatMap(({ name }) => name.split(' ')),
					...file.case.children.map(({ name }) => name ?? ''),
					...COLLEAGUES
				].flatMap((name) => [name, `${name}s`])
			);
			const texts = textsIn({ ...file, templates: {} }).join(' ');
			const strangers = (texts.match(/\p{Lu}\p{L}+/gu) ?? []).filter((word) => isName(word) && !mine.has(word));
			expect(strangers, file.case.number).toEqual([]);
		}
	});

	test('leaves no slot and no alternative untold', () => {
		for (const { file } of many) expect(textsIn({ ...file, templates: {} }).filter((text) => /[{}[\]|]/.test(text))).toEqual([]);
	});

	test.each(['2026-01-01', '2026-12-31', '2028-02-29', '2027-03-01', '2025-07-01'])(
		'seen from %s nothing has happened that has not been',
		(today) => {
			for (let index = 0; index < 78; index++) {
				const { file } = ask(index, { today });
				for (const [key, day] of daysIn(file))
					if (HAPPENED.test(key)) expect(day.slice(0, 10) < today, `${index} ${key} ${day}`).toBe(true);
			}
		}
	);

	test('is sealed as it stands: what was approved is what is in the file', () => {
		for (const { file } of many) {
			const [first] = file.investigations;
			const version = first?.versions[0];
			if (first && version && file.investigations.length === 1) expect(contentHash(contentOf(file, first))).toBe(version.hash);
		}
	});

	test('may be read by others when it is good and past the writing', () => {
		for (let index = 0; index < EVERY; index++) {
			const { file, stage } = ask(index, { faults: [] });
			for (const { versions } of file.investigations) {
				const [version] = versions;
				if (version) expect(checkReady(version.content), `${index} ${stage}`).toEqual([]);
			}
		}
	});
});

describe('faults', () => {
	test.each(DEMO_FAULT_IDS)('%s can be planted, is told, and makes another case', (fault) => {
		const at = many.findIndex((_, index) => ask(index, { faults: [fault] }).planted.includes(fault));
		expect(at).toBeGreaterThanOrEqual(0);
		expect(ask(at, { faults: [fault] }).planted).toEqual([fault]);
		expect(ask(at, { faults: [] }).planted).toEqual([]);
		expect(ask(at, { faults: [fault] })).not.toEqual({ ...ask(at, { faults: [] }), planted: [fault] });
	});

	test('are in about half of the cases, and of every kind', () => {
		const planted = Array.from({ length: 600 }, (_, index) => ask(index).planted);
		const faulty = planted.filter((ids) => ids.length > 0).length;
		expect(faulty).toBeGreaterThan(200);
		expect(faulty).toBeLessThan(400);
		expect(new Set(planted.flat()).size).toBeGreaterThan(DEMO_FAULT_IDS.length - 5);
	});

	test('a case with every fault at once can still be read', () => {
		for (let index = 0; index < 39; index++) {
			const read = readCaseFile(JSON.stringify(ask(index, { faults: DEMO_FAULT_IDS }).file), hashing);
			expect(read.ok ? [] : read.faults).toEqual([]);
		}
	});
});

describe('stories', () => {
	test.each(stories)('$id answers only what its template asks of it', ({ id, template, answers, aside }) => {
		const index =
			Array.from({ length: EVERY }, (_, some) => some).find((some) => many[some]?.story === id && many[some].stage === 'ready') ?? 0;
		const { file } = ask(index, { faults: [] });
		const written = file.investigations[0]?.answers.map(({ path }) => path.split('/')) ?? [];
		const answered = new Set(written.flat());
		expect(Object.keys(answers).filter((question) => !answered.has(question))).toEqual([]);
		const sections = shippedTemplates.find((one) => one.id === template)?.sections.map((section) => section.id);
		expect(sections).toEqual(expect.arrayContaining(Object.keys(aside)));
	});

	test.each(stories)('$id: what is chosen together has as many alternatives everywhere', (story) => {
		const lengths = new Map<string, Set<number>>();
		for (const text of textsIn(story)) {
			for (const [, key = '', list = ''] of text.matchAll(/\[#(\w+):([^\]]*)\]/g)) {
				lengths.set(key, (lengths.get(key) ?? new Set()).add(list.split('|').length));
			}
		}
		expect([...lengths].filter(([, sizes]) => sizes.size > 1)).toEqual([]);
	});
});

test('five thousand cases are told one at a time, and none is kept', () => {
	const before = process.memoryUsage().heapUsed;
	for (let index = 0; index < 5000; index++) ask(index);
	expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
}, 120_000);

const at = (file: unknown, pointer: string): unknown =>
	pointer
		.split('/')
		.slice(1)
		.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], file);

const COLLEAGUES = [
	...lindang.units.flatMap(({ leader, caseworkers }) => [leader, ...caseworkers]),
	...lindang.providers.map(({ coordinator }) => coordinator)
].flatMap(({ name }) => name.split(' '));

const isName = (word: string): boolean => everyGivenName.includes(word);

/** What has been, and therefore lies before today; what is agreed or ends may lie ahead. */
const HAPPENED =
	/^(receivedOn|openedAt|at|heardOn|givenOn|acceptedOn|decidedOn|registeredAt|lockedAt|sentAt|firstAt|madeOn|sentOn|heldOn|happenedOn|writtenAt|confirmedOn|storedAt|on)$/;

function* daysIn(value: unknown, key = ''): Generator<[string, string]> {
	if (typeof value === 'string') {
		if (/^\d{4}-\d\d-\d\d/.test(value)) yield [key, value];
	} else if (typeof value === 'object' && value !== null) {
		// The day of a follow-up that is agreed on stands in orders and plans as `on`, and is not yet.
		for (const [name, inner] of Object.entries(value)) if (name !== 'followUp') yield* daysIn(inner, Array.isArray(value) ? key : name);
	}
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
