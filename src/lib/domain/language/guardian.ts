import type { Finding } from './mark.ts';
import { compilePhrases, findPhrases } from './phrases.ts';
import { place, type Reading } from './reading.ts';

const CONSENTS =
	'samtycke|medgivande|godkännande|tillstånd|fullmakt|samtycker|samtyckt|samtyckte|medger|medgivit|medgett|godkänner|godkänt|godkände|ansöker|ansökt|ansökte|ansökan|företräder|underskrift|underskrivet|undertecknat|undertecknar';
const WORDING = [
	`vårdnadshavar* … ${CONSENTS}`,
	`${CONSENTS} … vårdnadshavar*`,
	`föräldrar|föräldrarna|föräldrars|föräldrarnas … ${CONSENTS.replace('ansökan|', '')}`,
	'samtycke|medgivande|godkännande|underskrift från|av föräldrarna|föräldrar',
	'föräldrarnas|vårdnadshavarnas|vårdnadshavares samtycke|medgivande|godkännande|underskrift',
	'hennes|hans|hens|personens|den|brukarens enskildes? vårdnadshavare',
	'hennes|hans|hens|personens|brukarens vårdnadshavare',
	'vårdnadshavare för honom|henne|personen|brukaren',
	'vårdnadshavare|vårdnadshavaren|vårdnadshavarna beskriver|uppger|berättar|önskar|deltar|deltog|informeras|informerats|företräder'
];
const finder = compilePhrases(WORDING.map((phrase) => [phrase, true] as const));
const ABOUT_A_CHILD = /^(?:barn|son|dotter|döttr|söner|gemensam|umgänge|vårdnadst|bonusbarn|förskola|fritids|bbic)/;

/** Guardian wording about somebody who is of age (U22, A02). A parent may well be the guardian of a child. */
export function findGuardianWording(reading: Reading): Finding[] {
	if (reading.as === 'childImpact' || reading.case.person?.isAdult === false) return [];
	return findPhrases(finder, reading.words)
		.filter(({ first, last }) => !reading.words.slice(first, last).some(({ lower }) => lower === 'och' || lower === 'själv'))
		.filter(({ first }) => !reading.isQuoted[first] && !isAboutChild(reading, first))
		.map(({ first, last }) => ({
			...place(reading, first, last),
			why: 'Den som är vuxen har ingen vårdnadshavare. Personen bestämmer och samtycker själv.',
			suggestion: 'Skriv personens eget ja eller nej. Företräds personen av en god man, förvaltare eller ombud, skriv det.',
			weight: 2
		}));
}

function isAboutChild({ words }: Reading, index: number): boolean {
	const sentence = words[index]?.sentence ?? 0;
	return words.some(
		(word) =>
			word.sentence <= sentence &&
			word.sentence >= sentence - 1 &&
			(ABOUT_A_CHILD.test(word.lower) || /^(?:tidigare|barndomen|uppväxten|18-årsdag\p{L}*|fyllde|myndig|dåvarande)$/u.test(word.lower))
	);
}
