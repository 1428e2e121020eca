import { z } from 'zod';

type Absent<Shape> = {
	[Key in keyof Shape]: Shape[Key] extends z.ZodNullable<infer Inner extends z.ZodType> ? z.ZodOptional<Inner> : Shape[Key];
};

/** What is not known is null in the app and absent in a case file: the same object, with every nullable field optional instead. */
export function absentNotNull<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape, z.core.$strict>) {
	const shape = Object.entries(schema.shape).map(([key, field]) => [
		key,
		field instanceof z.ZodNullable ? z.optional(field.unwrap()) : field
	]);
	return z.strictObject(Object.fromEntries(shape) as Absent<Shape>);
}

type WithoutNulls<T> = { [Key in keyof T as null extends T[Key] ? never : Key]: T[Key] } & {
	[Key in keyof T as null extends T[Key] ? Key : never]?: NonNullable<T[Key]>;
};

/** A row of the app as it stands in a file. */
export function withoutNulls<T extends object>(row: T): WithoutNulls<T> {
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined)) as WithoutNulls<T>;
}

/** A row of a file as the app has it: what the schema knows and the file leaves out is null. */
export function withNulls<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, row: object): z.infer<z.ZodObject<Shape>> {
	const keys = Object.keys(schema.shape);
	return Object.fromEntries(keys.map((key) => [key, (row as Record<string, unknown>)[key] ?? null])) as z.infer<z.ZodObject<Shape>>;
}
