import { building } from '$app/env';
import { openDatabase } from './db/client.ts';
import { databaseFile } from './settings.ts';

/** The running system's database. Verbs and queries take theirs as an argument; only routes and the guard come here. */
export const db = building ? (undefined as never) : openDatabase(databaseFile());
