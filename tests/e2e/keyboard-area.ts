import type { Page } from '@playwright/test';
import { isChoices, type AnswerValue } from '../../src/lib/domain/template/answers.ts';
import { typeDay } from './keyboard.ts';
import { expect } from './test.ts';

/** What is answered to a question where it is asked, by the id of its option; other questions get the answer that leads to no more. */
export type Chosen = Readonly<Record<string, AnswerValue>>;
type Field = {
	/** The question, the row and the entry, as the page names them. */
	unit: string | null;
	question: string;
	type: string;
	name: string;
	value: string;
	checked: boolean;
	/** Of a choice: what can be chosen, and whether anything is. */
	options: string[];
	isChosen: boolean;
	text: string;
};

const FURTHEST = 900;

/**
 * Answers an area as it is met: Tab from one field to the next, letters, the space bar and the arrows. Nothing is pointed at, filled in or focused
 * from outside. Returns what was answered; the area is saved with its own button, and the next one is open, if there is one.
 */
export async function answerArea(page: Page, chosen: Chosen): Promise<string[]> {
	const { keyboard } = page;
	const answered = new Set<string>();
	const heading = await page.getByRole('heading', { level: 2 }).first().textContent();

	for (let steps = 0; steps < FURTHEST; steps += 1) {
		await keyboard.press('Tab');
		const field = await page.evaluate(focused);
		if (field.type === 'submit' && /^Spara( och gå till .+)?$/.test(field.text)) {
			await keyboard.press('Enter');
			const next = /^Spara och gå till (.+)$/.exec(field.text)?.[1];
			if (next) await expect(page.getByRole('heading', { level: 2, name: next, exact: true })).toBeVisible();
			else await expect(page).toHaveURL(/\?saved/);
			return [...answered];
		}
		if (!field.unit || !(await answer(page, field, chosen))) continue;
		answered.add(field.unit);
		// What hangs on the answer is there once it is saved, before anybody has gone on.
		if (field.options.length > 0) await expect(page.getByText('Sparar …')).toHaveCount(0);
	}
	throw new Error(`${FURTHEST} tabs did not lead through ${heading}.`);
}

/** True where something was answered. */
async function answer(page: Page, field: Field, chosen: Chosen): Promise<boolean> {
	const { keyboard } = page;
	const wish = chosen[field.question];
	switch (field.type) {
		case 'textarea':
			if (field.value === '') await keyboard.type('Det går bra.');
			return true;
		case 'radio': {
			if (field.isChosen) return true;
			const wanted = [wish ?? field.options.findLast((option) => option !== 'unknown')].flat()[0];
			for (const option of field.options) {
				if (option === wanted) break;
				await keyboard.press('ArrowDown');
			}
			if (!(await page.evaluate(focused)).checked) await keyboard.press('Space');
			expect((await page.evaluate(focused)).value).toBe(wanted);
			return true;
		}
		case 'checkbox': {
			const [first] = field.options;
			const isWanted = isChoices(wish) ? wish.includes(field.value) : field.name.endsWith('|mon.forenoon') || field.value === first;
			if (isWanted && !field.checked) await keyboard.press('Space');
			return isWanted;
		}
		case 'date':
			expect(await typeDay(page, '2026-11-10')).toBe(true);
			return true;
		case 'text':
			await keyboard.type('5');
			return true;
		case 'select-one':
			await keyboard.press('ArrowDown');
			return true;
		default:
			return false;
	}
}

/** In the page: where the focus is. */
function focused(): Field {
	const at = document.activeElement;
	const unit = at?.closest<HTMLElement>('[data-unit]')?.dataset.unit ?? null;
	const control = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement ? at : undefined;
	const alike = control ? [...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(control.name)}"]`)] : [];
	const parts = (unit ?? '').split('/');
	const isEntry = control?.name.endsWith('|text');
	return {
		unit: isEntry ? parts.slice(0, -1).join('/') : unit,
		question: (isEntry ? parts.at(-2) : parts.at(-1)) ?? '',
		type: control?.type ?? (at instanceof HTMLButtonElement ? at.type : (at?.tagName.toLowerCase() ?? '')),
		name: control?.name ?? '',
		value: control?.value ?? '',
		checked: control instanceof HTMLInputElement && control.checked,
		options: alike.map(({ value }) => value).filter((value) => value !== ''),
		isChosen: alike.some(({ checked, value }) => checked && value !== ''),
		text: at?.textContent.trim() ?? ''
	};
}
