import { building } from '$app/env';
import { db } from '#lib/server/database.ts';
import { authSecret, origin } from '#lib/server/settings.ts';
import { createAuth } from './auth.ts';

export const auth = building ? (undefined as never) : createAuth(db, { secret: authSecret(), baseURL: origin() });
