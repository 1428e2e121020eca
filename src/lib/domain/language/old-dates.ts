import { addDays } from '../dates.ts';
import type { Finding } from './mark.ts';
import type { Reading } from './reading.ts';

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const SEASONS: Record<string, string> = {
	vår: '05-31',
	vårterminen: '06-15',
	sommar: '08-31',
	höst: '11-30',
	höstterminen: '12-20',
	vinter: '12-31'
};
const DATE = new RegExp(
	[
		'(?<iso>(?:19|20)\\d{2}-\\d{2}-\\d{2})',
		`(?:den\\s+)?(?:(?<day>\\d{1,2})\\s+)?(?<month>${MONTHS.join('|')})\\s+(?<year>(?:19|20)\\d{2})`,
		'(?<season>våren|hösten|sommaren|vintern|vårterminen|höstterminen)\\s+(?<seasonYear>(?:19|20)\\d{2})'
	].join('|'),
	'giu'
);
/** What is still to come, or said to hold now. */
const AHEAD =
	/(?<!\p{L})(?:ska|skall|kommer att|planera[ds]\p{L}*|planeras|inplanera\p{L}*|nästa|har (?:en )?tid|bokad\p{L}*|bokat|väntar|väntas|räknar med|gäller (?:till|t\.o\.m\.?|till och med)|pågår (?:till|t\.o\.m\.?)|börjar|startar|inför|senast|beviljad till|sjukskriven (?:till|t\.o\.m\.?|till och med)|förordnad till|löper ut|går ut|sträcker sig till)(?!\p{L})/iu;
const NOW = /(?<!\p{L})(?:just nu|i dag|idag|för närvarande|i dagsläget|nuvarande|f\.n\.?|nu gällande|aktuell\p{L}*)(?!\p{L})/iu;
const THEN =
	/(?<!\p{L})(?:sedan|var|hade|blev|fick|gjordes|skulle|dåvarande|tidigare|födde?s?|beviljades|avslutades|började|planerades|enligt|daterat|från|senaste|senast (?:den|gjord)|skedde|genomfördes|beslutades|inkom)(?!\p{L})/iu;
const AHEAD_BY = -14;
const NOW_BY = -365;

/** Days that have passed in sentences that speak of what is coming or holds now. Silent without today. */
export function findOldDates({ text, sentences, case: { today }, isQuoted }: Reading): Finding[] {
	if (!today) return [];
	return sentences.flatMap((sentence) => {
		const from = sentence[0]?.from ?? 0;
		const said = text.slice(from, sentence.at(-1)?.to);
		if (isQuoted[sentence[0]?.index ?? 0]) return [];
		return [...said.matchAll(DATE)].flatMap((match) => {
			const day = dayOf(match);
			const clause = clauseAround(said, match.index, match[0].length);
			if (!day || THEN.test(clause)) return [];
			const isOld = (AHEAD.test(clause) && day < addDays(today, AHEAD_BY)) || (NOW.test(clause) && day < addDays(today, NOW_BY));
			return isOld ? [finding(from + match.index, match[0].length)] : [];
		});
	});
}

const finding = (from: number, length: number): Finding => ({
	from,
	to: from + length,
	why: 'Dagen har passerat, men meningen låter som om den låg framför eller gällde nu.',
	suggestion:
		'Skriv hur det blev, eller det som gäller i dag. Är uppgiften övertagen från en tidigare utredning, bekräfta eller stryk den.',
	weight: 2
});

/** The last day the words may mean. */
function dayOf({ groups = {} }: RegExpExecArray): string | null {
	const { iso, day, month, year, season, seasonYear } = groups;
	if (iso) return /-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(iso) ? iso : null;
	if (month && year) return `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${(day ?? '28').padStart(2, '0')}`;
	const name = season?.toLowerCase() ?? '';
	return seasonYear
		? `${seasonYear}-${SEASONS[name] ?? SEASONS[name.replace(/(?:en|n)$/, '')] ?? SEASONS[name.replace(/aren$/, 'ar')] ?? '12-31'}`
		: null;
}

function clauseAround(said: string, at: number, length: number): string {
	const before = said.slice(0, at).split(/[,;]/).at(-1) ?? '';
	const after = said.slice(at + length).split(/[,;]/)[0] ?? '';
	return `${before}${said.slice(at, at + length)}${after}`;
}
