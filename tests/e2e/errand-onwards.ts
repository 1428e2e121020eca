import { expect } from '@playwright/test';
import { ASSESSED, VERA } from './errand.ts';
import type { Hands } from './hands.ts';

/* The rest of Vera's errand: from a finished assessment to an order that the provider reads and accepts. */

export const PROVIDER = 'Ekens boendestöd';
export const NOT_NEEDED = ['Kommunikation', 'Förflyttning', 'Känsla av trygghet'];
export const NOT_NEEDED_REASON = 'Vera klarar det själv och vill inte att det utreds.';
export const GROUNDS = 'Vera kommer inte iväg utan stöd, och systern orkar inte hjälpa till längre.';

/** What the provider is told, written by hand: every word of the order, and nothing of the rest. */
export const ORDERED = [
	'Vera Berglund, född 1980',
	PROVIDER,
	'16 timmar i månaden',
	`${ASSESSED.from} till ${ASSESSED.to}`,
	'senast 2026-12-16',
	`${ASSESSED.followUpOn}, ${ASSESSED.followUpHow}`,
	ASSESSED.overall,
	`”${ASSESSED.personal}”`,
	ASSESSED.sign,
	'Handla en gång i veckan',
	'påminna',
	'starta upp',
	ASSESSED.need,
	ASSESSED.shoppingLooks,
	ASSESSED.shoppingWhy,
	ASSESSED.shoppingSubgoal,
	'Städa köket på torsdagar',
	'planera',
	'delta i delar',
	'Dela upp köket i tre delar',
	'Hela köket på en gång blir för mycket',
	'Städar en del själv',
	'Hemliv',
	'Utförs som beställt',
	'Anna Lindqvist'
];

export async function setAside(hands: Hands, investigation: string): Promise<void> {
	const { page } = hands;
	await page.goto(investigation);
	await hands.follow('Välj bort områden');
	await expect(page.getByRole('heading', { level: 2, name: 'Välj bort områden' })).toBeVisible();
	for (const area of NOT_NEEDED) await hands.tick(area);
	await hands.write('Varför?', NOT_NEEDED_REASON);
	await hands.press('Välj bort');
	await expect(page.getByRole('heading', { level: 2, name: 'Utredningen område för område' })).toBeVisible();
}

export async function handIn(hands: Hands): Promise<void> {
	await hands.follow('Klar för granskning');
	await expect(hands.page.getByRole('heading', { level: 2, name: 'Klar för granskning' })).toBeVisible();
	await hands.press('Lämna till granskning');
	await expect(hands.page.locator('header .tags')).toContainText('Väntar på granskning');
}

/** By the leader of the unit, from their start page. */
export async function approve(hands: Hands): Promise<void> {
	const { page } = hands;
	await hands.follow(/Vera Berglund$/);
	await expect(page.getByRole('heading', { name: /^Utredning om bistånd/ })).toBeVisible();
	await hands.press(/^Godkänn version/);
	await expect(page.locator('header .tags')).toContainText('Godkänd');
}

export async function decide(hands: Hands, investigation: string): Promise<void> {
	const { page } = hands;
	await page.goto(investigation);
	await hands.follow('Besluta');
	await expect(page.getByRole('heading', { level: 2, name: 'Beslut', exact: true })).toBeVisible();
	await hands.follow(/^Registrera beslut/);
	await expect(page.getByRole('heading', { level: 2, name: 'Beslut om boendestöd' })).toBeVisible();
	await hands.write('Skäl', GROUNDS);
	await hands.press('Registrera beslutet');
	await expect(page.locator('header .tags')).toContainText('Låst');
}

/** Returns the address of the sent order. */
export async function order(hands: Hands): Promise<string> {
	const { page } = hands;
	await hands.follow('Beställ insatsen');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await hands.select('Utförare', PROVIDER);
	await hands.press('Visa beställningen');
	await expect(page.getByRole('heading', { name: `Så här läser ${PROVIDER} den` })).toBeVisible();
	await hands.press('Skicka beställningen');
	await expect(page.locator('header .tags')).toContainText('Skickad');
	return new URL(page.url()).pathname;
}

/** By somebody of the provider, from the list of orders. */
export async function accept(hands: Hands): Promise<void> {
	const { page } = hands;
	await hands.follow(/Vera Berglund$/);
	await expect(page.getByRole('heading', { level: 1, name: VERA.name })).toBeVisible();
	for (const text of ORDERED) await expect(page.locator('main')).toContainText(text);
	await hands.press('Godta beställningen');
	await expect(page.locator('header .tags')).toContainText('Godtagen');
}
