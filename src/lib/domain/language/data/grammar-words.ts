/** The small words of a clause that tell what an adjective is said of. */
export const COPULAS: ReadonlySet<string> = new Set(
	(
		'är var varit vara verkar verkade ser såg sett ter tedde känns kändes framstår framstod förefaller förefoll upplevs upplevdes ' +
		'uppfattas uppfattades bedöms bedömdes beskrivs beskrevs uppträder uppträdde håller hålls hölls har hade luktar doftade ger gav gör gjorde ' +
		'tycks anses ansågs kan beter betedde te råder rådde härskar'
	).split(' ')
);
/** «När han är trött blir han sur»: what comes and goes is told, not judged. */
export const BECOMES: ReadonlySet<string> = new Set('blir blev bli blivit blivande'.split(' '));
export const TRAITS: ReadonlySet<string> = new Set(
	'beteende beteendet uppträdande uppträdandet utseende utseendet yttre personlighet personligheten attityd attityden sätt'.split(' ')
);
export const WISHED: ReadonlySet<string> = new Set('måste ska skall bör behöver vill skulle borde'.split(' '));
export const ANYBODY: ReadonlySet<string> = new Set('något någon man de andra vi ni folk några'.split(' '));
export const PREPOSITIONS: ReadonlySet<string> = new Set(
	'i på vid från till om efter runt kring av med hos mot för under inom utanför bakom bredvid över genom gentemot'.split(' ')
);
export const CLAUSE_STARTS: ReadonlySet<string> = new Set('men eftersom därför när då som om fast medan innan utan vilket dock däremot att'.split(' '));
export const ADVERBS: ReadonlySet<string> = new Set(
	'grund botten princip allmänhet regel överallt alltid ofta ibland oftast mycket väldigt ganska helt rätt så lite något bara också även nu idag relativt extremt fortfarande verkligen riktigt otroligt sällan aldrig inte rent både ut sig mest genomgående överlag allmänt minst sagt ju väl nog'.split(
		' '
	)
);
export const DETERMINERS: ReadonlySet<string> = new Set(
	'en ett den det de sin sitt sina hans hennes min mitt mina någon något några inget ingen inga flera många två'.split(' ')
);
/** «Uppfattar hemmet som rörigt»: what stands between the two is what is judged. */
export const SEEN_AS: ReadonlySet<string> = new Set('uppfattar uppfattade upplever upplevde ser såg beskriver beskrev betraktar bedömer'.split(' '));
