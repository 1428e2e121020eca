import type { Role, User } from '#lib/domain/case/user.ts';
import { auth } from './running-auth.ts';

/** Who the request's cookie belongs to. Somebody whose post has ended is nobody. */
export async function userOf(headers: Headers): Promise<User | null> {
	const session = await auth.api.getSession({ headers });
	if (!session || session.user.endedAt) return null;
	const { id, name, role, title, phone, unitId, providerId } = session.user;
	return { id, name, role: role as Role, title, phone: phone ?? null, unitId: unitId ?? null, providerId: providerId ?? null };
}
