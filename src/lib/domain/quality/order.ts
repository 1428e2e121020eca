import { interventionName } from '../case/interventions.ts';
import { short } from './investigation/needs-and-goals.ts';
import type { OrderView, QualityFile } from './quality-file.ts';
import { inAndOut } from '../document/wording.ts';
import {
	askReader,
	clear,
	graded,
	missing,
	notApplicable,
	notYet,
	partly,
	place,
	weakest,
	type Place,
	type QualityQuestion,
	type Verdict
} from './question.ts';
import { entriesShown } from './said.ts';

const SOURCE = 'Stockholm 2025: så instruktionen säger 53 %, rätt form utan eget innehåll 38 %, inte 9 %';

/** What a question says of each order. Without a granted decision there is nothing to order. */
export function perOrder({ orders, decisions }: QualityFile, answer: (order: OrderView) => Verdict): Verdict {
	if (orders.length > 0) return weakest(orders.map(answer), notYet('Ingen beställning är skickad än.'));
	if (decisions.length > 0 && decisions.every(({ outcome }) => outcome === 'refused')) return notApplicable('Inget är beviljat.');
	return notYet('Ingen beställning är skickad än.');
}

const at = ({ order }: OrderView): Place => place('order', order.id);
const row = ({ order }: OrderView, activityId: string): Place => place('orderActivity', `${order.id}/${activityId}`);
const activitiesOf = ({ current }: OrderView) => current.content.activities;

/** One verdict over the rows of an order: 3 every row, 2 some, 1 none. */
function rows(
	order: OrderView,
	isGood: (activity: OrderView['current']['content']['activities'][number]) => boolean,
	message: (bad: string) => string
): Verdict {
	const activities = activitiesOf(order);
	const bad = activities.filter((activity) => !isGood(activity));
	if (activities.length === 0) return missing('Beställningen har inga aktiviteter.', at(order));
	return graded({
		has: activities.length - bad.length,
		of: activities.length,
		message: message(inAndOut(bad.slice(0, 3).map(({ what }) => `”${short(what)}”`)) + (bad.length > 3 ? ' med flera' : '')),
		where: bad.map(({ id }) => row(order, id))
	});
}

