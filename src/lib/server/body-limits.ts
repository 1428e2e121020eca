/** What a form may weigh, in bytes. */
export const LONGEST_FORM = 512 * 1024;
/** What a case file may weigh when it comes through the page. */
export const LARGEST_UPLOAD = 6 * 1024 * 1024;

/** Only there may a body be longer than a form. */
export const takesFiles = (path: string): boolean => path === '/cases/import';

export const isTooLong = (path: string, length: number): boolean => length > (takesFiles(path) ? LARGEST_UPLOAD : LONGEST_FORM);
