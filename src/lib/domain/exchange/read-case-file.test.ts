import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { aCaseFile, aTemplateOfTheFile, hashing, ID } from '../../../../tests/case-files.ts';
import type { CaseFile } from './case-file.ts';
import { pointerOf } from './faults.ts';
import { LARGEST_CASE_FILE, readCaseFile } from './read-case-file.ts';
import { caseFileText } from './write-case-file.ts';

vi.setConfig({ testTimeout: 60_000 });

const read = (input: string | Uint8Array) => readCaseFile(input, hashing);
const faultsOf = (input: string | Uint8Array) => {
	const result = read(input);
	return result.ok ? [] : result.faults;
};
/** What is said of a file in which one thing is changed. */
const faultsAfter = (change: (file: CaseFile) => void) => {
	const file = structuredClone(aCaseFile());
	change(file);
	return faultsOf(JSON.stringify(file));
};

test('a whole file is read', () => {
	const file = aCaseFile();
	expect(read(caseFileText(file))).toEqual({ ok: true, file });
	expect(read(new TextEncoder().encode(caseFileText(file)))).toEqual({ ok: true, file });
	expect(read(`\uFEFF${caseFileText(file)}`)).toEqual({ ok: true, file });
});

test('line endings and letters have one form after reading, but what is sealed stays as it is', () => {
	const file = aCaseFile();
	const told = file.investigations[0]!.answers[0]!.value as { text: string };
	told.text = 'Rad ett\r\nA\u030Angest';
	file.investigations[0]!.versions[0]!.content.unit = 'A\u030A';
	const result = read(JSON.stringify(file));
	expect(result.ok && result.file.investigations[0]!.answers[0]!.value).toMatchObject({ text: 'Rad ett\nÅngest' });
	expect(result.ok && result.file.investigations[0]!.versions[0]!.content.unit).toBe('A\u030A');
});

