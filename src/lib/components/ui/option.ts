/** One thing to choose in a list, a group of radios or of check boxes. */
export type Option = {
	value: string;
	label: string;
	hint?: string;
};
