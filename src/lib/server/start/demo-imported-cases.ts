import { demoCase, type DemoAsked } from '#lib/domain/demo/demo-case.ts';
import type { DemoMunicipality } from '#lib/domain/demo/municipality.ts';
import { stories } from '#lib/domain/demo/stories.ts';
import type { Stage } from '#lib/domain/demo/timeline.ts';
import { importCase } from '../case-files.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/client.ts';
import { renderPdf } from '../documents/pdf.ts';
import { vouchingImporterOf } from '../exchange/importer.ts';
import { contentHash } from '../hash.ts';
import * as templates from '../templates.ts';
import * as users from '../users.ts';
import { BY_HAND } from './demo-cases.ts';

/** How far the cases of each unit have come: drafts for two conferences, and something for everybody to do. The caseworkers take turns. */
const STAGES: Readonly<Record<string, Partial<Record<Stage, number>>>> = {
	'Vuxenenheten Söder': {
		ready: 5,
		applied: 2,
		accepted: 2,
		begun: 2,
		approved: 2,
		written: 2,
		ordered: 2,
		decided: 1,
		returned: 1,
		asked: 1,
		closed: 1,
		renewed: 1
	},
	'Vuxenenheten Norr': {
		ready: 4,
		decided: 2,
		begun: 2,
		renewed: 2,
		applied: 1,
		returned: 1,
		accepted: 1,
		ordered: 1,
		written: 1,
		asked: 1,
		closed: 1,
		approved: 1
	}
};
const SEED = 'lindäng';

/** Forty invented cases, taken in as case files by those who work with them. The app has no room for plans and follow-ups yet. */
export async function fillWithImportedCases(db: Db, municipality: DemoMunicipality): Promise<void> {
	const people = await users.list(db);
	for (const asked of numbered(await casesToTell(db, municipality))) {
		const { file } = demoCase(asked);
		const caseworker = people.find(({ id }) => id === file.case.caseworker.id);
		if (!caseworker) throw new Error('A demo case without its caseworker.');
		const taken = await importCase(db, vouchingImporterOf(caseworker), file, renderPdf);
		if (!taken.ok) throw new Error(`The demo could not be taken in: ${taken.faults.map(({ message }) => message).join(' ')}`);
	}
}

export async function casesToTell(db: Db, municipality: DemoMunicipality): Promise<DemoAsked[]> {
	const day = today();
	const usable = await templatesByHash(db, day);
	const wanted = Object.entries(STAGES).flatMap(([unit, stages]) =>
		Object.entries(stages).flatMap(([stage, count]) =>
			Array.from({ length: count }, (_, caseworker) => ({ unit, stage: stage as Stage, caseworker }))
		)
	);
	return wanted.map((one, index) => ({
		seed: SEED,
		index,
		today: day,
		municipality,
		templates: usable,
		contentHash,
		afterwards: false,
		...one
	}));
}

/** The templates that cases are told on, each by what it is stored under. */
export async function templatesByHash(db: Db, day: string): Promise<DemoAsked['templates']> {
	const found = await Promise.all(
		(await templates.inForce(db, day)).map(async ({ hash }) => ({ hash, template: await templates.find(db, hash) }))
	);
	return found.flatMap(({ hash, template }) => (template ? [{ hash, template }] : []));
}

/**
 * Numbered in the order they were opened, from one in every year. The number is part of what is sealed, so it is known before. Nobody has
 * the personal number of somebody else: the next one of the same story is told instead.
 */
export function numbered(cases: readonly DemoAsked[]): DemoAsked[] {
	const taken = new Set<string>(BY_HAND);
	const lastOf = new Map<string, number>();
	return cases
		.map((asked) => told(asked, taken))
		.toSorted((a, b) => (a.openedAt < b.openedAt ? -1 : 1))
		.map(({ asked, openedAt }) => {
			const year = openedAt.slice(0, 4);
			const next = (lastOf.get(year) ?? 0) + 1;
			lastOf.set(year, next);
			return { ...asked, number: `${year}-${String(next).padStart(4, '0')}` };
		});
}

function told(asked: DemoAsked, taken: Set<string>): { asked: DemoAsked; openedAt: string } {
	const { case: of, persons } = demoCase(asked).file;
	const personnummer = persons[0]?.personnummer ?? '';
	if (taken.has(personnummer)) return told({ ...asked, index: asked.index + 100 * stories.length }, taken);
	taken.add(personnummer);
	return { asked, openedAt: of.openedAt };
}
