import { expect, type Locator, type Page } from '@playwright/test';
import { boxIn, buttonIn, fieldIn, linkIn, radiosIn, summaryIn, whole, type Hands, type Name } from './hands.ts';

const FURTHEST = 400;

/** Hands that know only `press` and `type`: no mouse, nothing filled in or focused from outside. The page is only looked at. */
export function keyboardHands(page: Page): Hands {
	const { keyboard } = page;
	const isAt = async (place: Locator) => (await place.and(page.locator(':focus')).count()) > 0;

	/** Tab until the focus stands on it. */
	async function reach(place: Locator, name: Name): Promise<void> {
		await expect(place.filter({ visible: true }).first(), `"${String(name)}" is on the page`).toBeVisible();
		for (let steps = 0; steps < FURTHEST; steps += 1) {
			await keyboard.press('Tab');
			if (await isAt(place)) return;
		}
		throw new Error(`${FURTHEST} tabs did not lead to "${String(name)}" on ${page.url()}`);
	}

	const chosenAt = (): Promise<string> =>
		page.locator(':focus').evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text.trim() ?? '');

	return {
		page,
		async follow(link) {
			await reach(linkIn(page, link), link);
			await keyboard.press('Enter');
		},
		async press(button) {
			await reach(buttonIn(page, button), button);
			await keyboard.press('Enter');
		},
		async write(field, text) {
			await reach(fieldIn(page, field), field);
			await keyboard.press('ControlOrMeta+a');
			await keyboard.type(text);
		},
		async date(field, day) {
			const place = fieldIn(page, field);
			await reach(place, field);
			if (await typeDay(page, day)) return;
			throw new Error(`"${String(field)}" did not take ${day}`);
		},
		async select(field, option) {
			await reach(fieldIn(page, field), field);
			await keyboard.press('Home');
			for (let steps = 0; !whole(option).test(await chosenAt()); steps += 1) {
				if (steps === FURTHEST) throw new Error(`"${String(field)}" has no "${String(option)}"`);
				await keyboard.press('ArrowDown');
			}
		},
		async choose(group, option) {
			await reach(radiosIn(page, group), group);
			const wanted = page.getByRole('radio', { name: whole(option) });
			if (await isAt(wanted)) return keyboard.press('Space');
			for (let steps = 0; !(await isAt(wanted)); steps += 1) {
				if (steps === FURTHEST) throw new Error(`"${String(group)}" has no "${String(option)}"`);
				await keyboard.press('ArrowDown');
			}
		},
		async tick(box) {
			const place = boxIn(page, box);
			await reach(place, box);
			if (!(await page.locator(':focus').isChecked())) await keyboard.press('Space');
		},
		async unfold(summary) {
			await reach(summaryIn(page, summary), summary);
			if (!(await page.locator('details[open] > summary:focus').count())) await keyboard.press('Enter');
		},
		async fromTheTop() {
			// Past the last control the focus leaves the page; the next one is the first.
			for (let steps = 0; steps < FURTHEST && (await page.locator(':focus').count()) > 0; steps += 1) await keyboard.press('Tab');
		}
	};
}

/** Types a day into the date field that has the focus. False where it did not take it. */
export async function typeDay(page: Page, day: string): Promise<boolean> {
	const { keyboard } = page;
	const [year = '', month = '', date = ''] = day.split('-');
	// The parts stand in the order of the browser's language, which the page does not decide.
	for (const order of [
		[month, date, year],
		[year, month, date]
	]) {
		for (let step = 0; step < 3; step += 1) await keyboard.press('ArrowLeft');
		for (const part of order) {
			await keyboard.type(part);
			if (part === year && part !== order.at(-1)) await keyboard.press('ArrowRight');
		}
		if ((await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)) === day) return true;
	}
	return false;
}