test.each<[string, (file: CaseFile) => void, string, string]>([
	[
		'a field the format does not have',
		(file) => Object.assign(file.case, { colour: 'red' }),
		'/case/colour',
		'Formatet har inget sådant fält.'
	],
	[
		'null',
		(file) => Object.assign(file.persons[0]!, { phone: null }),
		'/persons/0/phone',
		'Här står null. Det som inte är känt lämnas bort ur filen.'
	],
	['a missing field', (file) => delete (file.persons[0] as { givenName?: string }).givenName, '/persons/0/givenName', 'Fältet saknas.'],
	['a wrong type', (file) => Object.assign(file.case, { number: 7 }), '/case/number', 'Här ska det stå en text.'],
	[
		'a word that is none of ours',
		(file) => Object.assign(file.persons[0]!, { legalSex: 'x' }),
		'/persons/0/legalSex',
		'Här ska det stå något av: female, male.'
	],
	[
		'a day that does not exist',
		(file) => (file.applications[0]!.receivedOn = '2026-02-30'),
		'/applications/0/receivedOn',
		'Här ska det stå en dag som finns, som 2026-11-23.'
	],
	[
		'a moment that is none',
		(file) => (file.case.openedAt = '2026-11-23'),
		'/case/openedAt',
		'Här ska det stå en tidpunkt i UTC, som 2026-11-23T13:32:59.000Z.'
	],
	[
		'a personal number that is none',
		(file) => (file.persons[0]!.personnummer = '198001019805'),
		'/persons/0/personnummer',
		'Personnumret stämmer inte.'
	],
	['half a character', (file) => (file.case.unit.name = 'Enhet \ud800'), '/case/unit/name', 'Här står ett halvt tecken.'],
	[
		'a number no next one can be reckoned from',
		(file) => (file.case.number = '2026-nästa'),
		'/case/number',
		'Ärendenumret har inte rätt form. Det skrivs som 2026-0412.'
	],
	[
		'the number of an order of another case',
		(file) => (file.orders[0]!.number = '2026-0001-1'),
		'/orders/0/number',
		'Beställningens nummer är inte av det här ärendet.'
	],
	['a person who is not there', (file) => (file.case.personId = ID(999)), '/case/personId', 'Personen finns inte i filen.'],
	['an id twice', (file) => (file.orders[0]!.id = file.decisions[0]!.id), '/orders/0/id', 'Det här id:t används redan i filen.'],
	[
		'a consent with nobody',
		(file) => (file.case.consents[0]!.contactId = ID(999)),
		'/case/consents/0/contactId',
		'Den som samtycket gäller finns inte i filen.'
	],
	[
		'a template that is not what its hash says',
		(file) => (Object.values(file.templates)[0]!.title = 'Ny'),
		pointerOf('templates', hashing.contentHash(aTemplateOfTheFile())),
		'Mallen stämmer inte med sin kontrollsumma.'
	],
	[
		'a template that is not there',
		(file) => (file.investigations[0]!.templateHash = 'f'.repeat(64)),
		'/investigations/0/templateHash',
		'Mallen finns inte i filen.'
	],
	[
		'an answer to nothing',
		(file) => (file.investigations[0]!.answers[1]!.path = 'nothing'),
		'/investigations/0/answers/1/path',
		'Mallen frågar inget här.'
	],
	[
		'an answer of another kind',
		(file) => (file.investigations[0]!.answers[1]!.value = 7),
		'/investigations/0/answers/1/value',
		'Svaret passar inte frågan.'
	],
	[
		'an answer about violence',
		(file) => file.investigations[0]!.answers.push({ ...file.investigations[0]!.answers[1]!, path: 'vald' }),
		'/investigations/0/answers/3/path',
		'Svar på frågor om våld hör inte hemma i en akt som fil.'
	],
	[
		'an entry by nobody',
		(file) => Object.assign(file.investigations[0]!.answers[0]!.value, { source: { kind: 'relative', contactId: ID(999) } }),
		'/investigations/0/answers/0/value',
		'Den som berättade finns inte i filen.'
	],
	[
		'a need in no life area',
		(file) => (file.assessments[0]!.needs[0]!.sectionId = 'x'),
		'/assessments/0/needs/0/sectionId',
		'Mallen har inget sådant avsnitt.'
	],
	[
		'a goal of no need',
		(file) => (file.assessments[0]!.goals[0]!.needIds = [ID(999)]),
		'/assessments/0/goals/0/needIds/0',
		'Behovet finns inte i bedömningen.'
	],
	[
		'an activity of no goal',
		(file) => (file.assessments[0]!.activities[0]!.goalId = ID(999)),
		'/assessments/0/activities/0/goalId',
		'Målet finns inte i bedömningen.'
	],
	[
		'a review of no version',
		(file) => (file.investigations[0]!.reviews[0]!.versionNumber = 9),
		'/investigations/0/reviews/0/versionNumber',
		'Versionen finns inte i utredningen.'
	],
	[
		'a decision on nothing that was applied for',
		(file) => (file.decisions[0]!.appliedInterventionId = ID(999)),
		'/decisions/0/appliedInterventionId',
		'Insatsen är inte sökt i den här akten.'
	],
	['an order on no decision', (file) => (file.orders[0]!.decisionId = ID(999)), '/orders/0/decisionId', 'Beslutet finns inte i filen.'],
	[
		'a question about no activity',
		(file) => (file.orders[0]!.messages[0]!.activityId = ID(999)),
		'/orders/0/messages/0/activityId',
		'Aktiviteten finns inte i beställningen.'
	],
	[
		'a plan row of no activity',
		(file) => (file.plans[0]!.rows[0]!.orderActivityId = ID(999)),
		'/plans/0/rows/0/orderActivityId',
		'Aktiviteten finns inte i beställningen.'
	],
	[
		'a follow-up of no order',
		(file) => (file.followUps[0]!.orderId = ID(999)),
		'/followUps/0/orderId',
		'Beställningen finns inte i filen i den versionen.'
	],
	[
		'a note about nothing',
		(file) => (file.notes[0]!.references[0]!.id = ID(999)),
		'/notes/0/references/0/id',
		'Det som anteckningen hänvisar till finns inte i filen.'
	]
])('%s is a fault at its place', (_, change, pointer, message) => {
	expect(faultsAfter(change)).toContainEqual({ pointer, message });
});

