import { expect, type Locator, type Page } from '@playwright/test';
import { boxIn, buttonIn, fieldIn, linkIn, radiosIn, summaryIn, whole, type Hands, type Name } from './hands.ts';

/** Hands with a pointer, which also work where no JavaScript runs. */
export function pointerHands(page: Page): Hands {
	/** The first one seen after what was last used; else the first on the page. */
	async function next(places: Locator, name: Name): Promise<Locator> {
		await expect(places.first(), `"${String(name)}" is on the page`).toBeAttached();
		const index = await places.evaluateAll((elements) => {
			const seen = elements.filter((element) => element.checkVisibility());
			const last = document.activeElement ?? document.body;
			const after = seen.find((element) => last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
			return elements.indexOf(after ?? seen[0] ?? elements[0]!);
		});
		return places.nth(index);
	}

	return {
		page,
		follow: async (link) => (await next(linkIn(page, link), link)).click(),
		press: async (button) => (await next(buttonIn(page, button), button)).click(),
		write: async (field, text) => (await next(fieldIn(page, field), field)).fill(text),
		date: async (field, day) => (await next(fieldIn(page, field), field)).fill(day),
		async select(field, option) {
			const select = await next(fieldIn(page, field), field);
			const labels = await select.locator('option').allTextContents();
			await select.selectOption({ index: labels.findIndex((label) => whole(option).test(label.replace(/\s+/g, ' ').trim())) });
			await select.focus();
		},
		async choose(group, option) {
			const radios = radiosIn(page, group).and(page.getByRole('radio', { name: whole(option) }));
			await (await next(radios, option)).check();
		},
		tick: async (box) => (await next(boxIn(page, box), box)).check(),
		async unfold(summary) {
			const place = await next(summaryIn(page, summary), summary);
			if (!(await place.locator('xpath=parent::details[@open]').count())) await place.click();
		},
		fromTheTop: () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
	};
}
