type Errors = { [field: string]: string[] | Errors | undefined };

/** The faults of a checked form in the order of its fields, for the summary. A nested field's id is its path with hyphens. */
export function summaryOf(errors: object, within = ''): { field: string; message: string }[] {
	return Object.entries(errors as Errors).flatMap(([name, fault]) => {
		if (!fault) return [];
		const field = name === '_errors' ? within : within ? `${within}-${name}` : name;
		return Array.isArray(fault) ? fault.map((message) => ({ field, message })) : summaryOf(fault, field);
	});
}