test('all faults are told, not the first', () => {
	const faults = faultsAfter((file) => {
		file.case.consents[0]!.contactId = ID(999);
		file.assessments[0]!.needs[0]!.sectionId = 'x';
		file.notes[0]!.references[0]!.id = ID(999);
	});
	expect(faults.map(({ pointer }) => pointer)).toEqual([
		'/case/consents/0/contactId',
		'/assessments/0/needs/0/sectionId',
		'/notes/0/references/0/id'
	]);
});

test('a text that is cut off anywhere is refused', () => {
	const text = caseFileText(aCaseFile());
	fc.assert(fc.property(fc.nat({ max: text.trimEnd().length - 1 }), (at) => faultsOf(text.slice(0, at)).length === 1));
});

test('bytes that break off in the middle of a letter are refused', () => {
	const bytes = new TextEncoder().encode('{"format": "å');
	expect(faultsOf(bytes.slice(0, -1))).toEqual([
		{ pointer: '', message: 'Filen är inte skriven i UTF-8, eller så är den avklippt mitt i ett tecken.' }
	]);
});

test('whatever stands anywhere in it, a file is answered and never thrown at', () => {
	const text = caseFileText(aCaseFile());
	const paths = placesIn(JSON.parse(text) as object);
	const anything = fc.oneof(
		fc.jsonValue({ maxDepth: 3 }),
		fc.constantFrom('', '\ud800', '__proto__', 1e308, -0, 'constructor', '2026-11-23', ID(1))
	);
	fc.assert(
		fc.property(fc.constantFrom(...paths), anything, (path, value) => {
			const file = JSON.parse(text) as object;
			put(file, path, value);
			const result = read(JSON.stringify(file));
			expect(result.ok || result.faults.every(({ message }) => message.length > 0)).toBe(true);
		}),
		{ numRuns: 150 }
	);
});

test.each<[string, string | Uint8Array, string]>([
	['larger than a case file is', ' '.repeat(LARGEST_CASE_FILE + 1), 'Filen är större än 20 megabyte.'],
	['nothing', '', 'Rad 1, tecken 1: Filen tar slut för tidigt. Den kan ha blivit avklippt.'],
	['no case file', '[1, 2]', 'Det här är ingen akt: filen börjar inte med "format": "rodtrad-case".'],
	[
		'of a later version',
		'{"format": "rodtrad-case", "version": 2}',
		'Filen är skriven i en annan version av formatet. Här läses version 1.'
	],
	['nested without end', `{"format": ${'['.repeat(200_000)}`, 'Rad 1, tecken 51: Filen är nästlad för djupt.'],
	['full beyond reason', `{"format": [${'0,'.repeat(80_000)}0]}`, 'Rad 1, tecken 150009: Filen har fler uppgifter än en akt kan ha.'],
	['after another prototype', '{"format": "rodtrad-case", "__proto__": {"x": 1}}', 'Rad 1, tecken 28: Fältet __proto__ tas inte emot.'],
	['binary', new Uint8Array([0x1f, 0x8b, 0x08, 0xff]), 'Filen är inte skriven i UTF-8, eller så är den avklippt mitt i ett tecken.']
])('a file that is %s is refused in one sentence', (_, input, message) => {
	expect(faultsOf(input).map((fault) => fault.message)).toEqual([message]);
});

test('a file of nothing but faults is told of in part', () => {
	const file = { ...aCaseFile(), notes: Array.from({ length: 20_000 }, () => 0) };
	const faults = faultsOf(JSON.stringify(file));
	expect(faults).toHaveLength(501);
	expect(faults.at(-1)?.message).toBe('Och 19500 fel till.');
});

test('megabytes that are not base64 are refused, not struggled with', () => {
	const faults = faultsAfter(
		(file) =>
			(file.investigations[0]!.document = {
				mediaType: 'application/pdf',
				hash: 'a'.repeat(64),
				storedAt: '2026-11-23T08:00:00.000Z',
				content: `${'A'.repeat(8_000_000)}!`
			})
	);
	expect(faults).toEqual([{ pointer: '/investigations/0/document/content', message: 'Här ska det stå innehåll i base64.' }]);
});

function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
	if (typeof value !== 'object' || value === null) return [path];
	return [...(path.length > 0 ? [path] : []), ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function put(target: object, path: readonly (string | number)[], value: unknown): void {
	const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], target);
	(holder as Record<string, unknown>)[path.at(-1)!] = value;
}
