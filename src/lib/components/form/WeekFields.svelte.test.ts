import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { SimpleQuestion } from '#lib/domain/template/question.ts';
import WeekFields from './WeekFields.svelte';

type Week = Extract<SimpleQuestion, { kind: 'week' }>;
const asked = (counts: Week['counts']): Week => ({ kind: 'week', id: 'q', label: 'När?', counts, meanings: [], prints: [] });

test('each time is named by its day and time, and the sum follows what is typed', async () => {
	const props = { question: asked('minutes'), path: 'q', filled: { 'mon.forenoon': '45' }, labelId: 'label' };
	const screen = await render(WeekFields, props);
	const sum = screen.getByRole('status');
	await expect.element(sum).toHaveTextContent('Sammanlagt 0,75 timmar i veckan.');

	const friday = screen.getByRole('group', { name: 'fredag' }).getByLabelText('kväll, minuter');
	await friday.fill('60');
	await expect.element(sum).toHaveTextContent('Sammanlagt 1,75 timmar i veckan.');
	await friday.fill('en timme');
	await expect.element(sum).toHaveTextContent('Summan visas när alla tider står i minuter.');
});

test('where only the times are asked for, they are ticked, and nothing is summed', async () => {
	const props = { question: asked('times'), path: 'q', filled: { 'sun.night': 'on', 'mon.night': '' }, labelId: 'label' };
	const screen = await render(WeekFields, props);

	await expect.element(screen.getByRole('group', { name: 'söndag' }).getByLabelText('natt')).toBeChecked();
	await expect.element(screen.getByRole('group', { name: 'måndag' }).getByLabelText('natt')).not.toBeChecked();
	expect(screen.getByRole('status').elements()).toEqual([]);
});
