import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import type { User } from '#lib/domain/case/user.ts';
import { occasionDayFaults, occasionFields, OccasionForm, occasionOf } from '#lib/domain/case/occasion-form.ts';
import { occasionLine } from '#lib/domain/case/occasion.ts';
import { today } from './clock.ts';
import type { Db } from './db/client.ts';
import * as screenings from './violence-screenings.ts';

/** Filled with an occasion that is to be corrected; without one, the form notes a new one. */
export const shown = (row?: screenings.ToldOccasion) =>
	superValidate(row && { id: row.id, revision: row.revision, ...occasionFields(row) }, zod4(OccasionForm), { errors: false });

/** The same form stands in the case and in the investigation. Gives the id of the occasion, or the form with what to mend. */
export async function save(db: Db, user: User, caseId: string, request: Request) {
	const form = await superValidate(request, zod4(OccasionForm));
	const known = (await screenings.occasions(db, caseId)).find(({ id }) => id === form.data.id);
	for (const { field, message } of occasionDayFaults(form.data, today(), known)) setError(form, field, message);
	if (!form.valid) return { ok: false as const, status: 400, form, message: undefined };

	const occasion = occasionOf(form.data);
	if (!form.data.id)
		return { ok: true as const, id: await screenings.open(db, user, caseId, occasion), isNew: true, asked: occasion.asked };
	const saved = await screenings.saveOccasion(db, user, caseId, form.data, occasion);
	if (saved.ok) return { ok: true as const, id: saved.id, isNew: false, asked: occasion.asked };
	form.data.revision = saved.current?.revision ?? 0;
	if (!saved.current) form.data.id = '';
	const now = saved.current ? ` Nu står det: ${occasionLine(saved.current)}` : '';
	const message = `Någon annan har ändrat här under tiden.${now} Det du valde står kvar. Spara igen om det ska gälla.`;
	return { ok: false as const, status: 409, form, message };
}
