/** The year and a running number, 2026-0412. The next number is reckoned from the last one, and it stands in names of files. */
const CASE_NUMBER = /^\d{4}-\d{4,6}$/;

export const isCaseNumber = (number: string): boolean => CASE_NUMBER.test(number);

/** The case's number and which order of the case it is, 2026-0412-1. */
export const isOrderNumber = (number: string, ofCase: string): boolean =>
	number.startsWith(`${ofCase}-`) && /^\d{1,4}$/.test(number.slice(ofCase.length + 1));

/** Far ahead of what is here, a number from elsewhere would use up the year. */
export const isFarAhead = (number: string): boolean => number.length > '2026-99999'.length;
