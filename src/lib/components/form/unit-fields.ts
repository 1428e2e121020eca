import type { Path } from '#lib/domain/template/answers.ts';
import { fieldName } from '#lib/domain/template/posted.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Values = Record<string, string | string[]>;

/** The fields of one unit as they stand in the page, named as the server reads them. */
export function collectFields(unit: HTMLElement, path: Path): Values {
	const fields: Values = {};
	for (const control of controlsOf(unit)) {
		if (isChoice(control) && !control.checked) continue;
		const field = control.name.slice(fieldName(path, '').length);
		const known = fields[field];
		fields[field] = known === undefined ? control.value : [known, control.value].flat();
	}
	return fields;
}

/** Sets every field: what is not named is emptied. */
export function replaceFields(unit: HTMLElement, path: Path, values: Values): void {
	const empty = controlsOf(unit).map(({ name }) => [name.slice(fieldName(path, '').length), ''] as const);
	const { revision: _revision, shown: _shown, ...emptied } = Object.fromEntries(empty);
	fillFields(unit, path, { ...emptied, ...without(values) });
}

/** The same in what one sees; an empty field is as good as none. */
export function sameFields(a: Values, b: Values): boolean {
	const shown = (values: Values) =>
		JSON.stringify(
			Object.entries(without(values))
				.filter(([field, value]) => value !== '' && !isPreselected(field, value))
				.sort()
		);
	return shown(a) === shown(b);
}

/** Something is said in fields that are not drawn until they are asked for: the source of an entry, or why there is no answer. */
export function isTucked(unit: HTMLElement, path: Path, values: Values): boolean {
	const drawn = new Set(controlsOf(unit).map(({ name }) => name.slice(fieldName(path, '').length)));
	return TUCKED.some(
		(field) => !drawn.has(field) && values[field] !== undefined && values[field] !== '' && !isPreselected(field, values[field])
	);
}

const TUCKED = ['kind', 'contactId', 'title', 'how', 'heardOn', 'consentId', 'notToBeCommunicated', 'status', 'reason'];
/** That the person says it is what an entry says of its source unless told otherwise. */
const isPreselected = (field: string, value: string | string[]): boolean => field === 'kind' && value === 'person';

export const focusFirst = (unit: HTMLElement): void =>
	controlsOf(unit)
		.find(({ type }) => type !== 'hidden')
		?.focus();

/** Sets the fields that are named and leaves the others. */
export function fillFields(unit: HTMLElement, path: Path, values: Values): void {
	for (const control of controlsOf(unit)) {
		const value = values[control.name.slice(fieldName(path, '').length)];
		if (value === undefined) continue;
		if (isChoice(control)) control.checked = [value].flat().includes(control.value);
		else control.value = [value].flat()[0] ?? '';
		if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
	}
}

/** Whether something stands otherwise than the server drew it: typed before the page was ready to notice. */
export const isTouched = (unit: HTMLElement): boolean => controlsOf(unit).some(isChanged);

function isChanged(control: Control): boolean {
	if (control instanceof HTMLSelectElement) return [...control.options].some((option) => option.selected !== (option === drawn(control)));
	if (isChoice(control)) return control.checked !== control.defaultChecked;
	return control.type !== 'hidden' && control.value !== control.defaultValue;
}

/** The option that is selected as drawn; the first where none says so. */
const drawn = ({ options }: HTMLSelectElement): HTMLOptionElement | undefined =>
	[...options].findLast(({ defaultSelected }) => defaultSelected) ?? options[0];

const without = ({ revision: _revision, shown: _shown, undecided: _undecided, ...values }: Values): Values => values;

const controlsOf = (unit: HTMLElement): Control[] =>
	[...unit.querySelectorAll<Control>('input[name], select[name], textarea[name]')].filter(
		(control) => control.closest('[data-unit]') === unit
	);

const isChoice = (control: Control): control is HTMLInputElement =>
	control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
