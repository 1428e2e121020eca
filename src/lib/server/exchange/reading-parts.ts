import type { StoredDocument } from '#lib/domain/exchange/case-file.ts';
import type { UserRef } from '#lib/domain/record-fields.ts';
import type { Db } from '../db/client.ts';
import { users } from '../db/schema/auth.ts';
import * as storedDocuments from '../stored-documents.ts';

/** What reading the parts of a case has in common. */
export type Reading = { db: Db; named: (userId: string) => UserRef; documents: boolean };

export async function naming(db: Db): Promise<Reading['named']> {
	const { id, name, role, title } = users;
	const rows = await db.select({ id, name, role, title }).from(users);
	const known = new Map(rows.map((row) => [row.id, row]));
	return (userId) => {
		const user = known.get(userId);
		if (!user) throw new Error('A row names a user who is not there.');
		return user;
	};
}

/** The bytes that were kept, where they are asked for. */
export async function documentOf(
	{ db, documents }: Reading,
	kind: 'investigation' | 'order',
	subjectId: string,
	version?: number
): Promise<StoredDocument | undefined> {
	if (!documents) return undefined;
	const stored = await storedDocuments.find(db, kind, subjectId, version);
	return (
		stored && {
			mediaType: storedDocuments.PDF,
			hash: stored.hash,
			storedAt: stored.storedAt.toISOString(),
			content: Buffer.from(stored.content).toString('base64')
		}
	);
}
