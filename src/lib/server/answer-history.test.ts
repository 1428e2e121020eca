import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDelegation, anApprovedInvestigation, anInvestigation, aUser, outcome } from '../../../tests/builders.ts';
import { isEntry } from '#lib/domain/template/answers.ts';
import * as history from './answer-history.ts';
import * as answers from './answers.ts';
import * as caseMoves from './case-moves.ts';
import { auditLog } from './db/schema/audit.ts';
import { testDatabase } from './db/test-db.ts';
import * as decisions from './decisions.ts';
import { compareTexts } from '#lib/domain/template/changes.ts';

const question = 'hemliv-egen-bild';
const entry = (id: string, text: string) => ({ id, text, source: { kind: 'person' as const } });

async function setUp() {
	const db = testDatabase();
	const { worker, investigationId } = await anInvestigation(db);
	const save = (id: string, text: string | null, seenRevision: number, saveId: string, follows: string[] = []) =>
		answers.save(db, worker, {
			investigationId,
			path: `${question}/${id}`,
			value: text === null ? null : entry(id, text),
			seenRevision,
			saveId,
			follows
		});
	return { db, worker, investigationId, save };
}

test('every wording of a question is kept, its emptied entries too, latest first', async () => {
	const { db, investigationId, save } = await setUp();
	await save('a', 'Ett', 0, '1');
	await save('a', 'Två', 1, '2');
	await save('a', null, 2, '3');
	await save('b', 'Annat', 0, '4');

	const kept = await history.list(db, investigationId, question);
	expect(kept.map(({ path, revision, value }) => [path, revision, isEntry(value) ? value.text : null])).toEqual([
		[`${question}/a`, 3, null],
		[`${question}/a`, 2, 'Två'],
		[`${question}/a`, 1, 'Ett'],
		[`${question}/b`, 1, 'Annat']
	]);
	expect(kept[0]).toMatchObject({ byName: 'Hanna Lind' });
});

test('a save whose reply was lost is known again after somebody else has written, and does not hide what they wrote', async () => {
	const { save } = await setUp();
	await save('a', 'Mitt', 0, 'mine');
	await save('a', 'Ditt', 1, 'yours');

	expect(await save('a', 'Mitt', 0, 'mine')).toEqual({ ok: true, revision: 1 });
	expect(await save('a', 'Mitt igen', 1, 'later')).toMatchObject({ ok: false, reason: 'stale', theirs: { revision: 2 } });
});

test('what follows a save of the same page whose reply never came is no conflict with oneself; the late packet is refused', async () => {
	const { save } = await setUp();
	await save('a', 'Jag bor', 0, 'lost');
	expect(await save('a', 'Jag bor i Lindäng', 0, 'next', ['lost'])).toEqual({ ok: true, revision: 2 });

	expect(await save('b', 'Nyare', 0, 'newer', ['late'])).toEqual({ ok: true, revision: 1 });
	expect(await save('b', 'Äldre', 0, 'late')).toMatchObject({ ok: false, reason: 'stale' });
});

test('the wordings of a draft go when the decision locks it, and the log says so', async () => {
	const db = testDatabase();
	const found = await anApprovedInvestigation(db);
	const { worker, investigationId, appliedInterventionId } = found;
	await aDelegation(db, worker);
	const wording = {
		path: question,
		revision: 1,
		value: null,
		saveId: '1',
		changedBy: worker.id,
		changedAt: new Date('2026-11-10T08:00:00Z')
	};
	await history.keep(db, { investigationId, ...wording });

	const form = { appliedInterventionId, ...outcome(), decidedOn: '2026-11-20' };
	expect(await decisions.register(db, worker, investigationId, form, async () => new Uint8Array([1]))).toMatchObject({ ok: true });
	expect(await history.list(db, investigationId, question)).toEqual([]);
	expect((await db.select().from(auditLog)).map(({ action }) => action)).toContain('answers.historyDisposed');
});

test('an earlier wording is compared with the present word by word', () => {
	expect(compareTexts('Hon bor själv.', 'Hon bor ensam.')).toEqual([
		{ kind: 'same', text: 'Hon bor ' },
		{ kind: 'removed', text: 'själv' },
		{ kind: 'added', text: 'ensam' },
		{ kind: 'same', text: '.' }
	]);
});

