import { customType, integer as sqliteInteger, text as sqliteText } from 'drizzle-orm/sqlite-core';

/** The only column types the schema may use, so that another engine can stand in by changing this file. */

/** UUIDv7 as text. */
export const id = () => sqliteText();
export const text = () => sqliteText();
export const integer = () => sqliteInteger();
export const boolean = () => sqliteInteger({ mode: 'boolean' });
/** A document that nobody filters on. */
export const json = <T>() => sqliteText({ mode: 'json' }).$type<T>();
/** ISO day, 2026-11-23. */
export const day = () => sqliteText();
/** Bytes, such as a stored document. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'blob' });

/** A moment, stored as ISO text in UTC. Takes a `Date` as well, which the auth library passes. */
export const instant = customType<{ data: Date; driverData: string }>({
	dataType: () => 'text',
	toDriver: (value: Date | string) => (value instanceof Date ? value.toISOString() : value),
	fromDriver: (value) => new Date(value)
});
