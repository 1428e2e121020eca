import { error, redirect, type Action } from '@sveltejs/kit';
import type { RegisterLine } from '#lib/domain/case/register-lines.ts';
import { requireCaseWriter } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import * as register from '#lib/server/register.ts';

type Row = { revision: number; removedAt?: Date | null };

/**
 * What is told when somebody else changed the row first. What was typed stays in the form, which takes the revision
 * of what stands there now, so that saving again lets the typed stand. A row that was removed is added as a new one.
 */
export function takeStale<Current extends Row>(
	typed: { id: string; revision: number },
	current: Current | undefined,
	show: (row: Current) => RegisterLine
): string {
	const present = current && !current.removedAt ? current : undefined;
	typed.revision = present?.revision ?? 0;
	if (!present) {
		typed.id = '';
		return 'Någon annan har tagit bort raden under tiden. Det du skrev står kvar i fälten. Spara igen för att lägga till den på nytt.';
	}
	const { name, about } = show(present);
	return `Någon annan har ändrat här under tiden. Nu står det: ${name}, ${about}. Det du skrev står kvar i fälten. Spara igen om det ska gälla.`;
}

/** Removes a row, or puts it back, and returns to the list. */
export function moves(kind: register.Removable, list: string): Record<'remove' | 'restore', Action<{ id: string }>> {
	const move =
		(verb: typeof register.remove): Action<{ id: string }> =>
		async ({ params, request }) => {
			const { user, found } = await requireCaseWriter(params.id);
			const form = await request.formData();
			const moved = await verb(db, user, kind, found.id, String(form.get('id') ?? ''), Number(form.get('revision')));
			if (!moved.ok) error(409, 'Någon annan har ändrat raden under tiden. Gå tillbaka, läs in sidan på nytt och gör om.');
			redirect(303, `/cases/${found.id}/${list}`);
		};
	return { remove: move(register.remove), restore: move(register.restore) };
}
