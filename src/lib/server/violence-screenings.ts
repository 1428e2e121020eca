import { and, asc, eq, isNull } from 'drizzle-orm';
import type { User } from '#lib/domain/case/user.ts';
import { occasionAsOf, type NotedOccasion, type Occasion } from '#lib/domain/case/occasion.ts';
import type { Template } from '#lib/domain/template/template.ts';
import { valdsfragor } from '#lib/domain/templates/valdsfragor.ts';
import * as audit from './audit.ts';
import { dayOf, now, today } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { updateRevised, type Saved } from './db/revised.ts';
import { users } from './db/schema/auth.ts';
import { templateVersions } from './db/schema/investigation.ts';
import { violenceScreenings } from './db/schema/violence.ts';
import { newId } from './ids.ts';
import * as templates from './templates.ts';

/** What is told outside the record, and which record it is of. */
export type ToldOccasion = NotedOccasion & { id: string; revision: number; closedAt: Date | null };
export type Screening = ToldOccasion & { caseId: string; template: Template; openedByName: string };

const { id, revision, asked, askedOn, alone, why, nextOn, notedOn, closedAt } = violenceScreenings;
const TOLD = { id, revision, asked, askedOn, alone, why, nextOn, notedOn, closedAt };

/** Every time the questions were put, or were to be, for all who read the case; nothing of what was said. */
export async function occasions(db: Db, caseId: string): Promise<ToldOccasion[]> {
	return db.select(TOLD).from(violenceScreenings).where(eq(violenceScreenings.caseId, caseId)).orderBy(asc(id));
}

/** What the case says of it now, or what it said on a day: U19 and the head of the case read this. */
export const occasionOn = async (db: Db, caseId: string, day = today()): Promise<ToldOccasion | null> =>
	occasionAsOf(await occasions(db, caseId), day);

export async function find(db: Db, screeningId: string): Promise<Screening | undefined> {
	const [row] = await db
		.select({ ...TOLD, caseId: violenceScreenings.caseId, template: templateVersions.content, openedByName: users.name })
		.from(violenceScreenings)
		.innerJoin(templateVersions, eq(templateVersions.hash, violenceScreenings.templateHash))
		.innerJoin(users, eq(users.id, violenceScreenings.openedBy))
		.where(eq(id, screeningId));
	return row;
}

/** Notes an occasion and opens its record, on the municipality's own questions where it has published some. */
export async function open(db: Db, user: User, caseId: string, occasion: Occasion): Promise<string> {
	const openedAt = now();
	return inTransaction(db, async (tx) => {
		const inForce = await templates.inForce(tx, dayOf(openedAt), 'violence');
		const template = inForce.find(({ templateId }) => templateId !== valdsfragor.id) ?? inForce[0];
		if (!template) throw new Error('No template of violence questions is published.');
		const row = { id: newId(), caseId, templateHash: template.hash, notedOn: dayOf(openedAt), openedAt, openedBy: user.id };
		await tx.insert(violenceScreenings).values({ ...row, ...occasion });
		await logged(tx, user, caseId, row.id, 'opened');
		return row.id;
	});
}

export async function saveOccasion(
	db: Db,
	user: User,
	caseId: string,
	seen: { id: string; revision: number },
	occasion: Occasion
): Promise<Saved<ToldOccasion>> {
	const thisOne = and(eq(id, seen.id), eq(violenceScreenings.caseId, caseId));
	return inTransaction(db, async (tx) => {
		if (!(await updateRevised(tx, violenceScreenings, thisOne, seen.revision, occasion))) {
			const [current] = await tx.select(TOLD).from(violenceScreenings).where(thisOne);
			return { ok: false, reason: 'stale', current };
		}
		await logged(tx, user, caseId, seen.id, 'occasionSaved');
		return { ok: true, id: seen.id, revision: seen.revision + 1 };
	});
}

/** What is said afterwards belongs to another occasion. False where it was closed already. */
export async function close(db: Db, user: User, { id: screeningId, caseId }: Pick<Screening, 'id' | 'caseId'>): Promise<boolean> {
	return inTransaction(db, async (tx) => {
		const closed = await tx
			.update(violenceScreenings)
			.set({ closedAt: now(), closedBy: user.id })
			.where(and(eq(id, screeningId), isNull(closedAt)))
			.returning({ id });
		if (closed.length > 0) await logged(tx, user, caseId, screeningId, 'closed');
		return closed.length > 0;
	});
}

/** Every reading leaves a row, also the second one in a minute. */
export const logReading = (
	db: Db,
	user: User,
	{ id: screeningId, caseId }: Pick<Screening, 'id' | 'caseId'>,
	page: string
): Promise<void> => inTransaction(db, (tx) => logged(tx, user, caseId, screeningId, 'read', { page }));

export const logged = (tx: Db, user: Pick<User, 'id'>, caseId: string, subjectId: string, word: string, detail?: Record<string, string>) =>
	audit.record(tx, user.id, { action: `violence.${word}`, subjectKind: 'violenceScreening', subjectId, caseId, ...(detail && { detail }) });
