import type { Finding, TextCase } from './mark.ts';
import type { Reading } from './reading.ts';

const NUMBER = '(\\d{1,2}|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton)';
const NUMBERS = 'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton'.split(' ');
const CHILD =
	'(?:\\p{L}*(?:son|sonen|dotter|dottern|barn|barnet|barnen|pojke|pojken|flicka|flickan|kille|killen|tjej|tjejen|söner|sönerna|döttrar|döttrarna|tvillingar|tvillingarna|bebis|bebisen|syskon|syskonet|barnbarn|barnbarnet|lillebror|lillasyster|brorson|systerdotter))';
const L = '(?<![\\p{L}\\d])';
const R = '(?![\\p{L}\\d])';
const AGES = `${NUMBER}(?:\\s*(?:,|och|samt|resp\\.?|respektive|–|-|eller)\\s*${NUMBER})*`;

const PATTERNS = [
	// sonen är 7 år; dottern Elsa, 5 år; barnen (8 och 11 år)
	new RegExp(
		`${L}${CHILD}(?:s)?(?:\\s+(?-i:\\p{Lu})\\p{L}+(?:\\s+och\\s+(?-i:\\p{Lu})\\p{L}+)?)?\\s*(?:[,(–-]\\s*)?(?:(?:är|fyller|blir|som är|på|mellan|från|i åldern|i åldrarna|nu|idag|i dag|snart|bara|ca|cirka|strax)\\s+){0,4}${AGES}\\s*(?:år|års|åring|åringar|mån|månader)${R}`,
		'giu'
	),
	// sin 5-åriga dotter, en sjuårig son
	new RegExp(`${L}${NUMBER}[-‐–\\s]?årig(?:a|e|t)?\\s+(?:\\p{L}+\\s+)?${CHILD}`, 'giu'),
	// två barn, 4 och 7 år gamla; barn som är 3, 5 och 9 år
	new RegExp(`${L}${CHILD}\\s+som\\s+(?:nu\\s+)?är\\s+${AGES}\\s*(?:år|månader)${R}`, 'giu'),
	// hennes 9-åring, femåringen
	new RegExp(`${L}(?:hans|hennes|hens|sin|min|deras|parets|en|yngsta|äldsta|och)\\s+${NUMBER}[-‐–]?åring(?:en|ar|arna)?${R}`, 'giu'),
	// Elsa, 6 år, bor …; Elsa (6 år)
	new RegExp(`${L}\\p{Lu}\\p{Ll}+\\s*[,(]\\s*${NUMBER}\\s*år(?=\\s*[,).])`, 'gu'),
	// en son på 7 år
	new RegExp(`${L}${CHILD}\\s+på\\s+${AGES}\\s*år${R}`, 'giu')
];
const ADULT = 18;

/** A child's age is wrong within the year; the year of birth stays true (U15). */
export function findChildAges({ text, case: about, isQuoted, words }: Reading): Finding[] {
	const found: Finding[] = [];
	for (const pattern of PATTERNS) {
		for (const match of text.matchAll(pattern)) {
			const [from, to] = [match.index, match.index + match[0].length];
			const ages = agesIn(match[0]);
			if (ages.length === 0 || ages.some((age) => age >= ADULT) || found.some((one) => from < one.to && to > one.from)) continue;
			if (isPast(text, from, match[0]) || words.some((word) => word.from >= from && word.from < to && isQuoted[word.index])) continue;
			found.push({
				from,
				to,
				why: 'Åldern stämmer bara en tid. Texten läses också nästa år.',
				suggestion: suggest(ages, match[0], about),
				weight: 2
			});
		}
	}
	return found.toSorted((a, b) => a.from - b.from);
}

function suggest(ages: readonly number[], words: string, { today, childBirthYears = [] }: TextCase): string {
	if (!today || /mån/.test(words)) return 'Skriv barnets födelseår i stället.';
	const years = ages.map((age) => {
		const possible = [Number(today.slice(0, 4)) - age - 1, Number(today.slice(0, 4)) - age];
		const known = possible.filter((year) => childBirthYears.includes(year));
		return `född ${(known.length > 0 ? known : possible).join(' eller ')}`;
	});
	return `Skriv födelseåret i stället: ${years.join(', ')}.`;
}

/** «När sonen var 7 år» and «en grupp för barn 7–12 år» say nothing of today. */
function isPast(text: string, from: number, words: string): boolean {
	const before =
		text
			.slice(Math.max(0, from - 40), from)
			.split(/[.!?\n;]/)
			.at(-1) ?? '';
	if (/(?<!\p{L})(?:var|hade|blev|fyllde)(?!\p{L})/iu.test(words)) return true;
	if (/(?<!\p{L})(?:när|då|sedan|innan|tills|förrän)\s+(?:\p{L}+\s+){0,3}$/iu.test(before)) return true;
	const after = text.slice(from + words.length, from + words.length + 24);
	if (/^\s*(?:,\s*)?(?:sedan|och uppåt|år \d{4}|vid)/iu.test(after)) return true;
	return (
		/(?<!\p{L})(?:mellan|från|i åldern)(?!\p{L})/iu.test(words) || /(?:grupp\p{L}*|verksamhet\p{L}*|kurs\p{L}*|läger)[^.]*$/iu.test(before)
	);
}

const agesIn = (words: string): number[] =>
	[...words.toLowerCase().matchAll(/\d{1,2}|(?<!\p{L})\p{L}+/gu)].flatMap(([word]) => {
		if (/^\d/.test(word)) return [Number(word)];
		const plain = word.replace(/(?:årig\p{L}*|åring\p{L}*)$/u, '');
		const at = NUMBERS.indexOf(plain);
		return at >= 0 ? [at + 1] : [];
	});
