import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import KeepDays from '#lib/components/ui/KeepDays.svelte';

test('a day is never broken over two lines, and the text is as it was', async () => {
	const { container } = await render(KeepDays, { text: 'muntligt 2026-11-05 · gäller till 2027-03-05' });
	container.style.width = '1px';

	expect(container.textContent).toBe('muntligt 2026-11-05 · gäller till 2027-03-05');
	for (const day of ['2026-11-05', '2027-03-05']) expect(page.getByText(day, { exact: true }).element().getClientRects()).toHaveLength(1);
});
