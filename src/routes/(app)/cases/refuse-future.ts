import { setError, type FormPathLeaves, type SuperValidated } from 'sveltekit-superforms';
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
