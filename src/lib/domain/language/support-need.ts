import { compilePhrases, findPhrases } from './phrases.ts';
import type { Reading } from './reading.ts';

const NEED = [
	'behöver|behövde|behövt',
	'behov av|att',
	'behov',
	'stöd|hjälp|stödet|hjälpen|stödinsats|påminnelse|påminnelser|påminnas|handräckning|sällskap|vägledning|avlastning|assistans',
	'klarar|klarade|klarat|kan|kunde|kunnat|orkar|orkade|orkat|hinner|hann|förmår|mäktar|får|lyckas|lyckats|hittar|ser|når|vet|vågar … inte|ej|aldrig|sällan|knappt',
	'inte|ej|aldrig|knappt … klarar|klarat|klara|kan|kunnat|orkar|orkat|orka|förmår|mäktar|hinner|hunnit|lyckas|lyckats|når|vet|vågar',
	'klarar|klara … bara|endast|delvis',
	'svårt|svår|svårare att|med|för|i|när',
	'svårt',
	'svårighet*',
	'nedsatt|nedsättning*|begränsa*|funktionsnedsättning*',
	'hinder|hindrar|hindras|försvår*',
	'utmaning*',
	'inte|ingen|saknar … ork|kraft|energi|förmåga|överblick|initiativ*|struktur',
	'ork|orken|energin|kraften … inte|slut|saknas|tar',
	'risk för|att',
	'riskerar',
	'ramlar|ramlade|ramlat|faller|föll|snubblar|snubblade',
	'smärta*|smärtor|värk|yr|yrsel|trött*|utmattad|ångest',
	'på grund av',
	'till följd av',
	'beroende av'
];
const WISH = [
	'vill|ville|önskar|hoppas|längtar|mål|målet|målsättning*',
	'för|så att',
	'ska|skall|kunna|skulle|kan',
	'hålla|håller|få|bli|blir|göra|gör|lära|hjälpa|hjälper'
];
const BECAUSE = [
	'eftersom|därför|då|emedan',
	'på grund av',
	'till följd av',
	'p.g.a|pga',
	'vilket gör',
	'gör att',
	'medför att',
	'leder till'
];

const need = compilePhrases(NEED.map((phrase) => [phrase, true] as const));
const wish = compilePhrases(WISH.map((phrase) => [phrase, true] as const));
const because = compilePhrases(BECAUSE.map((phrase) => [phrase, true] as const));

const whereIn = (finder: typeof need, { words }: Reading): ReadonlySet<number> =>
	new Set(findPhrases(finder, words).map(({ first }) => first));

export type NeedPlaces = { need: ReadonlySet<number>; wish: ReadonlySet<number>; because: ReadonlySet<number> };

/** Where a text says what the person needs, cannot do, wants; «för att» and what holds it together. */
export const findNeeds = (reading: Reading): NeedPlaces => ({
	need: whereIn(need, reading),
	wish: whereIn(wish, reading),
	because: whereIn(because, reading)
});
