import type { User } from '#lib/domain/case/user.ts';

type Here = { name: string; section: string; seenAt: number; wroteAt: number };
export type Present = { name: string; section: string; writes: boolean };

const STAYS_FOR = 2 * 60_000;

/** Who is in which investigation now. In memory: one process serves everybody, and a restart may forget it. */
const here = new Map<string, Map<string, Here>>();

export function seen(
	investigationId: string,
	user: Pick<User, 'id' | 'name'>,
	{ section, at, wrote = false }: { section: string; at: Date; wrote?: boolean }
): void {
	const seenAt = at.getTime();
	const present = here.get(investigationId) ?? new Map<string, Here>();
	const before = present.get(user.id);
	const wroteAt = wrote ? seenAt : before?.section === section ? before.wroteAt : 0;
	present.set(user.id, { name: user.name, section, seenAt, wroteAt });
	here.set(investigationId, present);
	forgetOld(seenAt);
}

/** The others, by name. */
export function othersIn(investigationId: string, user: Pick<User, 'id'>, at: Date): Present[] {
	const since = at.getTime() - STAYS_FOR;
	return [...(here.get(investigationId) ?? [])]
		.filter(([id, { seenAt }]) => id !== user.id && seenAt >= since)
		.map(([, { name, section, wroteAt }]) => ({ name, section, writes: wroteAt >= since }))
		.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

function forgetOld(now: number): void {
	for (const [investigationId, present] of here) {
		for (const [id, { seenAt }] of present) if (seenAt < now - STAYS_FOR) present.delete(id);
		if (present.size === 0) here.delete(investigationId);
	}
}
