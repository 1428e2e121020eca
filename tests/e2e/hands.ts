import type { Locator, Page } from '@playwright/test';

export type Name = string | RegExp;

/**
 * What somebody does with a page. Each finds the next control of that name after the one last used, as somebody does who
 * reads downwards, so that equal names in several rows need no address. An errand is written once and done by all hands.
 */
export type Hands = {
	page: Page;
	follow(link: Name): Promise<void>;
	press(button: Name): Promise<void>;
	/** In place of what stood there. */
	write(field: Name, text: string): Promise<void>;
	/** An ISO day. */
	date(field: Name, day: string): Promise<void>;
	select(field: Name, option: Name): Promise<void>;
	choose(group: Name, option: Name): Promise<void>;
	tick(box: Name): Promise<void>;
	unfold(summary: Name): Promise<void>;
	/** From the top of the page again. */
	fromTheTop(): Promise<void>;
};

export const linkIn = (page: Page, name: Name): Locator => page.getByRole('link', { name: whole(name) });
export const buttonIn = (page: Page, name: Name): Locator => page.getByRole('button', { name: whole(name) });
export const fieldIn = (page: Page, name: Name): Locator => page.getByLabel(whole(name)).and(page.locator('input, select, textarea'));
export const boxIn = (page: Page, name: Name): Locator => page.getByRole('checkbox', { name: whole(name) });
export const summaryIn = (page: Page, name: Name): Locator => page.locator('summary').filter({ hasText: whole(name) });
export const radiosIn = (page: Page, group: Name): Locator =>
	page
		.getByRole('group', { name: whole(group) })
		.or(page.getByRole('radiogroup', { name: whole(group) }))
		.getByRole('radio');

/** A string is the whole name, save for what every voluntary field adds, and the space before a colon that only some hear. */
export function whole(name: Name): RegExp {
	if (name instanceof RegExp) return name;
	const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(': ', '\\s?: ');
	return new RegExp(`^\\s*${literal}(\\s\\(frivilligt\\))?\\s*$`, 'i');
}
