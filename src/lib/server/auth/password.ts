import { hash, verify } from '@node-rs/argon2';

export const MIN_PASSWORD_LENGTH = 12;

export const hashPassword = (password: string): Promise<string> => hash(password);
export const verifyPassword = ({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> =>
	verify(stored, password);

/** Takes what was typed as passwords out of a form, which is sent back as it is when something in it is wrong. */
export function takePasswords<Field extends string>(
	form: { data: Record<Field, string> },
	fields: readonly Field[]
): Record<Field, string> {
	const typed = { ...form.data };
	for (const field of fields) form.data[field] = '';
	return typed;
}
