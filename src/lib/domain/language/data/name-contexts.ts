/** Titles and roles that make a name somebody else's, beside the words for relatives and staff. */
export const TITLES: readonly string[] =
	'doktor* dr doc docent* professor* enhetschef* *chef *chefen föreståndare* rektor* ombud* advokat* gruppledare* teamledare* verksamhetschef* utredare* handledare* samordnare* arbetsterapeut* fysioterapeut* sjukgymnast* logoped* dietist* barnmorska* ssk usk leg legitimerad* överläkare* psykiater* tandhygienist* tandläkare* studievägled* specialpedagog* jobbcoach* arbetskonsulent* arbetsspecialist* förmedlare* arbetsförmedlare* boendestödjare* kontaktombud* personligt heter hette kallas kallad herr fröken fru jourledare* diakon* präst* kyrkoherde* imam* tränare* ledare* ledaren frisör* städare* vaktmästar* kollegan kollegor kompisen kompisar kompisarna vännerna vänner bästis* hunden katten valpen kaninen marsvinet hästen undulaten idol* artist* författar* sångar* skådespelar* mentorn mentor* kurator* psykolog* fosterförälder* familjehem* kontaktfamilj*'.split(
		' '
	);

/** After a name, these make it a place, an institution or a test. */
export const PLACE_WORDS: readonly string[] =
	'gata gatan väg vägen gränd gränden torg torget plats park parken sjukhus sjukhuset kyrka kyrkan skola skolan gymnasium gymnasiet församling församlingen center centrum mottagning mottagningen boende boendet hus huset gård gården kliniken klinik hemmet minne kapell backe backen stig stigen allé allén kvarter kvarteret skala skalan test testet formulär ungdomsgård beroendecentrum beroendemottagning köpcentrum galleria hälsocentral vårdcentral vårdcentralen familjehem bageri café kafé dag'.split(
		' '
	);

/** Verbs a person is the subject of. After them, or before them, a name is the one the text is about. */
export const ACTING: ReadonlySet<string> = new Set(
	(
		'har är behöver vill kan ska skall uppger säger berättar tycker klarar får bor önskar upplever hade var beviljas ansöker söker fick beskriver känner ' +
		'menar anser orkar brukar går lever mår sover äter lagar handlar städar tvättar arbetar jobbar studerar behövde ville kunde uppgav berättade sa beskrev ' +
		'upplevde tackar tackade visar samtycker samtyckte ansökte sökte flyttade flyttar föddes växte trivs deltar deltog bedöms ges fyller saknar glömmer kommer ' +
		'tar tog gör gjorde hinner blir blev deltar deltog'
	).split(' ')
);

/** Of these, the ones that make a word a name where it may be another word: «Sten behöver», not «Sol gör». */
export const SURELY: ReadonlySet<string> = new Set(
	'behöver behövde vill ville uppger uppgav säger sa berättar berättade tycker klarar bor önskar upplever ansöker ansökte beviljas orkar beskriver samtycker söker'.split(' ')
);

/** Of these, the ones that only the person of the case is the subject of. */
export const IN_NEED: ReadonlySet<string> = new Set('behöver behövde ansöker ansökte beviljas beviljades klarar klarade'.split(' '));
export const NEED_NOUNS = /^(?:behov|stödbehov|hjälpbehov|ansökan|insats|insatser|beslut|funktionsnedsättning|boendestöd|hemtjänst|genomförandeplan|utredning)(?:en|et|n|s)?$/;

/** Before a name these point at the one the text is about. */
export const POINTING: ReadonlySet<string> = new Set('för till hos åt ge ger ges gett låta låter erbjuda att gäller gällande avser avseende angående rörande kring stödja stötta hjälpa påminna följa motivera om och men när eftersom då som'.split(' '));
