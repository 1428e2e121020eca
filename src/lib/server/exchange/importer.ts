import { mayReadCase, mayWriteCase, type CaseAccess } from '#lib/domain/case/access.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { Part } from '#lib/domain/exchange/compare-case-files.ts';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import type { Fault } from '#lib/domain/exchange/faults.ts';
import { isOurs } from './seal.ts';

/** Who takes a case in: under which name it is logged, where a new case is placed, and what of what is here they may see and write in. */
export type Importer = {
	actor: string;
	unitId: string;
	caseworkerId: string;
	maySee(access: CaseAccess): boolean;
	mayWrite(access: CaseAccess): boolean;
	/** Whether the file may speak for people who are here: it was handed out here and is unchanged, or somebody vouches for it. */
	mayTrust(file: CaseFile): boolean;
};

/** A caseworker takes cases in to their own desk. */
export function importerOf(user: User, key: string): Importer {
	if (!user.unitId) throw new Error('A case is taken in to a unit.');
	return {
		actor: user.id,
		unitId: user.unitId,
		caseworkerId: user.id,
		maySee: (access) => mayReadCase(user, access),
		mayWrite: (access) => mayWriteCase(user, access),
		mayTrust: (file) => isOurs(file, key)
	};
}

/** For files that are made on the spot, and need no seal to be believed. */
export const vouchingImporterOf = (user: User): Importer => ({ ...importerOf(user, ''), mayTrust: () => true });

/** A file as it would stand here, and what of it is new. */
export type Placed = { ok: true; file: CaseFile; isNew: boolean; added: Part[]; unchanged: Part[]; notices: string[] };
/** `caseId` is the open case that stands in the way, where the importer may see it. */
export type Refused = { ok: false; faults: Fault[]; caseId?: string };

/** Says nothing of what is here: a case one may not see is one that does not exist. */
export const NOT_HERE: Refused = {
	ok: false,
	faults: [{ pointer: '', message: 'Akten kan inte läsas in här. Prata med din gruppledare om hur ni går vidare.' }]
};
