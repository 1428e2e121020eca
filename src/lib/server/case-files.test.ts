import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { mayWriteCase } from '#lib/domain/case/access.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { caseFileText } from '#lib/domain/exchange/write-case-file.ts';
import { aCase, aDecidedCase, aUnit, aUser, anApprovedInvestigation, anInvestigation, anOrder, newCase } from '../../../tests/builders.ts';
import { auditLog } from './db/schema/audit.ts';
import { accounts, users } from './db/schema/auth.ts';
import { cases as caseTable, persons } from './db/schema/case.ts';
import { storedDocuments } from './db/schema/decision.ts';
import { templateVersions } from './db/schema/investigation.ts';
import { orders as orderTable } from './db/schema/order.ts';
import { municipalities, providers, units } from './db/schema/organisation.ts';
import { testDatabase } from './db/test-db.ts';
import type { Db } from './db/client.ts';
import * as caseFiles from './case-files.ts';
import * as cases from './cases.ts';
import { importerOf, type Importer } from './exchange/importer.ts';
import * as investigations from './investigations.ts';
import * as register from './register.ts';
import * as templates from './templates.ts';

const PDF = new TextEncoder().encode('%PDF-1.7 made');
const render = async () => PDF;

/** An installation of the same municipality with nothing in it but the unit and the caseworker of the file. */
async function emptied(db: Db, file: CaseFile, { unit = true } = {}): Promise<{ other: Db; worker: User; importer: Importer }> {
	const other = testDatabase();
	const { caseworker, unit: ofCase, municipality } = file.case;
	await other.insert(municipalities).values({ id: caseworker.id, name: municipality, committee: 'Socialnämnden' });
	if (unit) await other.insert(units).values({ id: ofCase.id, name: ofCase.name });
	const worker = unit
		? await aUser(other, { ...caseworker, unitId: ofCase.id })
		: await aUser(other, { name: 'Eva Nord', unitId: await aUnit(other, 'Enheten i grannkommunen') });
	return { other, worker, importer: trusting(worker) };
}

const KEY = 'the key of this installation';
/** Whoever vouches for the file. */
const trusting = (user: User): Importer => ({ ...importerOf(user, KEY), mayTrust: () => true });

const exported = async (db: Db, id: string): Promise<CaseFile> => {
	const file = await caseFiles.exportCase(db, id);
	if (!file) throw new Error('No such case.');
	return structuredClone(file);
};
const actionsOf = async (db: Db) => (await db.select({ action: auditLog.action }).from(auditLog)).map(({ action }) => action);

test('a whole case goes out and comes in again as the same file, and the same once more is no change', async () => {
	const db = testDatabase();
	const { caseId } = await anOrder(db);
	const file = await exported(db, caseId);
	const { other, importer } = await emptied(db, file);

	const taken = await caseFiles.importCase(other, importer, file, render);
	expect(taken).toMatchObject({ ok: true, isNew: true, caseId });
	expect(caseFileText(await exported(other, caseId))).toBe(caseFileText(file));
	expect(await actionsOf(other)).toEqual(
		expect.arrayContaining(['case.imported', 'investigation.imported', 'decision.imported', 'order.imported'])
	);

	const before = await actionsOf(other);
	expect(await caseFiles.importCase(other, importer, file, render)).toMatchObject({ ok: true, isNew: false, added: [] });
	expect(await actionsOf(other)).toEqual(before);
});

test('a preview says what would come and writes nothing', async () => {
	const db = testDatabase();
	const { caseId, number } = await anOrder(db);
	const file = await exported(db, caseId);
	const { other, importer } = await emptied(db, file);
	const preview = await caseFiles.previewImport(other, importer, file);
	expect(preview.ok && preview.added).toEqual([
		`Ärende ${number}`,
		'Uppgifter om personen',
		'Ansökan 2026-11-02 om boendestöd',
		'Utredning, Kort mall: låst, 0 svar',
		'Beslut 2026-11-20, Boendestöd: bifall',
		`Beställning ${number}-1 till Stödhuset`,
		'Mallen Kort mall, version 1'
	]);
	expect(await other.select().from(caseTable)).toEqual([]);
	expect(await actionsOf(other)).toEqual([]);
});

