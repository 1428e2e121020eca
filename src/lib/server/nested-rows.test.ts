import { expect, test } from 'vitest';
import { everyKind } from '../../../tests/every-kind.ts';
import { aCase } from '../../../tests/builders.ts';
import * as history from './answer-history.ts';
import * as answers from './answers.ts';
import * as areas from './areas.ts';
import * as cases from './cases.ts';
import { testDatabase } from './db/test-db.ts';
import { newId } from './ids.ts';
import * as content from './investigation-content.ts';
import * as investigations from './investigations.ts';
import { removedRows } from './removed-rows.ts';
import * as templates from './templates.ts';

async function setUp() {
	const db = testDatabase();
	const { worker, caseId, appliedInterventionId } = await aCase(db);
	await templates.publishShipped(db, [everyKind]);
	const opened = await investigations.open(db, worker, caseId, [appliedInterventionId], everyKind.id);
	if (!opened.ok) throw new Error(opened.reason);
	const { id } = opened;
	const save = async (path: string, value: answers.Save['value']) =>
		answers.save(db, worker, { investigationId: id, path, value, seenRevision: 0, saveId: newId() });
	const add = async (at: string) => {
		const added = await answers.addRow(db, worker, id, at);
		if (!added.ok) throw new Error(added.reason);
		return added.rowId;
	};
	const read = async () => {
		const investigation = await investigations.find(db, id);
		const found = await cases.find(db, caseId);
		if (!investigation || !found) throw new Error();
		return areas.read(db, investigation, found);
	};
	return { db, worker, id, save, add, read };
}

test('a removed outer row takes its inner rows out of the text, keeps what stood in them, and gives all back', async () => {
	const { db, worker, id, save, add, read } = await setUp();
	const outer = await add('kontakter');
	await save(`kontakter/${outer}/kontakt-mott`, 'yes');
	const inner = await add(`kontakter/${outer}/moten`);
	const entryId = newId();
	const said = `kontakter/${outer}/moten/${inner}/mote-ord/${entryId}`;
	await save(said, { id: entryId, text: 'Vi ses i maj.', source: { kind: 'person' } });
	expect(Object.keys((await content.read(db, id)).answers)).toContain(said);

	await answers.removeRow(db, worker, id, 'kontakter', outer);
	expect(Object.keys((await content.read(db, id)).answers)).not.toContain(said);
	const writing = await read();
	const group = everyKind.sections[0]!.questions.find((question) => question.kind === 'group')!;
	const [removed] = removedRows(writing, group, 'kontakter', await history.list(db, id, 'kontakter'));
	expect(removed).toMatchObject({
		id: outer,
		lines: [
			{ label: 'Har ni träffats?', text: 'Ja' },
			{ label: 'Vad kom ni fram till?', text: 'Vi ses i maj.' }
		]
	});

	await answers.restoreRow(db, worker, id, 'kontakter', outer);
	await answers.removeRow(db, worker, id, `kontakter/${outer}/moten`, inner);
	expect(Object.keys((await content.read(db, id)).answers)).not.toContain(said);
	await answers.restoreRow(db, worker, id, `kontakter/${outer}/moten`, inner);
	expect(Object.keys((await content.read(db, id)).answers)).toContain(said);
	expect((await read()).visible).toContain(`kontakter/${outer}/moten/${inner}/mote-ord`);
});

test('the same row added again is no second row and no new revision', async () => {
	const { db, worker, id } = await setUp();
	const rowId = newId();
	const first = await answers.addRow(db, worker, id, 'kontakter', rowId);
	expect(await answers.addRow(db, worker, id, 'kontakter', rowId)).toEqual(first);
	expect((await answers.list(db, id)).map(({ path, value, revision }) => [path, value, revision])).toEqual([['kontakter', [rowId], 1]]);
});
