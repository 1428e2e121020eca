import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { mayBeReader } from '#lib/domain/case/access.ts';
import { MEMBER_ROLES, MemberForm } from '#lib/domain/case/member-form.ts';
import { ROLES } from '#lib/domain/case/user.ts';
import { openCase, requireCaseWriter } from '#lib/server/auth/guard-case.ts';
import * as caseMoves from '#lib/server/case-moves.ts';
import { db } from '#lib/server/database.ts';
import * as users from '#lib/server/users.ts';
import type { Actions, PageServerLoad } from './$types';

const IN_CASES = ROLES.filter((role) => mayBeReader({ role }));

export const load: PageServerLoad = async ({ params }) => {
	const { found } = await openCase(params.id);
	const staff = (await users.listInOffice(db, IN_CASES)).filter(({ id }) => id !== found.caseworker.id);
	return {
		here: 'Vilka som arbetar i ärendet',
		caseworker: `${found.caseworker.name}, ${found.caseworker.title}`,
		members: found.members.map(({ userId, name, role }) => ({ userId, name, role: MEMBER_ROLES[role] })),
		staff: staff.map(({ id, name, title, unit }) => ({ value: id, label: [name, title, unit].filter(Boolean).join(', ') })),
		form: await superValidate(zod4(MemberForm))
	};
};

export const actions: Actions = {
	add: async ({ params, request }) => {
		const { user, found } = await requireCaseWriter(params.id);
		const form = await superValidate(request, zod4(MemberForm));
		if (form.data.userId === found.caseworker.id) setError(form, 'userId', 'Personen handlägger redan ärendet.');
		if (!form.valid) return fail(400, { form });
		const added = await caseMoves.addMember(db, user, found.id, form.data);
		if (!added.ok) return setError(form, 'userId', 'Personen kan inte få den uppgiften. Medhandläggare är handläggare.');
		redirect(303, `/cases/${found.id}/members`);
	},
	remove: async ({ params, request }) => {
		const { user, found } = await requireCaseWriter(params.id);
		const userId = String((await request.formData()).get('userId') ?? '');
		await caseMoves.removeMember(db, user, found.id, userId);
		redirect(303, userId === user.id ? '/cases' : `/cases/${found.id}/members`);
	}
};