test('in another municipality the case is the importer’s: a lock holds, and nobody who is named gets a way in', async () => {
	const db = testDatabase();
	const { caseId, worker: before } = await anOrder(db);
	const file = await exported(db, caseId);
	const { other, worker, importer } = await emptied(db, file, { unit: false });

	const taken = await caseFiles.importCase(other, importer, file, render);
	expect(taken.ok && taken.notices).toEqual(['Ärendet läggs på Enheten i grannkommunen, med Eva Nord som handläggare.']);
	const found = await cases.find(other, caseId);
	expect(found && mayWriteCase(worker, found.access)).toBe(true);
	expect(await investigations.listForCase(other, caseId)).toMatchObject([{ state: 'locked' }]);
	const [named] = await other.select().from(users).where(eq(users.id, before.id));
	expect(named).toMatchObject({ name: before.name, unitId: null });
	expect(named?.endedAt).not.toBeNull();
	expect(await other.select().from(accounts)).toEqual([]);
	const [provider] = await other.select().from(providers);
	expect(provider?.endedAt).not.toBeNull();
	expect(await caseFiles.importCase(other, importer, file, render)).toMatchObject({ ok: true, added: [] });
});

test('an approval that names another unit than it would here makes the text a draft again', async () => {
	const db = testDatabase();
	const { caseId } = await anApprovedInvestigation(db);
	const file = await exported(db, caseId);
	const same = await emptied(db, file);
	await caseFiles.importCase(same.other, same.importer, file, render);
	expect(await investigations.listForCase(same.other, caseId)).toMatchObject([{ state: 'approved' }]);

	const moved = await emptied(db, file, { unit: false });
	const taken = await caseFiles.importCase(moved.other, moved.importer, file, render);
	expect(taken.ok && taken.notices.at(-1)).toContain('utkast igen');
	expect(await investigations.listForCase(moved.other, caseId)).toMatchObject([{ state: 'draft' }]);
	expect(await caseFiles.importCase(moved.other, moved.importer, file, render)).toMatchObject({ ok: true, added: [] });
});

test('an approval is not kept where its hash does not verify, or where an author gave it', async () => {
	const db = testDatabase();
	const { caseId } = await anApprovedInvestigation(db);
	const forged = await exported(db, caseId);
	forged.investigations[0]!.versions[0]!.content.unit = 'En annan';
	const own = await exported(db, caseId);
	own.investigations[0]!.authors.push({ user: own.investigations[0]!.reviews[0]!.by, firstAt: '2026-11-01T08:00:00.000Z' });
	for (const file of [forged, own]) {
		const { other, importer } = await emptied(db, file);
		expect(await caseFiles.importCase(other, importer, file, render)).toMatchObject({ ok: true });
		expect(await investigations.listForCase(other, caseId)).toMatchObject([{ state: 'draft' }]);
	}
});

test('a lock whose hash does not verify is refused at its place, and so is a locked text that was changed', async () => {
	const db = testDatabase();
	const { caseId } = await aDecidedCase(db);
	const unsealed = await exported(db, caseId);
	unsealed.investigations[0]!.versions[0]!.content.caseNumber = '1999-1';
	const changed = await exported(db, caseId);
	changed.assessments[0]!.needs[0]!.text = 'Något annat';
	const document = await exported(db, caseId);
	document.investigations[0]!.document = { ...document.investigations[0]!.document!, content: btoa('%PDF-1.7 other') };
	for (const [file, pointer] of [
		[unsealed, '/investigations/0/reviews'],
		[changed, '/investigations/0/id'],
		[document, '/investigations/0/document']
	] as const) {
		const { other, importer } = await emptied(db, file);
		const refused = await caseFiles.importCase(other, importer, file, render);
		expect(refused.ok ? [] : refused.faults.map((fault) => fault.pointer)).toContain(pointer);
		expect(await other.select().from(caseTable)).toEqual([]);
	}
});

test('the same id with other content is a fault at its place, and nothing of the file is taken in', async () => {
	const db = testDatabase();
	const { caseId, worker } = await anInvestigation(db);
	const child = { id: '', revision: 0, name: 'Bo', birthYear: '2016', relation: 'own', home: 'fullTime' } as const;
	await register.saveChild(db, worker, caseId, child);
	const file = await exported(db, caseId);
	file.case.children[0]!.birthYear = 2017;
	file.case.contacts.push({ id: '01890000-0000-7000-8000-000000000001', name: 'Ny', title: 'kurator', revision: 1 });
	expect(await caseFiles.importCase(db, trusting(worker), file, render)).toEqual({
		ok: false,
		faults: [{ pointer: '/case/children/0/birthYear', message: 'Finns redan här, men med annat innehåll.' }]
	});
	expect((await register.find(db, caseId)).contacts).toEqual([]);
});

