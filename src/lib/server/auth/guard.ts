import { error, redirect } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { mayAdminister, mayReadTemplates } from '#lib/domain/case/access.ts';
import type { User } from '#lib/domain/case/user.ts';

/** Somebody is signed in; everybody else is sent to sign in and back. */
export function requireUser(): User {
	const { locals, url, request } = getRequestEvent();
	if (!locals.user) redirect(303, `/login?next=${encodeURIComponent(request.method === 'GET' ? url.pathname + url.search : url.pathname)}`);
	return locals.user;
}

/** Staff of the municipality. The provider's people have a side of their own, and for them this one does not exist. */
export function requireStaff(): User {
	const user = requireUser();
	if (user.role === 'provider') error(404, 'Sidan finns inte.');
	return user;
}

/** The provider's people, who reach nothing but the provider's side. */
export function requireProviderUser(): User & { providerId: string } {
	const user = requireUser();
	if (user.role !== 'provider' || !user.providerId) error(404, 'Sidan finns inte.');
	return { ...user, providerId: user.providerId };
}

export function requireTemplateReader(): User {
	const user = requireStaff();
	if (!mayReadTemplates(user)) error(404, 'Sidan finns inte.');
	return user;
}

export function requireAdministrator(): User {
	const user = requireStaff();
	if (!mayAdminister(user)) error(404, 'Sidan finns inte.');
	return user;
}
