import { ACTIVITY_GROUPS, BARE_ACTIVITIES, BELONG_TOGETHER, INTERVENTION_NAMES, WEAK_ACTIVITIES } from './data/activity-words.ts';
import { stepsApart } from './activity-steps.ts';
import { FUNCTION_WORDS } from './data/function-words.ts';
import type { MarkedPlace } from './mark.ts';
import { compilePhrases, findPhrases } from './phrases.ts';
import { place, type Reading } from './reading.ts';
import { findNeeds } from './support-need.ts';
import { wordSet } from './word-set.ts';
import type { Word } from './words.ts';

const groups = Object.entries(ACTIVITY_GROUPS).map(([name, forms]) => ({ name, words: wordSet(forms) }));
const interventions = new Set(INTERVENTION_NAMES);
const FILLERS = wordSet(
	'stöd hjälp insats* stödinsats* enligt beslut* beställning* genomförandeplan* personlig* daglig* verksamhet* särskil* individanpassa* lss sol timmar timme tim h månad* vecka* veckan gånger gång ggr ggr/v ggr/vecka v st per'.split(
		' '
	)
);
const SUPPORT = new Set('stöd hjälp stöttning praktiskt socialt praktisk vid behov med till få ge att i kring runt för av'.split(' '));
/** What follows these tells the purpose, the way or the time of one activity. */
const TURN =
	/^(?:för|så|inför|innan|efter|när|genom|eftersom|då|via|därefter|sedan|utifrån|inklusive|inkl|dvs|t\.ex|tex|bl\.a|exempelvis|såsom|som|om|varje|utan|enligt|vid|tillsammans|hos|från)$/;
const WHEN_NEEDED = compilePhrases([['vid behov', true]] as const);
const TELLS_WHEN =
	/(?<!\p{L})(?:när|om|då|innan|efter|inför|varje|måndag\p{L}*|tisdag\p{L}*|onsdag\p{L}*|torsdag\p{L}*|fredag\p{L}*|lördag\p{L}*|söndag\p{L}*|t\.ex|tex|till exempel|exempelvis|kvällen|morgonen|helg\p{L}*|eftersom|dvs)(?!\p{L})|\d/iu;

/** Activities of an order that a support worker could not start from. O02, O04. */
export function findVagueActivity(reading: Reading): MarkedPlace[] {
	return only(nameOfIntervention(reading) ?? bareName(reading) ?? several(reading) ?? whenNeeded(reading));
}

const only = (place: MarkedPlace | null): MarkedPlace[] => (place ? [place] : []);
const whole = ({ words }: Reading): { from: number; to: number } => ({ from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 });

function nameOfIntervention(reading: Reading): MarkedPlace | null {
	const rest = reading.words.filter(({ lower }) => !FUNCTION_WORDS.has(lower) && !FILLERS.has(lower) && !/^\d/.test(lower));
	const isNamed =
		rest.every(({ lower }) => interventions.has(lower)) &&
		reading.words.some(({ lower }) => interventions.has(lower) || lower === 'verksamhet' || lower === 'assistans');
	if (!isNamed) return null;
	return {
		...whole(reading),
		why: 'Det är insatsens namn. Utföraren får inte veta vad som ska göras.',
		suggestion: 'Skriv en aktivitet i taget: vad personen ska göra eller få, till exempel ”planera och göra veckans inköp”.',
		weight: 2
	};
}

function bareName(reading: Reading): MarkedPlace | null {
	if (reading.text.includes('/')) return null;
	const words = reading.words.filter(
		({ lower }) =>
			(!interventions.has(lower) &&
				!/^(?:stöd|hjälp|stöttning|praktiskt|praktisk|socialt|med|i|att|till|få|kring|runt|vid|av|samt|ev|och)$/.test(lower)) ||
			BARE_ACTIVITIES.has(joined(reading.words))
	);
	const name = joined(words);
	const hasOne = words.length > 0 && words.length <= 4 && !reading.words.some(({ lower }) => lower === 'och' || lower === 'samt');
	if (!(hasOne && BARE_ACTIVITIES.has(name)) && !BARE_ACTIVITIES.has(joined(reading.words))) return null;
	return {
		...whole(reading),
		why: 'Ett ord räcker inte för att börja arbeta: det kan betyda allt från att påminna till att göra.',
		suggestion:
			'Skriv vad som ska bli gjort och var det brukar ta stopp, till exempel ”komma igång med att städa köket och badrummet en gång i veckan”.',
		weight: 2
	};
}