/** O01. Both 13, only investigation 14, only order 10, none 58, asked and none 5 %. */
export const goals: QualityQuestion = {
	id: 'O01',
	asks: 'Har beställningen ett övergripande mål och personens eget mål?',
	by: 'rule',
	stage: 'order',
	reads: ['orders', 'assessment', 'decisions'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perOrder(file, (order) => {
			const { overall, personal, gaveNone, same } = goalsOf(order, file);
			if (overall && ((personal && same) || gaveNone)) return clear();
			if (!overall && !personal && !gaveNone) return missing('Beställningen har inget mål.', at(order));
			const lacking = [
				!overall && 'ett övergripande mål',
				!personal && !gaveNone && 'personens eget mål',
				personal && !same && 'samma eget mål som i utredningen'
			].filter((part) => part !== false);
			return partly(`Beställningen saknar ${inAndOut(lacking)}.`, at(order));
		})
};

/** Which goals stand in the order, and whether the personal one is that of the assessment. */
export function goalsOf({ current, decision }: OrderView, { assessments }: QualityFile) {
	const { goals: wanted } = current.content;
	const says = (kind: 'overall' | 'personal') => wanted.filter((goal) => goal.kind === kind && goal.words?.trim());
	const assessed = assessments.find(({ investigationId }) => investigationId === decision?.investigationId)?.goals ?? null;
	return {
		overall: says('overall').length > 0,
		personal: says('personal').length > 0,
		gaveNone: wanted.some(({ kind, askedGaveNone }) => kind === 'personal' && askedGaveNone),
		same: assessed === null || says('personal').every(({ id, words }) => assessed.some((goal) => goal.id === id && goal.words === words))
	};
}

/** O02. Merged in half of one unit's. */
export const activitiesEach: QualityQuestion = {
	id: 'O02',
	asks: 'Står varje aktivitet för sig?',
	by: 'rule+',
	stage: 'order',
	reads: ['orders'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perOrder(file, (order) => {
			const activities = activitiesOf(order);
			const name = interventionName(order.current.content.intervention).toLowerCase();
			if (activities.length === 0 || activities.every(({ what }) => what.trim().toLowerCase().replace(/\.$/, '') === name))
				return missing('Skriv vad stödet ska vara, en aktivitet i taget.', at(order));
			const merged = activities.filter(({ what }) =>
				file.reading(what, 'activity').some(({ check, why }) => check === 'vagueActivity' && /flera/i.test(why))
			);
			if (merged.length === 0) return { ...clear(), awaits: 'reader' as const };
			return partly(`Dela upp ${inAndOut(merged.map(({ what }) => `”${short(what)}”`))}.`, ...merged.map(({ id }) => row(order, id)));
		})
};

/** O03. Rarely. */
export const areaAndNeed: QualityQuestion = {
	id: 'O03',
	asks: 'Är varje aktivitet knuten till livsområde och till ett behov i den låsta bedömningen?',
	by: 'rule',
	stage: 'order',
	reads: ['orders', 'assessment'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perOrder(file, (order) => {
			const assessed = file.assessments.find(({ investigationId }) => investigationId === order.decision?.investigationId);
			const needs = new Set(assessed?.activities.map(({ id }) => id));
			const activities = activitiesOf(order);
			const good = activities.filter(({ id, lifeArea, need }) => lifeArea.trim() && need.trim() && needs.has(id));
			const half = activities.filter(({ lifeArea }) => lifeArea.trim());
			if (activities.length > 0 && good.length === activities.length) return clear();
			const bad = activities.filter((activity) => !good.includes(activity)).map(({ id }) => row(order, id));
			return good.length + half.length > 0
				? partly('Några aktiviteter saknar behov ur bedömningen.', ...bad)
				: missing('Aktiviteterna är inte knutna till livsområde eller behov.', at(order), ...bad);
		})
};

const ONLY_WHEN_NEEDED = /^\s*(stöd|hjälp|praktiskt stöd|vid)?\s*(,\s*)?(vid|efter)\s+behov\.?\s*$/i;

/** O04. Missing again and again. */
export const howAndWhy: QualityQuestion = {
	id: 'O04',
	asks: 'Framgår hur personen behöver stöd, och varför?',
	by: 'rule',
	stage: 'order',
	reads: ['orders'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perOrder(file, (order) => {
			const says = (text: string | null) => (text ?? '').trim() !== '' && !ONLY_WHEN_NEEDED.test(text ?? '');
			const verdict = rows(
				order,
				({ supportKinds, looksLike, why }) => supportKinds.length > 0 && (says(looksLike) || says(why)),
				(bad) => `Skriv hur och varför personen behöver stöd med ${bad}.`
			);
			const some = activitiesOf(order).some(
				({ supportKinds, looksLike, why }) => supportKinds.length > 0 || looksLike?.trim() || why?.trim()
			);
			return verdict.level === 1 && some ? { ...verdict, level: 2 } : verdict;
		})
};

/** O05. Often missing. A standard phrase is allowed, also repeated. */
export const subgoals: QualityQuestion = {
	id: 'O05',
	asks: 'Finns ett delmål för varje aktivitet?',
	by: 'rule',
	stage: 'order',
	reads: ['orders'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perOrder(file, (order) =>
			rows(
				order,
				({ subgoal }) => (subgoal ?? '').trim() !== '',
				(bad) => `Skriv ett delmål för ${bad}.`
			)
		)
};

/** O06. One had no decision. */
export const asDecided: QualityQuestion = {
	id: 'O06',
	asks: 'Finns ett beslut, och stämmer omfattning och datum med det?',
	by: 'rule',
	stage: 'order',
	reads: ['orders', 'decisions'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perOrder(file, (order) => {
			const { decision, current } = order;
			if (!decision || decision.outcome === 'refused') return missing('Beställningen vilar inte på något beviljat beslut.', at(order));
			const { extent, fromOn, toOn } = current.content;
			const differs = [
				JSON.stringify(extent ?? null) !== JSON.stringify(decision.extent ?? null) && 'omfattningen',
				fromOn !== (decision.fromOn ?? fromOn) && 'startdagen',
				(toOn ?? null) !== (decision.toOn ?? null) && 'slutdagen'
			].filter((part) => part !== false);
			return differs.length === 0 ? clear() : partly(`I beställningen stämmer inte ${inAndOut(differs)} med beslutet.`, at(order));
		})
};

/** O07. The whole investigation pasted in. */
export const onlyWhatIsNeeded: QualityQuestion = {
	id: 'O07',
	asks: 'Får utföraren bara det som behövs?',
	by: 'rule',
	stage: 'order',
	reads: ['orders', 'answers'],
	source: 'Stockholm 2023',
	mayFallWithMore: true,
	answer: (file) =>
		perOrder(file, (order) => {
			const { activities, goals: wanted, practical } = order.current.content;
			const texts = [
				...activities.flatMap(({ what, looksLike, why, subgoal }) => [what, looksLike, why, subgoal]),
				...wanted.map(({ words }) => words),
				...practical.map(({ text }) => text)
			];
			const long = file.investigation
				? entriesShown(file.investigation)
						.map(({ entry }) => squeezed(entry.text))
						.filter((text) => text.length >= LONG)
				: [];
			const pasted = texts.some((text) => text && squeezed(text).length >= LONG && long.some((entry) => sharesLong(squeezed(text), entry)));
			return pasted
				? missing('Ett långt stycke ur utredningen står ordagrant i beställningen. Skriv det utföraren behöver.', at(order))
				: clear();
		})
};

/** Characters: about three lines. */
const LONG = 240;
const squeezed = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
function sharesLong(text: string, entry: string): boolean {
	for (let from = 0; from + LONG <= text.length; from += 40) if (entry.includes(text.slice(from, from + LONG - 40))) return true;
	return false;
}

/** O08. It occurs. */
export const ownOrder: QualityQuestion = {
	id: 'O08',
	asks: 'Är beställningen skriven för just den här insatsen?',
	by: 'rule+',
	stage: 'order',
	reads: ['orders'],
	source: SOURCE,
	mayFallWithMore: true,
	answer(file) {
		const copied = file.copies.filter(({ kind }) => kind === 'orderActivity');
		return perOrder(file, () =>
			copied.length > 0
				? missing('Ett längre stycke står likadant i en annan beställning.', ...copied)
				: { ...clear(), awaits: 'reader' as const }
		);
	}
};

/** O09. When and how. */
export const followedUp: QualityQuestion = {
	id: 'O09',
	asks: 'Framgår när och hur det följs upp?',
	by: 'rule',
	stage: 'order',
	reads: ['orders'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perOrder(file, (order) => {
			const { on, how } = order.current.content.followUp;
			const lacking = [!on && 'när', !how?.trim() && 'hur'].filter((part) => part !== false);
			return graded({ has: 2 - lacking.length, of: 2, message: `Skriv ${inAndOut(lacking)} insatsen följs upp.`, where: [at(order)] });
		})
};

/** O10. Should be. */
export const tookPart: QualityQuestion = {
	id: 'O10',
	asks: 'Var personen med och planerade, och känner igen det som beställs?',
	by: 'rule+',
	stage: 'order',
	reads: ['orders'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perOrder(file, (order) => {
			const { participation } = order.order;
			if (!participation) return missing('Skriv hur personen var med och planerade det som beställs.', at(order));
			if ('status' in participation) return clear();
			return participation.on ? { ...clear(), awaits: 'reader' as const } : partly('Skriv när personen var med och planerade.', at(order));
		})
};

/** O11. Rare. */
export const answered: QualityQuestion = {
	id: 'O11',
	asks: 'Har utföraren godtagit eller frågat före start?',
	by: 'rule',
	stage: 'order',
	reads: ['orders'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perOrder(file, (order) => {
			const { fromOn } = order.current.content;
			const days = order.order.messages
				.filter(({ kind, version }) => kind !== 'answered' && version === order.current.version)
				.map(({ at: instant }) => instant.slice(0, 10))
				.filter((day) => day <= file.today);
			const first = days.toSorted()[0];
			if (first === undefined)
				return file.today < fromOn
					? notYet('Utföraren har till start på sig att svara.')
					: missing('Utföraren har inte svarat på beställningen.', at(order));
			return first <= fromOn ? clear() : partly(`Utföraren svarade ${first}, efter start ${fromOn}.`, at(order));
		})
};

/** O12. A work goal, a social activity. */
export const servesTheGoal: QualityQuestion = {
	id: 'O12',
	asks: 'Leder inriktning och aktiviteter mot personens eget mål?',
	by: 'reader',
	stage: 'order',
	reads: ['orders'],
	source: SOURCE,
	answer: (file) => perOrder(file, (order) => askReader('Leder aktiviteterna mot personens eget mål?', at(order)))
};
