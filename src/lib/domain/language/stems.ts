import stemmers from 'snowball-stemmers';

const stemmer = stemmers.newStemmer('swedish');
const stems = new Map<string, string>();

/** The stem of a Swedish word in small letters: «städar», «städa», «städning» are near each other. */
export function stemOf(lower: string): string {
	const known = stems.get(lower);
	if (known !== undefined) return known;
	const stem = stemmer.stem(lower);
	if (stems.size < 20_000) stems.set(lower, stem);
	return stem;
}
