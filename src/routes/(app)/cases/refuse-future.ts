import { setError, type FormPathLeaves, type SuperValidated } from 'sveltekit-superforms';
import type { NewCase, PersonForm } from '#lib/domain/case/person-form.ts';
import { isBornBy, readPersonnummer } from '#lib/domain/case/person-number.ts';
import { futureDays } from '#lib/domain/form-fields.ts';
import { today } from '#lib/server/clock.ts';

/** Marks days of what has already happened that were typed as days to come. */
export function refuseFuture<Form extends Record<string, unknown>>(
	form: SuperValidated<Form>,
	fields: readonly (keyof Form & FormPathLeaves<Form>)[]
): void {
	for (const { field, message } of futureDays(form.data as Record<string, string>, fields as readonly string[], today()))
		setError(form, field as FormPathLeaves<Form>, message);
}

/** Marks the number of somebody who is not born yet. */
export function refuseUnborn(form: SuperValidated<PersonForm> | SuperValidated<NewCase>): void {
	const read = readPersonnummer(form.data.personnummer);
	if (read.ok && !isBornBy(read.personnummer, today()))
		setError(form as SuperValidated<PersonForm>, 'personnummer', 'Födelsedagen har inte varit än. Jämför siffrorna en gång till.');
}
