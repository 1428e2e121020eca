import { hkdfSync } from 'node:crypto';

/**
 * Seals what a user has not saved yet in their browser. The same for every session of theirs, or what a session that ended left behind could not be
 * read again; nobody else is ever given it.
 */
export const localCopyKey = (secret: string, userId: string): string =>
	Buffer.from(hkdfSync('sha256', secret, userId, 'local copy of answers', 32)).toString('base64');
