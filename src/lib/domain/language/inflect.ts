const INTENSIFIERS = ['', 'jätte', 'super', 'skit', 'små', 'ur', 'väldigt', 'asl', 'as', 'tok', 'rysligt', 'rejält', 'halv', 'över'];

/** The forms of a Swedish adjective or participle (städad, fin, äcklig), also said more strongly (jättefin). Other words stand as they are. */
export function formsOf(word: string): string[] {
	const forms = inflected(word);
	return INTENSIFIERS.flatMap((prefix) => forms.map((form) => prefix + form));
}

function inflected(word: string): string[] {
	if (word.endsWith('ad')) return [word, `${word.slice(0, -1)}t`, `${word}e`];
	if (/(?:ög|ig|lig|sam|isk|iv|bar|lös|full|sur|rar|ful|lat|go|kal|mal)$/.test(word)) return adjective(word);
	if (/[^aeiouyåäö]d$/.test(word)) return [word, `${word.slice(0, -1)}t`, `${word}a`, `${word}e`];
	if (/[aeiouyåäö]d$/.test(word)) return [word, `${word.slice(0, -1)}tt`, `${word}da`, `${word}a`];
	if (/nn$/.test(word)) return adjective(word, word.slice(0, -1));
	if (/[eo]n$/.test(word) && word.length > 4)
		return [word, `${word.slice(0, -1)}t`, `${word.slice(0, -2)}na`, `${word.slice(0, -2)}ne`, `${word.slice(0, -2)}nare`];
	if (/er$/.test(word)) return [word, `${word}t`, `${word.slice(0, -2)}ra`, `${word.slice(0, -2)}re`, `${word.slice(0, -2)}rare`];
	if (/(?:ande|ende|[aä])$/.test(word)) return [word];
	return adjective(word);
}

const adjective = (word: string, neuter = word): string[] => [
	word,
	word.endsWith('t') ? word : word.endsWith('ö') ? `${word}tt` : `${neuter}t`,
	`${word}a`,
	`${word}e`,
	`${word}are`,
	`${word}ast`,
	`${word}aste`
];
