import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { aCase, anInvestigation, aTemplate, aUser } from '../../../tests/builders.ts';
import { mayReadViolence } from '#lib/domain/case/access.ts';
import type { Occasion } from '#lib/domain/case/occasion.ts';
import * as areas from './areas.ts';
import * as caseMoves from './case-moves.ts';
import * as cases from './cases.ts';
import type { Db } from './db/client.ts';
import { auditLog } from './db/schema/audit.ts';
import { testDatabase } from './db/test-db.ts';
import * as investigations from './investigations.ts';
import * as templates from './templates.ts';
import * as record from './violence-answers.ts';
import * as screenings from './violence-screenings.ts';
import * as transfers from './violence-transfers.ts';

const asked: Occasion = { asked: 'asked', askedOn: '2026-11-03', alone: true, why: null, nextOn: '2099-01-01' };
const entry = (id: string, text: string) => ({ id, text, source: { kind: 'person' as const }, heardOn: '2026-11-03' });
const A = '01a2110d-0000-7000-8000-00000000000a';

async function aRecord(db: Db) {
	await templates.publishShipped(db);
	const found = await anInvestigation(db);
	const id = await screenings.open(db, found.worker, found.caseId, asked);
	const screening = (await screenings.find(db, id))!;
	const write = (value: string, seenRevision: number, saveId: string) =>
		record.save(db, found.worker, screening, { path: `vf-skrivas/${A}`, value: entry(A, value), seenRevision, saveId });
	return { ...found, screening, write };
}
const actionsOf = async (db: Db, caseId: string) =>
	(await db.select().from(auditLog).where(eq(auditLog.caseId, caseId)).orderBy(asc(auditLog.id)))
		.map(({ action }) => action)
		.filter((action) => action.startsWith('violence.'));

test('a record opens on our questions, and on the municipality’s own where there are some', async () => {
	const db = testDatabase();
	const { screening, worker, caseId } = await aRecord(db);
	expect(screening.template.id).toBe('valdsfragor');
	expect((await templates.inForce(db, '2026-11-23')).map(({ templateId }) => templateId)).not.toContain('valdsfragor');

	await templates.publishShipped(db, [aTemplate({ id: 'egna', purpose: 'violence' })]);
	const own = await screenings.find(db, await screenings.open(db, worker, caseId, asked));
	expect(own?.template.id).toBe('egna');
});

test('it is saved as answers are: stale is refused with both texts, every wording is kept, each is logged without a word of it', async () => {
	const db = testDatabase();
	const { screening, write, caseId } = await aRecord(db);
	expect(await write('Ett', 0, 's1')).toEqual({ ok: true, revision: 1 });
	expect(await write('Ett', 0, 's1')).toEqual({ ok: true, revision: 1 });
	expect(await write('Två', 1, 's2')).toEqual({ ok: true, revision: 2 });
	expect(await write('Tre', 1, 's3')).toMatchObject({ ok: false, reason: 'stale', theirs: { revision: 2 } });

	const kept = await record.wordings(db, screening.id, 'vf-skrivas');
	expect(kept.map(({ revision, value }) => [revision, (value as { text: string }).text])).toEqual([
		[2, 'Två'],
		[1, 'Ett']
	]);
	expect(await actionsOf(db, caseId)).toEqual(['violence.opened', 'violence.saved', 'violence.saved']);
	expect(JSON.stringify(await db.select().from(auditLog))).not.toMatch(/Ett|Två|2026-11-03/);
});

test('a closed record is written in no more, and is closed once', async () => {
	const db = testDatabase();
	const { worker, screening, write, caseId } = await aRecord(db);
	expect(await screenings.close(db, worker, screening)).toBe(true);
	expect(await screenings.close(db, worker, screening)).toBe(false);
	expect(await write('För sent', 0, 's1')).toEqual({ ok: false, reason: 'locked' });
	expect(await actionsOf(db, caseId)).toEqual(['violence.opened', 'violence.closed']);
});

test('who may not write in the case any more writes nothing in its record either, and nothing in that of a closed case', async () => {
	const db = testDatabase();
	const { worker, leader, screening, write, caseId } = await aRecord(db);
	const unit = { path: 'vf-utfall', value: 'nu', seenRevision: 0, saveId: 's' };
	expect(await record.save(db, leader, screening, unit)).toEqual({ ok: false, reason: 'notAssigned' });
	await caseMoves.close(db, worker, caseId, 'flyttat');
	expect(await write('För sent', 0, 's1')).toEqual({ ok: false, reason: 'closed' });
	expect(await actionsOf(db, caseId)).toEqual(['violence.opened']);
});

test('every reading leaves a row, also the second one in a minute', async () => {
	const db = testDatabase();
	const { worker, screening, caseId } = await aRecord(db);
	for (const page of ['one', 'one']) await screenings.logReading(db, worker, screening, page);
	expect(await actionsOf(db, caseId)).toEqual(['violence.opened', 'violence.read', 'violence.read']);
});

test('of two who correct an occasion at once the second is told what stands there', async () => {
	const db = testDatabase();
	const { worker, caseId, screening } = await aRecord(db);
	const correct = (alone: boolean) => screenings.saveOccasion(db, worker, caseId, { id: screening.id, revision: 1 }, { ...asked, alone });
	expect(await correct(false)).toMatchObject({ ok: true, revision: 2 });
	expect(await correct(true)).toMatchObject({ ok: false, reason: 'stale', current: { alone: false } });
	expect(await screenings.saveOccasion(db, worker, 'another case', { id: screening.id, revision: 2 }, asked)).toMatchObject({ ok: false });
});

