import { fail } from '@sveltejs/kit';
import { message, setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { OwnPassword } from '#lib/domain/case/organisation-forms.ts';
import * as audit from '#lib/server/audit.ts';
import { isLockedOut, recordFailure } from '#lib/server/auth/attempts.ts';
import { requireUser } from '#lib/server/auth/guard.ts';
import { takePasswords } from '#lib/server/auth/password.ts';
import { auth } from '#lib/server/auth/running-auth.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { name, title } = requireUser();
	return { name, title, form: await superValidate(zod4(OwnPassword)) };
};

export const actions: Actions = {
	default: async ({ request }) => {
		const user = requireUser();
		const form = await superValidate(request, zod4(OwnPassword));
		const { current, password } = takePasswords(form, ['current', 'password']);
		if (!form.valid) return fail(400, { form });
		// Guesses are counted by the user's id, so that they keep nobody from signing in.
		if (await isLockedOut(db, user.id, now())) return setError(form, 'current', 'För många försök. Vänta en kvart.', { status: 429 });
		if (!(await isOwnPassword(request.headers, current))) {
			await recordFailure(db, user.id);
			return setError(form, 'current', 'Det nuvarande lösenordet stämmer inte.');
		}
		// Logged before it is changed: a change that cannot be logged does not happen.
		await audit.record(db, user.id, { action: 'user.passwordChanged', subjectKind: 'user', subjectId: user.id });
		await auth.api.changePassword({
			body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
			headers: request.headers
		});
		return message(form, 'Lösenordet är bytt. Du är utloggad på andra ställen.');
	}
};

async function isOwnPassword(headers: Headers, password: string): Promise<boolean> {
	try {
		return (await auth.api.verifyPassword({ body: { password }, headers })).status;
	} catch (failure) {
		if (!(failure instanceof Error) || failure.name !== 'APIError') throw failure;
		return false;
	}
}
