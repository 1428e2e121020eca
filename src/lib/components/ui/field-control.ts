/** What ties a control to its label, hint and error. Spread it on the control. */
export type FieldControl = {
	id: string;
	'aria-describedby': string | undefined;
	'aria-invalid': true | undefined;
};

/** The parts of a field that every kind of control shares. `id` is the name unless a page has the same name twice. */
export type FieldProps = {
	name: string;
	label: string;
	id?: string;
	hint?: string;
	error?: string;
	/** Says "(frivilligt)". What must be filled in carries no mark. */
	optional?: boolean;
};

export function describedBy(id: string, hint?: string, error?: string): string | undefined {
	return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
