type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** What stands in the fields of a form that somebody can see and change, by name. An empty field is none. */
export type Written = Record<string, string[]>;

/** Never kept: what is not the writer's own, and what is secret. */
const NOT_WRITTEN = ['hidden', 'password', 'file', 'submit', 'button', 'reset'];

export function collectWritten(form: HTMLFormElement): Written {
	const written: Written = {};
	for (const control of controlsOf(form)) {
		const value = isChoice(control) && !control.checked ? '' : control.value;
		if (value !== '') written[control.name] = [...(written[control.name] ?? []), value];
	}
	return written;
}

/** Sets every field: what is not named is emptied. Told as if it had been typed, so that what hangs on a field follows. */
export function fillWritten(form: HTMLFormElement, written: Written): void {
	for (const control of controlsOf(form)) {
		const values = written[control.name] ?? [];
		if (isChoice(control)) control.checked = values.includes(control.value);
		else control.value = values[0] ?? '';
		control.dispatchEvent(new Event('input', { bubbles: true }));
		control.dispatchEvent(new Event('change', { bubbles: true }));
	}
}

export const isSameWritten = (a: Written, b: Written): boolean => sorted(a) === sorted(b);

const sorted = (written: Written): string => JSON.stringify(Object.entries(written).sort(([a], [b]) => (a < b ? -1 : 1)));

const controlsOf = (form: HTMLFormElement): Control[] =>
	[...form.elements].filter(
		(element): element is Control =>
			(element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) &&
			element.name !== '' &&
			!NOT_WRITTEN.includes(element.type)
	);

const isChoice = (control: Control): control is HTMLInputElement =>
	control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