test('what is new in a case that is here is added by its caseworker, and by nobody else', async () => {
	const db = testDatabase();
	const { caseId, worker, leader } = await anApprovedInvestigation(db);
	const file = await exported(db, caseId);
	file.case.contacts.push({ id: '01890000-0000-7000-8000-000000000001', name: 'Ny', title: 'kurator', revision: 1 });
	const asLeader = {
		...trusting(worker),
		maySee: () => true,
		mayWrite: (access: Parameters<typeof mayWriteCase>[1]) => mayWriteCase(leader, access)
	};
	expect(await caseFiles.importCase(db, asLeader, file, render)).toMatchObject({ ok: false, faults: [{ pointer: '/case' }] });

	expect(await caseFiles.importCase(db, trusting(worker), file, render)).toMatchObject({ ok: true, isNew: false, added: ['1 kontakt'] });
	expect((await register.find(db, caseId)).contacts).toMatchObject([{ name: 'Ny' }]);
	// Another contact is another text than the one that was approved.
	expect(await investigations.listForCase(db, caseId)).toMatchObject([{ state: 'draft' }]);
});

test('nobody learns from a file that a case or a person is here, and that they were told is logged', async () => {
	const db = testDatabase();
	const { caseId } = await anInvestigation(db);
	const file = await exported(db, caseId);
	const stranger = await aUser(db, { name: 'Sven Främling', unitId: await aUnit(db, 'Annan enhet') });
	const renamed = JSON.parse(
		JSON.stringify(file).replaceAll(/"id":"[0-9a-f-]{36}"|"[0-9a-f-]{36}"/g, (id) => id.replace(/^(.*)"([0-9a-f]{7})/, '$1"fffffff'))
	) as CaseFile;
	for (const tried of [file, renamed]) {
		const refused = await caseFiles.previewImport(db, trusting(stranger), tried);
		expect(refused).toEqual({
			ok: false,
			faults: [{ pointer: '', message: 'Akten kan inte läsas in här. Prata med din gruppledare om hur ni går vidare.' }]
		});
	}
	expect((await actionsOf(db)).filter((action) => action === 'case.foundOpen')).toHaveLength(2);
});

test('a person who has an open case one may see is told of with the case', async () => {
	const db = testDatabase();
	const { caseId } = await anInvestigation(db);
	const file = await exported(db, caseId);
	const { other, worker, importer } = await emptied(db, file, { unit: false });
	const opened = await cases.open(other, worker, newCase(), () => true);
	expect(await caseFiles.previewImport(other, importer, file)).toEqual({
		ok: false,
		caseId: opened.ok && opened.id,
		faults: [{ pointer: '/persons/0', message: 'Personen har redan ett öppet ärende här.' }]
	});
});

test('a person who is known under another id stays as they are known here', async () => {
	const db = testDatabase();
	const { caseId } = await anInvestigation(db);
	const file = await exported(db, caseId);
	const { other, importer } = await emptied(db, file, { unit: false });
	await other.insert(persons).values({ ...file.persons[0]!, id: '01890000-0000-7000-8000-000000000009', givenName: 'Åke Karl' });
	const taken = await caseFiles.importCase(other, importer, file, render);
	expect(taken.ok && taken.notices).toContain('Personen finns redan här. Uppgifterna om personen här gäller.');
	expect((await cases.find(other, caseId))?.person.givenName).toBe('Åke Karl');
	expect(await caseFiles.importCase(other, importer, file, render)).toMatchObject({ ok: true, added: [] });
});

test('whoever tries a file about somebody who is known here is told so, and it is logged, also when nothing is taken in', async () => {
	const db = testDatabase();
	const { caseId } = await anInvestigation(db);
	const file = await exported(db, caseId);
	const { other, worker, importer } = await emptied(db, file, { unit: false });
	const id = '01890000-0000-7000-8000-000000000009';
	await other.insert(persons).values({ ...file.persons[0]!, id, givenName: 'Åke Karl' });
	const preview = await caseFiles.previewImport(other, importer, file);
	expect(preview.ok && preview.name).toContain('Åke Karl');
	expect(await other.select().from(auditLog)).toMatchObject([{ actor: worker.id, action: 'person.found', subjectId: id }]);
});

test('a number that is taken is another number here, for the order too', async () => {
	const db = testDatabase();
	const { caseId } = await anOrder(db);
	const file = await exported(db, caseId);
	const { other, worker, importer } = await emptied(db, file, { unit: false });
	await cases.open(other, worker, newCase({ personnummer: '199001019802' }), () => true);
	await other.update(caseTable).set({ number: file.case.number });
	expect(await caseFiles.importCase(other, importer, file, render)).toMatchObject({ ok: true });
	const found = await cases.find(other, caseId);
	expect(found?.number).not.toBe(file.case.number);
	const [order] = await other.select().from(orderTable);
	expect(order?.number).toBe(`${found?.number}-1`);
	expect(await caseFiles.importCase(other, importer, file, render)).toMatchObject({ ok: true, added: [] });
});

test('a number far ahead of what is here is not taken over, so that the year is not used up', async () => {
	const db = testDatabase();
	const { caseId } = await anInvestigation(db);
	const file = await exported(db, caseId);
	const { other, importer } = await emptied(db, file, { unit: false });
	file.case.number = '2026-999999';
	const taken = await caseFiles.importCase(other, importer, file, render);
	expect(taken.ok && taken.number).toMatch(/^\d{4}-0001$/);
	expect(taken.ok && taken.notices).toContain(
		`Ärendenumret 2026-999999 går inte att använda här. Ärendet får numret ${taken.ok && taken.number}.`
	);
});

test('an id that stands for something else here is a fault', async () => {
	const db = testDatabase();
	const { caseId, worker } = await anInvestigation(db);
	const file = await exported(db, caseId);
	const { caseId: otherId, worker: otherWorker } = await aCase(db, { form: newCase({ personnummer: '199001019802' }) });
	await register.saveContact(db, otherWorker, otherId, {
		id: '',
		revision: 0,
		name: 'A',
		title: 'B',
		organisation: '',
		phone: '',
		copiesBlocked: false
	});
	const [contact] = (await register.find(db, otherId)).contacts;
	file.case.contacts.push({ id: contact!.id, name: 'Ny', title: 'kurator', revision: 1 });
	expect(await caseFiles.importCase(db, trusting(worker), file, render)).toEqual({
		ok: false,
		faults: [{ pointer: '/case/contacts/0/id', message: 'Det här id:t används redan här, för något annat.' }]
	});
});

test('a template that comes with a case opens nothing new, until it is published', async () => {
	const db = testDatabase();
	const { caseId } = await anInvestigation(db);
	const file = await exported(db, caseId);
	const { other, importer } = await emptied(db, file);
	await caseFiles.importCase(other, importer, file, render);
	expect(await templates.inForce(other, '2030-01-01')).toEqual([]);
	expect(await other.select().from(templateVersions)).toHaveLength(1);

	await templates.publishShipped(other, Object.values(file.templates));
	expect(await templates.inForce(other, '2030-01-01')).toHaveLength(1);
});

test('a document the file does not carry is made again, one that it carries is kept byte for byte', async () => {
	const db = testDatabase();
	const { caseId, investigationId } = await aDecidedCase(db);
	const file = await exported(db, caseId);
	delete file.investigations[0]!.document;
	const { other, importer } = await emptied(db, file);
	await caseFiles.importCase(other, importer, file, render);
	const [stored] = await other.select().from(storedDocuments).where(eq(storedDocuments.subjectId, investigationId));
	expect(new Uint8Array(stored?.content ?? [])).toEqual(PDF);
});

test('what the app has no room for yet is refused at its place', async () => {
	const db = testDatabase();
	const { caseId, worker } = await aDecidedCase(db);
	const file = await exported(db, caseId);
	const by = file.case.caseworker;
	const note = {
		id: '01890000-0000-7000-8000-000000000001',
		kind: 'call',
		happenedOn: '2026-11-20',
		references: [],
		writtenBy: by
	} as const;
	file.notes.push({ ...note, references: [], writtenAt: '2026-11-20T08:00:00.000Z' });
	file.decisions[0]!.told = { on: '2026-11-21', how: 'letter' };
	file.investigations[0]!.communicated = { unnecessary: 'Allt beviljas' };
	const refused = await caseFiles.previewImport(db, trusting(worker), file);
	expect(refused.ok ? [] : refused.faults.map(({ pointer }) => pointer)).toEqual([
		'/notes',
		'/investigations/0/communicated',
		'/decisions/0/told'
	]);
});

test('handing a file out is logged', async () => {
	const db = testDatabase();
	const { caseId, worker, number } = await anInvestigation(db);
	expect(await caseFiles.handOut(db, worker.id, caseId, KEY)).toMatchObject({ number });
	const rows = await db.select().from(auditLog).where(eq(auditLog.action, 'case.exported'));
	expect(rows).toMatchObject([{ actor: worker.id, caseId }]);
	expect(await caseFiles.handOut(db, worker.id, '01890000-0000-7000-8000-000000000001', KEY)).toBeUndefined();
});

test('a file speaks for people who are here only if it was handed out here and is unchanged', async () => {
	const db = testDatabase();
	const { caseId, worker } = await anApprovedInvestigation(db);
	const handed = await caseFiles.handOut(db, worker.id, caseId, KEY);
	const ours = JSON.parse(handed?.text ?? '') as CaseFile;
	const { other, worker: same } = await emptied(db, ours);
	const importer = importerOf(same, KEY);
	expect(await caseFiles.previewImport(other, importer, ours)).toMatchObject({ ok: true, isNew: true });

	// Hanna lets Lena approve what Lena never saw: the hashes hold, the seal does not.
	const forged = structuredClone(ours);
	forged.investigations[0]!.reviews[0]!.comment = 'Bra';
	const refused = await caseFiles.previewImport(other, importer, forged);
	expect(refused.ok ? [] : refused.faults.map(({ pointer }) => pointer)).toEqual(['/case', '/investigations/0']);
	const { seal: _, ...unsealed } = ours;
	expect(await caseFiles.previewImport(other, importer, unsealed)).toMatchObject({ ok: false });
	expect(await caseFiles.previewImport(other, importerOf(same, 'the key of another'), ours)).toMatchObject({ ok: false });
});

/** Anybody can write a file of people who are nobody here, and call them what they like. */
const byOthers = (file: CaseFile): CaseFile => {
	const ids = new Map<string, string>();
	const renamed = JSON.stringify(file).replaceAll(/"id":"([0-9a-f-]{36})"(?=,"name":"[^"]*","role":)/g, (_, id: string) => {
		ids.set(id, `f${id.slice(1)}`);
		return `"id":"f${id.slice(1)}"`;
	});
	expect(ids.size).toBeGreaterThan(1);
	return JSON.parse(renamed) as CaseFile;
};

test('an approval by somebody from elsewhere is none here, whatever they are called: the text is a draft until somebody here has read it', async () => {
	const db = testDatabase();
	const { caseId } = await anApprovedInvestigation(db);
	const file = await exported(db, caseId);
	const { other, worker } = await emptied(db, file);
	const importer = importerOf(worker, KEY);
	const taken = await caseFiles.importCase(other, importer, byOthers(file), render);
	expect(taken.ok && taken.notices.at(-1)).toContain('godkänd här');
	expect(await investigations.listForCase(other, caseId)).toMatchObject([{ state: 'draft' }]);
	expect(await caseFiles.importCase(other, importer, byOthers(file), render)).toMatchObject({ ok: true, added: [] });
	const names = (await other.select().from(users)).map(({ name }) => name);
	expect(names.filter((name) => name === worker.name)).toHaveLength(1);
	expect(names).toContain(`${worker.name} (ur akt)`);
});

test('a file from elsewhere sends nothing to a provider who is here', async () => {
	const db = testDatabase();
	const { caseId, providerId } = await anOrder(db);
	const file = await exported(db, caseId);
	const { other, worker } = await emptied(db, file, { unit: false });
	const importer = importerOf(worker, KEY);
	expect(await caseFiles.previewImport(other, importer, file)).toMatchObject({ ok: true });
	await other.insert(providers).values({ id: providerId, name: 'Stödhuset', kind: 'own' });
	expect(await caseFiles.previewImport(other, importer, file)).toMatchObject({ ok: false, faults: [{ pointer: '/orders/0' }] });
});
