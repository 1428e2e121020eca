import { withoutNulls } from '#lib/domain/exchange/absent.ts';
import type { CaseFile, PersonInFile } from '#lib/domain/exchange/case-file.ts';
import * as audit from '../audit.ts';
import * as cases from '../cases.ts';
import type { Db } from '../db/client.ts';
import * as personRows from '../persons.ts';
import { NOT_HERE, type Importer, type Refused } from './importer.ts';

/** The person's record here, if there is one; `isOther` where it was made here and has an id of its own. */
export type PersonHere = { ok: true; known?: PersonInFile; isOther: boolean };

/** As when a case is opened: what is answered about somebody who has one already depends on whether the importer may see it, and is logged. */
export async function personHere(tx: Db, importer: Importer, file: CaseFile, here: cases.Case | undefined): Promise<PersonHere | Refused> {
	const [person] = file.persons;
	if (here) return { ok: true, known: withoutNulls(here.person), isOther: here.person.id !== person?.id };
	const sameNumber = person && (await personRows.findByNumber(tx, person.personnummer));
	const sameId = person && (await personRows.find(tx, person.id));
	const known = sameNumber ?? sameId;
	if (!known) return { ok: true, isOther: false };

	const taken = await cases.openCaseOf(tx, known);
	if (taken) {
		await audit.record(tx, importer.actor, { action: 'case.foundOpen', subjectKind: 'case', subjectId: taken.id, caseId: taken.id });
		if (!importer.maySee(taken.access)) return NOT_HERE;
		if (!file.case.closed) {
			const faults = [{ pointer: '/persons/0', message: 'Personen har redan ett öppet ärende här.' }];
			return { ok: false, faults, caseId: taken.id };
		}
	}
	// Whose record is shown, though their cases are closed: that too is to read of them.
	await audit.record(tx, importer.actor, { action: 'person.found', subjectKind: 'person', subjectId: known.id });
	if (sameNumber && sameId && sameNumber.id !== sameId.id) return NOT_HERE;
	return { ok: true, known: withoutNulls(known), isOther: known.id !== person?.id };
}
