import Personnummer from 'personnummer';

export type PersonnummerRead = { ok: true; personnummer: string } | { ok: false; message: string };

/** Reads twelve digits, with or without hyphen and spaces. Co-ordination numbers (samordningsnummer) and test numbers (980–999) count. */
export function readPersonnummer(text: string): PersonnummerRead {
	const digits = text.replace(/[\s–-]/g, '');
	if (digits === '') return { ok: false, message: 'Skriv personnumret.' };
	if (/^\d{10}$|^\d{6}\+\d{4}$/.test(digits))
		return { ok: false, message: 'Skriv alla tolv siffrorna, med århundradet först: ÅÅÅÅMMDD-NNNN.' };
	if (!/^\d{12}$/.test(digits)) return { ok: false, message: 'Personnumret har tolv siffror: ÅÅÅÅMMDD-NNNN.' };
	if (!Personnummer.valid(digits)) return { ok: false, message: 'Personnumret stämmer inte. Jämför siffrorna en gång till.' };
	return { ok: true, personnummer: digits };
}

/** The check digit also fits numbers of people who are not born yet, such as a mistyped century. */
export const isBornBy = (personnummer: string, day: string): boolean => ageOn(personnummer, day) >= 0;

export const showPersonnummer = (personnummer: string): string => `${personnummer.slice(0, 8)}-${personnummer.slice(8)}`;

export const birthYear = (personnummer: string): number => Number(personnummer.slice(0, 4));

/** Whole years on an ISO day. A co-ordination number has 60 added to its day of birth. */
export function ageOn(personnummer: string, day: string): number {
	const bornOn = `${personnummer.slice(4, 6)}-${String(dayOfMonth(personnummer)).padStart(2, '0')}`;
	const years = Number(day.slice(0, 4)) - birthYear(personnummer);
	return day.slice(5) < bornOn ? years - 1 : years;
}

function dayOfMonth(personnummer: string): number {
	const day = Number(personnummer.slice(6, 8));
	return day > 60 ? day - 60 : day;
}
