type Errors = { [field: string]: string[] | Errors | undefined };

/** The faults of a checked form, for the summary, in the order its fields stand. A nested field's id is its path with hyphens. */
export function summaryOf(errors: object, fields: object = {}, within = ''): { field: string; message: string }[] {
	const order = Object.keys(fields);
	const place = ([name]: [string, unknown]) => (order.includes(name) ? order.indexOf(name) : order.length);
	return Object.entries(errors as Errors)
		.toSorted((a, b) => place(a) - place(b))
		.flatMap(([name, fault]) => {
			if (!fault) return [];
			const field = name === '_errors' ? within : within ? `${within}-${name}` : name;
			return Array.isArray(fault) ? fault.map((message) => ({ field, message })) : summaryOf(fault, {}, field);
		});
}