const joined = (words: readonly Word[]): string => words.map(({ lower }) => lower).join('_');

/** «Duscha och byta kläder», «stiga upp och äta»: done in passing with what stands beside. */
const BESIDE = /^(?:äta|dricka|byta|prova|pröva|bära)$/;

/** Two activities that do not belong together, joined by «och», «samt», a comma or a plus. A slash alone is no fault. */
function several(reading: Reading): MarkedPlace | null {
	const turn = reading.words.findIndex(({ lower, index, gap }) => index > 0 && (TURN.test(lower) || /[:(]/.test(gap)));
	const head = turn > 0 ? reading.words.slice(0, turn) : reading.words;
	const named = partsOf(head, reading.text).flatMap((part) => {
		if (BESIDE.test(part[0]?.lower ?? '')) return [];
		const strongFirst = part.toSorted((a, b) => Number(WEAK_ACTIVITIES.has(a.lower)) - Number(WEAK_ACTIVITIES.has(b.lower)));
		const group = strongFirst.map(groupOf).find((name) => name !== null);
		return group ? [group] : [];
	});
	const apart = named.some((one, at) =>
		named.slice(at + 1).some((other) => other !== one && one !== 'planning' && other !== 'planning' && !belong(one, other))
	);
	const planned = new Set(named.filter((name) => name !== 'planning'));
	const isSeveral = apart && planned.size >= 2;
	if (!isSeveral && !stepsApart(reading.words, related)) return null;
	return {
		...place(reading, 0, (isSeveral ? head : reading.words).length - 1),
		why: 'Här står flera aktiviteter på samma rad. Då går det inte att se vilket stöd som hör till vilken, eller följa upp dem var för sig.',
		suggestion: 'Ge varje aktivitet en egen rad med sitt behov, sin stödform och sitt delmål.',
		weight: 2
	};
}

function partsOf(words: readonly Word[], text: string): Word[][] {
	const parts: Word[][] = [[]];
	for (const word of words) {
		const isJoint = /^(?:och|samt|plus|eller)$/.test(word.lower);
		if (isJoint || /[,+&;\n]/.test(word.gap) || /^\s*[-–]\s+$/.test(word.gap)) parts.push([]);
		else if (word.gap.includes('/') && text.length > 0) continue;
		if (!isJoint) parts.at(-1)?.push(word);
	}
	return parts.filter((part) => part.length > 0);
}

function groupOf({ lower }: Word): string | null {
	return groups.find(({ words }) => words.has(lower))?.name ?? null;
}

const belong = (one: string, other: string): boolean =>
	BELONG_TOGETHER.some(([a, b]) => (a === one && b === other) || (a === other && b === one));

/** The same kind of thing, or kinds that make one activity together. */
const related = (some: readonly Word[], others: readonly Word[]): boolean => {
	const theirs = others.map(groupOf);
	return some.map(groupOf).some((one) => one !== null && theirs.some((other) => other !== null && (one === other || belong(one, other))));
};

/** «Vid behov» with nothing that says when the need shows. Beside a described need it says enough. */
function whenNeeded(reading: Reading): MarkedPlace | null {
	const [found] = findPhrases(WHEN_NEEDED, reading.words);
	if (!found || reading.case.need) return null;
	const rest = `${reading.text.slice(0, reading.words[found.first]?.from)} ${reading.text.slice(reading.words[found.last]?.to)}`;
	if (TELLS_WHEN.test(rest)) return null;
	const needs = [...findNeeds(reading).need].filter((index) => {
		const lower = reading.words[index]?.lower ?? '';
		return index !== found.last && !SUPPORT.has(lower);
	});
	if (needs.length > 0) return null;
	return {
		...place(reading, found.first, found.last),
		why: '”Vid behov” säger inte när, och vem som ska märka att det behövs.',
		suggestion: 'Skriv vad som är tecknet på att stödet behövs, eller hur ofta det brukar behövas.',
		weight: 1
	};
}
