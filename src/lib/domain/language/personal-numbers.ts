import Personnummer from 'personnummer';
import type { Finding } from './mark.ts';
import type { Reading } from './reading.ts';

const NUMBER = /(?<![\d-])((?:18|19|20)?\d{6})([-+–]?)\s?(\d{4})(?![\d-])/g;
const NOT_A_PERSON = /(?:tel|telefon|mobil|ring|nr|nummer|organisationsnummer|org|konto|ocr|dnr|diarienummer)\S*\s*(?:är|på)?\s*$/i;

/** Personal numbers in the text that belong to nobody in the case. Without a case: a second number beside the first. */
export function findPersonalNumbers({ text, case: about }: Reading): Finding[] {
	const known = [about.person, ...(about.others ?? [])].flatMap((one) => (one?.personnummer ? [lastTen(one.personnummer)] : []));
	const found = [...text.matchAll(NUMBER)].filter((match) => isPersonal(text, match));
	const registered = known.length > 0 ? known : found.slice(0, 1).map((match) => lastTen(match[0]));
	return found
		.filter((match) => !registered.includes(lastTen(match[0])))
		.map((match) => ({
			from: match.index,
			to: match.index + match[0].length,
			why: 'Personnumret är inte personens och hör inte till någon annan i ärendet.',
			suggestion: 'Kontrollera att texten handlar om rätt person, och ta bort numret.',
			weight: 3
		}));
}

function isPersonal(text: string, match: RegExpExecArray): boolean {
	const [whole, date = '', sign, last] = match;
	if (
		NOT_A_PERSON.test(text.slice(Math.max(0, match.index - 30), match.index)) &&
		!/person(?:nummer|nr)\S*\s*(?:är)?\s*$/i.test(text.slice(0, match.index))
	)
		return false;
	if (sign === '' && date.length === 6 && date.startsWith('0')) return false;
	return whole.length >= 10 && Personnummer.valid(`${date}${sign === '+' ? '+' : '-'}${last}`);
}

const lastTen = (number: string): string => number.replace(/\D/g, '').slice(-10);
