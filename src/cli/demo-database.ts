import { demoCase, type DemoAsked } from '#lib/domain/demo/demo-case.ts';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { importAll } from '#lib/server/case-files.ts';
import * as cases from '#lib/server/cases.ts';
import type { Db } from '#lib/server/db/client.ts';
import { renderPdf } from '#lib/server/documents/pdf.ts';
import { vouchingImporterOf, type Importer } from '#lib/server/exchange/importer.ts';
import { contentHash } from '#lib/server/hash.ts';
import * as organisation from '#lib/server/organisation.ts';
import * as persons from '#lib/server/persons.ts';
import { templatesByHash } from '#lib/server/start/demo-imported-cases.ts';
import { demoMunicipality } from '#lib/server/start/demo-municipality.ts';
import * as users from '#lib/server/users.ts';
import { Unusable } from './command.ts';
import type { Opened } from './database.ts';

type Asked = { cases: number; seed: string; today: string };
type Acting = Pick<Opened, 'db' | 'user'>;
type Told = { file: CaseFile; importer: Importer };

/** Takes invented cases in to the desks of a unit of the demo; the same seed and day again bring nothing new. How many of them there are. */
export async function fillDatabase({ db, user }: Acting, asked: Asked): Promise<number> {
	if (!(await organisation.municipality(db))?.demo)
		throw new Unusable('Påhittade ärenden läggs bara i en demokommun, inte i en riktig databas.');
	const faults: string[] = [];
	let told = 0;
	const tell = (_: Told, result: { ok: true } | { ok: false; faults: { message: string }[] }): void => {
		told++;
		if (!result.ok) faults.push(...result.faults.map(({ message }) => message));
	};
	const isDone = await importAll(db, casesFor({ db, user }, asked), { draw: renderPdf, tell });
	if (!isDone) throw new Unusable(`Ärendena gick inte att lägga in: ${faults[0]}`);
	return told;
}

/** A case whose person somebody else has already is left out, and the next one is told instead. */
async function* casesFor({ db, user }: Acting, { cases: wanted, seed, today }: Asked): AsyncGenerator<Told> {
	const municipality = await demoMunicipality(db);
	const unit = municipality.units.find(({ id }) => id === user.unitId)?.name ?? '';
	const people = await users.list(db);
	const templates = await templatesByHash(db, today);
	const numbers = await numbering(db);
	const taken = new Set<string>();
	for (let index = 0, found = 0; found < wanted; index++) {
		const asked: DemoAsked = { seed, index, today, municipality, unit, templates, contentHash, afterwards: false };
		const {
			case: of,
			persons: [person]
		} = demoCase(asked).file;
		const personnummer = person?.personnummer ?? '';
		const caseworker = people.find(({ id }) => id === of.caseworker.id);
		if (!caseworker) throw new Error('A demo case without its caseworker.');
		const here = await cases.find(db, of.id);
		if (taken.has(personnummer) || (!here && (await persons.findByNumber(db, personnummer)))) continue;
		taken.add(personnummer);
		found++;
		// The number is part of what is sealed, so it is known before.
		const number = here?.number ?? (await numbers(of.openedAt.slice(0, 4)));
		yield { file: demoCase({ ...asked, number }).file, importer: { ...vouchingImporterOf(caseworker), actor: user.id } };
	}
}

/** The next free number of a year, in a run that has not written any of them yet. */
async function numbering(db: Db): Promise<(year: string) => Promise<string>> {
	const last = new Map<string, number>();
	return async (year) => {
		const next = (last.get(year) ?? Number((await cases.nextNumber(db, year)).slice(5)) - 1) + 1;
		last.set(year, next);
		return `${year}-${String(next).padStart(4, '0')}`;
	};
}
