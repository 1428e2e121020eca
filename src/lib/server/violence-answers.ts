import { and, asc, desc, eq, isNull, like, or } from 'drizzle-orm';
import type { User } from '#lib/domain/case/user.ts';
import type { Path } from '#lib/domain/template/answers.ts';
import type { Wording } from './answer-history.ts';
import * as areas from './areas.ts';
import type { Case } from './cases.ts';
import { now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { users } from './db/schema/auth.ts';
import { violenceAnswerHistory, violenceAnswers, violenceScreenings } from './db/schema/violence.ts';
import { normalised, saveUnder, tooLong, type SavedAnswer, type SaveResult, type UnitSave } from './saving.ts';
import { logged, type Screening } from './violence-screenings.ts';
import { refusedIn } from './writing.ts';

/** The record as a form being filled in. */
export async function read(db: Db, screening: Screening, found: Case): Promise<areas.Filling> {
	const filling = await areas.fill(db, found, screening.template, await list(db, screening.id), []);
	return { ...filling, save: (at, user, unit) => save(at, user, screening, unit) };
}

const { screeningId, path, value, revision, changedBy, changedAt } = violenceAnswers;

const select = (db: Db) =>
	db
		.select({ path, value, revision, changedBy, changedByName: users.name, changedAt })
		.from(violenceAnswers)
		.innerJoin(users, eq(users.id, changedBy))
		.$dynamic();

export async function list(db: Db, screening: string): Promise<SavedAnswer[]> {
	return select(db).where(eq(screeningId, screening)).orderBy(asc(path));
}

/** By the same rule as in an investigation: nothing in a closed record, and what the guard asked of the case is asked again. */
export async function save(db: Db, user: User, { id, caseId }: Pick<Screening, 'id' | 'caseId'>, unit: UnitSave): Promise<SaveResult> {
	const normal = normalised(unit.value);
	return (
		tooLong(normal) ??
		inTransaction(db, async (tx) => {
			const open = and(eq(violenceScreenings.id, id), isNull(violenceScreenings.closedAt));
			const [writable] = await tx.select({ id: violenceScreenings.id }).from(violenceScreenings).where(open);
			const refused = writable ? await refusedIn(tx, user, caseId) : 'locked';
			if (refused) return { ok: false, reason: refused };
			return saveUnder(storeOf(tx, user, { id, caseId }), { ...unit, value: normal });
		})
	);
}

function storeOf(tx: Db, user: User, { id, caseId }: Pick<Screening, 'id' | 'caseId'>): Parameters<typeof saveUnder>[0] {
	const at = (where: Path) => and(eq(screeningId, id), eq(path, where));
	const history = violenceAnswerHistory;
	return {
		async find(where) {
			const [saved] = await select(tx).where(at(where));
			const [row] = await tx.select({ saveId: violenceAnswers.saveId }).from(violenceAnswers).where(at(where));
			return saved && row && { saved, saveId: row.saveId };
		},
		async revisionOf(where, saveId) {
			const same = and(eq(history.screeningId, id), eq(history.path, where), eq(history.saveId, saveId));
			const [row] = await tx.select({ revision: history.revision }).from(history).where(same);
			return row?.revision;
		},
		async write(row) {
			const { path: _, ...changed } = { ...row, changedBy: user.id, changedAt: now() };
			const whole = { ...changed, path: row.path, screeningId: id };
			await tx
				.insert(violenceAnswers)
				.values(whole)
				.onConflictDoUpdate({ target: [screeningId, path], set: changed });
			await tx.insert(history).values(whole);
			await logged(tx, user, caseId, id, 'saved', { path: row.path });
		}
	};
}

/** Every wording of an answer and of its entries, each path together, latest first. */
export async function wordings(db: Db, screening: string, of: Path): Promise<Wording[]> {
	const { path: at, ...kept } = violenceAnswerHistory;
	return db
		.select({ path: at, revision: kept.revision, value: kept.value, byName: users.name, at: kept.changedAt })
		.from(violenceAnswerHistory)
		.innerJoin(users, eq(users.id, kept.changedBy))
		.where(and(eq(kept.screeningId, screening), or(eq(at, of), like(at, `${of}/%`))))
		.orderBy(asc(at), desc(kept.revision));
}
