import type { User } from '#lib/domain/case/user.ts';

declare global {
	namespace App {
		interface Locals {
			user: User | null;
		}
		interface Error {
			message: string;
			/** What a user can tell support; the log has the same. */
			reference?: string;
		}
	}
}
