import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ErrorSummary from '#lib/components/ui/ErrorSummary.svelte';
import TextField from '#lib/components/ui/TextField.svelte';

const message = 'Skriv den dag ansökan kom in.';
const summary = page.getByRole('alert', { name: 'Det här behöver ändras' });

test('the summary takes focus when it appears, and its link leads to the field that says the same', async () => {
	await render(TextField, { name: 'received', label: 'Inkom', error: message });
	await render(ErrorSummary, { errors: [{ field: 'received', message }] });
	await expect.element(summary).toHaveFocus();

	await userEvent.keyboard('{Tab}');
	await expect.element(page.getByRole('link', { name: message })).toHaveFocus();
	await userEvent.keyboard('{Enter}');

	const field = page.getByRole('textbox', { name: 'Inkom' });
	await expect.element(field).toHaveFocus();
	await expect.element(field).toHaveAccessibleDescription(message);
});

test('a second refusal takes focus again', async () => {
	const { rerender } = await render(ErrorSummary, { errors: [{ field: 'received', message }] });
	await expect.element(summary).toHaveFocus();
	await userEvent.keyboard('{Tab}');

	await rerender({ errors: [{ field: 'received', message }] });
	await expect.element(summary).toHaveFocus();
});

test('without faults there is no summary', async () => {
	await render(ErrorSummary, { errors: [] });
	await expect.element(summary).not.toBeInTheDocument();
});