test('what was written anew in one go is shown as a whole, and each part joined gives the text it is of', () => {
	const [before, after] = ['Jag lagar mat när jag har handlat.', 'Jag lagar mat nästan varje dag, när min syster har handlat åt mig.'];
	const parts = compareTexts(before, after);
	const joined = (left: string) =>
		parts
			.filter(({ kind }) => kind !== left)
			.map(({ text }) => text)
			.join('');
	expect(joined('added')).toBe(before);
	expect(joined('removed')).toBe(after);
	expect(compareTexts('ett två tre', 'fyra fem sex')).toEqual([
		{ kind: 'removed', text: 'ett två tre' },
		{ kind: 'added', text: 'fyra fem sex' }
	]);
});

/** A page: what it shows, the save that waits for a reply, and those it has given up waiting for. */
type Tab = { user: number; revision: number; text: string; waiting?: Packet; lost: string[] };
type Packet = { tab: number; saveId: string; text: string; seenRevision: number; follows: string[] };

const step = fc.oneof(
	fc.record({ do: fc.constant('type' as const), tab: fc.nat(1) }),
	fc.record({ do: fc.constant('deliver' as const), packet: fc.nat(30), reply: fc.boolean() }),
	fc.record({ do: fc.constant('giveUp' as const), tab: fc.nat(1) }),
	fc.record({ do: fc.constant('choose' as const), tab: fc.nat(1), keep: fc.constantFrom('mine', 'theirs') })
);

test('whatever the order of two writers, lost replies and late packets, every acknowledged text stands or is kept', async () => {
	const db = testDatabase();
	const { worker, caseId, investigationId } = await anInvestigation(db);
	const erik = await aUser(db, { name: 'Erik' });
	await caseMoves.addMember(db, worker, caseId, { userId: erik.id, role: 'coworker' });
	const users = [worker, erik];
	let run = 0;

	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25 }), async (steps) => {
			const id = `run${run++}`;
			const path = `${question}/${id}`;
			const tabs: Tab[] = [0, 1].map((user) => ({ user, revision: 0, text: '', lost: [] }));
			const packets: Packet[] = [];
			const acknowledged = new Set<string>();
			let words = 0;
			const send = (index: number) => {
				const tab = tabs[index]!;
				if (tab.waiting) tab.lost.push(tab.waiting.saveId);
				tab.text = `${id} ord ${words++}`;
				tab.waiting = { tab: index, saveId: `s${words}-${id}`, text: tab.text, seenRevision: tab.revision, follows: [...tab.lost] };
				packets.push(tab.waiting);
			};

			for (const one of steps) {
				if (one.do === 'type') send(one.tab);
				if (one.do === 'giveUp' && tabs[one.tab]!.waiting) packets.push({ ...tabs[one.tab]!.waiting! });
				if (one.do === 'choose' && one.keep === 'mine') {
					tabs[one.tab]!.revision = (await answers.list(db, investigationId)).find((row) => row.path === path)?.revision ?? 0;
					send(one.tab);
				}
				if (one.do !== 'deliver' || packets.length === 0) continue;
				const [packet] = packets.splice(one.packet % packets.length, 1);
				const { tab: index, saveId, text, seenRevision, follows } = packet!;
				const tab = tabs[index]!;
				const value = entry(id, text);
				const saved = await answers.save(db, users[tab.user]!, { investigationId, path, value, seenRevision, saveId, follows });
				if (!one.reply || tab.waiting?.saveId !== saveId) continue;
				delete tab.waiting;
				if (!saved.ok) continue;
				acknowledged.add(text);
				tab.revision = saved.revision;
				tab.lost = [];
			}

			const kept = new Set((await history.list(db, investigationId, path)).map(({ value }) => (isEntry(value) ? value.text : '')));
			expect([...acknowledged].filter((text) => !kept.has(text))).toEqual([]);
			const stands = (await answers.list(db, investigationId)).find((row) => row.path === path);
			if (stands) expect(kept).toContain(isEntry(stands.value) ? stands.value.text : '');
		}),
		{ numRuns: 150 }
	);
}, 60_000);