test('the leader and a reader of the case are no readers of the record; who is named is, and only those whose work is cases', async () => {
	const db = testDatabase();
	const { worker, leader, caseId } = await aRecord(db);
	const may = async () => mayReadViolence(leader, (await cases.find(db, caseId))!.access);
	expect(mayReadViolence(worker, (await cases.find(db, caseId))!.access)).toBe(true);
	expect(await may()).toBe(false);
	await caseMoves.addMember(db, worker, caseId, { userId: leader.id, role: 'reader' });
	expect(await may()).toBe(false);
	await caseMoves.addMember(db, worker, caseId, { userId: leader.id, role: 'violenceReader' });
	expect(await may()).toBe(true);
	const { access } = (await cases.find(db, caseId))!;
	expect(mayReadViolence({ ...leader, role: 'auditor' }, access)).toBe(false);
	expect(mayReadViolence({ ...leader, role: 'administrator' }, access)).toBe(false);
});

test('a case opened by mistake is not taken back once an occasion is noted in it', async () => {
	const db = testDatabase();
	const { worker, caseId } = await aRecord(db);
	expect(await caseMoves.undoOpen(db, worker, caseId)).toMatchObject({ ok: false });
});

test('the section of an investigation is as far as the case says', async () => {
	const db = testDatabase();
	await templates.publishShipped(db);
	const { worker, caseId, appliedInterventionId } = await aCase(db);
	const opened = await investigations.open(db, worker, caseId, [appliedInterventionId], 'ibic-vuxna');
	const investigation = (await investigations.find(db, opened.ok ? opened.id : ''))!;
	const section = investigation.template.sections.find(({ id }) => id === 'vald')!;
	const progress = async () => areas.progressOf(await areas.read(db, investigation, (await cases.find(db, caseId))!), section);

	expect(await progress()).toMatchObject({ state: 'empty', remaining: [{ path: 'vald-fragat' }] });
	await screenings.open(db, worker, caseId, { ...asked, alone: false, nextOn: '2026-01-01' });
	expect(await progress()).toMatchObject({ state: 'partly', remaining: [{ path: 'vald-fragat' }] });
	await screenings.open(db, worker, caseId, asked);
	expect(await progress()).toEqual({ state: 'done', remaining: [] });
});

test('what is brought into the investigation is an entry with its source, logged, that tells nothing of where it comes from', async () => {
	const db = testDatabase();
	const { worker, caseId, investigationId, screening, write } = await aRecord(db);
	await write('Jag behöver bli hämtad vid dörren.', 0, 's1');
	const found = (await cases.find(db, caseId))!;
	const [source] = await transfers.from(db, screening, found, 'vf-skrivas');
	const [target] = await transfers.targets(db, found);
	expect(source).toMatchObject({ text: 'Jag behöver bli hämtad vid dörren.', source: 'personen själv, 2026-11-03' });
	const text = 'Vill bli hämtad vid dörren.';
	const preview = await transfers.preview(db, found, source!, target!, text);
	expect(preview.readers[0]).toMatch(/Hanna Lind \(socialsekreterare\), Lena Ek \(gruppledare\)/);
	expect((await transfers.preview(db, found, source!, target!, `${text} `)).mark).not.toBe(preview.mark);

	const { unitId } = worker;
	const reader = await aUser(db, { name: 'Sara Ny', unitId });
	await caseMoves.addMember(db, worker, caseId, { userId: reader.id, role: 'reader' });
	const later = (await cases.find(db, caseId))!;
	expect((await transfers.preview(db, later, source!, target!, text)).mark).not.toBe(preview.mark);

	const brought = await transfers.transfer(db, worker, {
		screening,
		investigationId,
		questionId: target!.question.id,
		text,
		from: source!.from
	});
	const investigation = (await investigations.find(db, investigationId))!;
	const { saved } = await areas.read(db, investigation, found);
	const { id: _, ...value } = saved.get(brought.path)!.value as unknown as { id: string };
	expect(value).toEqual({ text, source: { kind: 'person' }, heardOn: '2026-11-03' });
	expect(await actionsOf(db, caseId)).toEqual(['violence.opened', 'violence.saved', 'violence.transferred']);
});

test('what is not answered, or not there, is not to be brought anywhere', async () => {
	const db = testDatabase();
	const { worker, caseId, screening } = await aRecord(db);
	const found = (await cases.find(db, caseId))!;
	await record.save(db, worker, screening, { path: 'vf-utfall', value: { status: 'declined' }, seenRevision: 0, saveId: 's' });
	for (const path of ['vf-utfall', 'vf-skrivas', 'vf-nowhere', '']) expect(await transfers.from(db, screening, found, path)).toEqual([]);
	await record.save(db, worker, screening, { path: 'vf-utfall', value: 'nu', seenRevision: 1, saveId: 's2' });
	expect(await transfers.from(db, screening, found, 'vf-utfall')).toMatchObject([{ text: 'Våld nu, eller rädsla för våld' }]);
});
