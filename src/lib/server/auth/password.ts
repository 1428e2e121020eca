import { hash, verify } from '@node-rs/argon2';

export const MIN_PASSWORD_LENGTH = 12;

export const hashPassword = (password: string): Promise<string> => hash(password);
export const verifyPassword = ({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> =>
	verify(stored, password);
