import { and, desc, eq, lte } from 'drizzle-orm';
import { purposeOf, type Purpose, type Template } from '#lib/domain/template/template.ts';
import { shippedTemplates } from '#lib/domain/templates/shipped.ts';
import * as audit from './audit.ts';
import { now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { templateVersions } from './db/schema/investigation.ts';
import { contentHash } from './hash.ts';

/** Publishes what the program brings along and the database does not have yet. Run at every start. */
export async function publishShipped(db: Db, shipped: readonly Template[] = shippedTemplates): Promise<void> {
	await inTransaction(db, async (tx) => {
		for (const template of shipped) await publish(tx, template);
	});
}

async function publish(tx: Db, content: Template): Promise<void> {
	const hash = contentHash(content);
	const { id: templateId, version, title, effectiveOn } = content;
	const added = await tx
		.insert(templateVersions)
		.values({ hash, templateId, version, title, effectiveOn, content, publishedAt: now() })
		.onConflictDoNothing()
		.returning({ hash: templateVersions.hash });
	const published = added.length > 0 || (await putInForce(tx, hash, effectiveOn));
	if (!published) return;
	await audit.record(tx, 'system', { action: 'template.published', subjectKind: 'template', subjectId: hash, detail: { version } });
}

/** Later than any day: what came with a case file is kept for what was written on it, and nothing new is opened on it. */
const NEVER = '9999-12-31';

/** Keeps a version that a case file brought along. */
export async function keepImported(tx: Db, actor: string, hash: string, content: Template): Promise<void> {
	const { id: templateId, version, title } = content;
	await tx.insert(templateVersions).values({ hash, templateId, version, title, effectiveOn: NEVER, content, publishedAt: now() });
	await audit.record(tx, actor, { action: 'template.imported', subjectKind: 'template', subjectId: hash, detail: { version } });
}

/** A version that only stood with an imported case is published after all. */
async function putInForce(tx: Db, hash: string, effectiveOn: string): Promise<boolean> {
	const changed = await tx
		.update(templateVersions)
		.set({ effectiveOn, publishedAt: now() })
		.where(and(eq(templateVersions.hash, hash), eq(templateVersions.effectiveOn, NEVER)))
		.returning({ hash: templateVersions.hash });
	return changed.length > 0;
}

export async function find(db: Db, hash: string): Promise<Template | undefined> {
	const [row] = await db.select({ content: templateVersions.content }).from(templateVersions).where(eq(templateVersions.hash, hash));
	return row?.content;
}

export type TemplateInForce = { templateId: string; title: string; version: number; hash: string };

/** The newest version of each template that can be taken on a day for one purpose: a new investigation, a plan, a follow-up. */
export async function inForce(db: Db, day: string, purpose: Purpose = 'investigation'): Promise<TemplateInForce[]> {
	return (await newest(db, day)).filter(({ content }) => purposeOf(content) === purpose).map(({ content: _, ...template }) => template);
}

/** The newest version of every template on a day, by title. */
export async function newest(db: Db, day: string): Promise<(TemplateInForce & { content: Template })[]> {
	const { templateId, title, version, hash, effectiveOn, publishedAt, content } = templateVersions;
	const rows = await db
		.select({ templateId, title, version, hash, content })
		.from(templateVersions)
		.where(lte(effectiveOn, day))
		.orderBy(desc(effectiveOn), desc(version), desc(publishedAt));
	const first = rows.filter((row, index) => rows.findIndex((other) => other.templateId === row.templateId) === index);
	return first.sort((a, b) => a.title.localeCompare(b.title, 'sv'));
}
