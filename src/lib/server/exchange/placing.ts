import { and, eq, inArray, ne } from 'drizzle-orm';
import { isFarAhead } from '#lib/domain/case/case-number.ts';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { checkImport } from '#lib/domain/exchange/check-import.ts';
import { compareParts, partsOf, personPart, templatePart, type Part } from '#lib/domain/exchange/compare-case-files.ts';
import { keepReviews, placeCaseFile, type Placement } from '#lib/domain/exchange/place-case-file.ts';
import * as audit from '../audit.ts';
import * as cases from '../cases.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/client.ts';
import { users } from '../db/schema/auth.ts';
import { cases as caseTable } from '../db/schema/case.ts';
import { templateVersions } from '../db/schema/investigation.ts';
import { units } from '../db/schema/organisation.ts';
import * as hashing from '../hash.ts';
import * as organisation from '../organisation.ts';
import { clashes } from './clashes.ts';
import { forged } from './forged.ts';
import { NOT_HERE, type Importer, type Placed, type Refused } from './importer.ts';
import { personHere } from './person-here.ts';
import { readCase } from './reading.ts';

const NOT_YOURS = 'Ärendet är avslutat, eller så är det inte du som handlägger det. Inget kan läggas till i det.';

/** Reckons what a file would bring, and writes nothing but that somebody was told of a case that is here. */
export async function place(tx: Db, importer: Importer, file: CaseFile): Promise<Placed | Refused> {
	const faults = checkImport(file, hashing);
	if (faults.length > 0) return { ok: false, faults };
	const here = await cases.find(tx, file.case.id);
	if (here && !importer.maySee(here.access)) {
		await audit.record(tx, importer.actor, { action: 'case.foundOpen', subjectKind: 'case', subjectId: here.id, caseId: here.id });
		return NOT_HERE;
	}
	const person = await personHere(tx, importer, file, here);
	if (!person.ok) return person;

	const ours = person.isOther ? person.known : undefined;
	const placed = placeCaseFile(file, { ...(await placementOf(tx, importer, file, here)), ...(ours && { person: ours }) });
	const current = here && (await readCase(tx, here.id, { documents: true }));
	const standing = [
		...(current ? partsOf(current) : []),
		...(person.known ? [personPart(person.known)] : []),
		...(await templatesHere(tx, placed))
	];
	const same = compareParts(standing, placed).unchanged.map(({ id }) => id);
	const isTrusted = importer.mayTrust(file);
	const kept = keepWhatVerifies(placed, same, isTrusted);
	const { added, unchanged, faults: differing } = compareParts(standing, kept.file);
	const problems = [
		...differing,
		...(await clashes(tx, added)),
		...(isTrusted ? [] : await forged(tx, file, added)),
		...(here && added.length > 0 && !importer.mayWrite(here.access) ? [{ pointer: '/case', message: NOT_YOURS }] : [])
	];
	if (problems.length > 0) return { ok: false, faults: problems };

	const notices = [
		...(here ? [] : placedNotices(file, placed)),
		...(ours && !here ? ['Personen finns redan här. Uppgifterna om personen här gäller.'] : []),
		...added.flatMap(({ id }) => kept.notices.get(id) ?? [])
	];
	return { ok: true, file: kept.file, isNew: !here, added, unchanged, notices };
}

/** Where the case stands already, or where a new one would: its number too, unless another case has it. */
async function placementOf(tx: Db, importer: Importer, file: CaseFile, here: cases.Case | undefined): Promise<Placement> {
	const municipality = (await organisation.municipality(tx))?.name ?? '';
	const unitId = here?.unit.id ?? importer.unitId;
	const [unit] = await tx.select({ id: units.id, name: units.name }).from(units).where(eq(units.id, unitId));
	const { id, name, role, title } = users;
	const [caseworker] = await tx
		.select({ id, name, role, title })
		.from(users)
		.where(eq(id, here?.caseworker.id ?? importer.caseworkerId));
	if (!unit || !caseworker) throw new Error('A case is placed with a caseworker of a unit.');
	return { municipality, unit, caseworker, number: here?.number ?? (await freeNumber(tx, file)) };
}

async function freeNumber(tx: Db, { case: { id, number } }: CaseFile): Promise<string> {
	const [taken] = await tx
		.select({ id: caseTable.id })
		.from(caseTable)
		.where(and(eq(caseTable.number, number), ne(caseTable.id, id)));
	return taken || isFarAhead(number) ? cases.nextNumber(tx, today().slice(0, 4)) : number;
}

async function templatesHere(tx: Db, { templates }: CaseFile): Promise<Part[]> {
	const { hash, content } = templateVersions;
	const rows = await tx
		.select({ hash, content })
		.from(templateVersions)
		.where(inArray(hash, Object.keys(templates)));
	return rows.map((row) => templatePart(row.hash, row.content));
}

/** What is not here just as the file has it stands as it would be taken in: without the reviews that do not verify. */
function keepWhatVerifies(
	placed: CaseFile,
	same: readonly string[],
	isTrusted: boolean
): { file: CaseFile; notices: Map<string, string[]> } {
	const notices = new Map<string, string[]>();
	const investigations = placed.investigations.map((investigation) => {
		if (same.includes(investigation.id)) return investigation;
		const kept = keepReviews(placed, investigation, { hashing, isTrusted });
		notices.set(investigation.id, kept.notices);
		return kept.investigation;
	});
	return { file: { ...placed, investigations }, notices };
}

function placedNotices(file: CaseFile, placed: CaseFile): string[] {
	const { number, unit, caseworker } = placed.case;
	return [
		`Ärendet läggs på ${unit.name}, med ${caseworker.name} som handläggare.`,
		...(number === file.case.number ? [] : [`Ärendenumret ${file.case.number} går inte att använda här. Ärendet får numret ${number}.`])
	];
}
