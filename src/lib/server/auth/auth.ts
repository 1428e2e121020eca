import { getRequestEvent } from '$app/server';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError, betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins/username';
import { sveltekitCookies } from 'better-auth/svelte-kit';
import { eq } from 'drizzle-orm';
import * as audit from '#lib/server/audit.ts';
import type { Db } from '#lib/server/db/client.ts';
import { accounts, sessions, users, verifications } from '#lib/server/db/schema/auth.ts';
import { newId } from '#lib/server/ids.ts';
import { hashPassword, MIN_PASSWORD_LENGTH, verifyPassword } from './password.ts';

const WORKING_DAY = 10 * 60 * 60;
const QUARTER = 15 * 60;
const own = (required: boolean) => ({ type: 'string', required, input: false }) as const;

export type Auth = ReturnType<typeof createAuth>;

/** Sign-in by user name and password. Only called from our own routes: none of the library's addresses is served. */
export function createAuth(db: Db, { secret, baseURL }: { secret: string; baseURL: string }) {
	return betterAuth({
		appName: 'Röda tråden',
		baseURL,
		secret,
		telemetry: { enabled: false },
		database: drizzleAdapter(db, {
			provider: 'sqlite',
			transaction: false,
			schema: { user: users, session: sessions, account: accounts, verification: verifications }
		}),
		advanced: {
			cookiePrefix: 'rodtrad',
			useSecureCookies: baseURL.startsWith('https:'),
			database: { generateId: newId }
		},
		session: { expiresIn: WORKING_DAY, updateAge: QUARTER },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: MIN_PASSWORD_LENGTH,
			password: { hash: hashPassword, verify: verifyPassword }
		},
		user: {
			additionalFields: {
				role: own(true),
				title: own(true),
				phone: own(false),
				unitId: own(false),
				providerId: own(false),
				endedAt: { type: 'date', required: false, input: false }
			}
		},
		databaseHooks: {
			session: {
				create: {
					/** Logged before the session exists: a sign-in that cannot be logged does not happen. */
					before: async ({ userId }) => {
						const [user] = await db.select({ endedAt: users.endedAt }).from(users).where(eq(users.id, userId));
						if (!user || user.endedAt) throw new APIError('UNAUTHORIZED');
						await audit.record(db, userId, { action: 'signIn.done', subjectKind: 'user', subjectId: userId });
					}
				}
			}
		},
		plugins: [
			username({ maxUsernameLength: 60, usernameValidator: (name) => /^[a-z0-9åäö._-]+$/i.test(name) }),
			sveltekitCookies(() => getRequestEvent() as never)
		]
	});
}
