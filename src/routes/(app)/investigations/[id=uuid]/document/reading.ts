import { mayReopenCase, mayWriteCase } from '#lib/domain/case/access.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { Case } from '#lib/server/cases.ts';

/** Those who write read their draft as it stands, also when the case is closed. */
export const writes = (user: User, { access }: Case): boolean => mayWriteCase(user, access) || mayReopenCase(user, access);

/** `?version=3`; a version that is no number does not exist. */
export function versionAsked(url: URL): number | undefined {
	const asked = url.searchParams.get('version');
	return asked === null ? undefined : Number(asked);
}
