import { z } from 'zod';
import { ROLES } from './case/user.ts';

/** Building blocks of what is kept and exchanged, as against what is typed in a form. Nothing here changes what it reads. */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const Id = z.string().regex(UUID);
/** SHA-256 in hexadecimal. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/);
/** An ISO day that exists in the calendar. */
export const Day = z.iso.date();
/** A moment in UTC, to the millisecond. */
export const Instant = z.iso.datetime({ precision: 3 });
export const Text = z.string().max(100_000);
export const Revision = z.number().int().positive();

/** Who did something, as it is said without looking the person up. The title stands in documents. */
export const UserRef = z.strictObject({ id: Id, name: Text, role: z.enum(ROLES), title: Text });
export type UserRef = z.infer<typeof UserRef>;
