import { addDays, daysBetween } from '../dates.ts';
import { comparePlan, type Difference } from '../plan/compare-plan.ts';
import { overlapOf } from '../plan/overlap.ts';
import type { Plan, PlanRow } from '../plan/plan.ts';
import { short } from './investigation/needs-and-goals.ts';
import { perOrder } from './order.ts';
import type { OrderView, QualityFile } from './quality-file.ts';
import { inAndOut } from '../document/wording.ts';
import {
	clear,
	graded,
	missing,
	notApplicable,
	notYet,
	partly,
	place,
	type Place,
	type QualityQuestion,
	type Verdict
} from './question.ts';

const SOURCE = 'SOSFS 2014:5; Stockholm 2023, 2025';
const at = ({ id }: Plan): Place => place('plan', id);
const row = (plan: Plan, { id }: PlanRow): Place => place('planRow', `${plan.id}/${id}`);

/** The day support began, as registered; until then as ordered. */
const startOf = ({ plan, current }: OrderView): string => plan?.startedOn ?? current.content.fromOn;

/** What a question says of each plan. No plan is a class of its own: then only P01 has a level. */
function perPlan(file: QualityFile, answer: (plan: Plan, order: OrderView) => Verdict): Verdict {
	return perOrder(file, (order) => (order.plan ? answer(order.plan, order) : notYet('Ingen genomförandeplan har kommit än.')));
}

const kept = ({ rows }: Plan): PlanRow[] => rows.filter(({ state }) => state !== 'notDone');

function rows(plan: Plan, has: (row: PlanRow) => number, of: number, message: (bad: string) => string): Verdict {
	const all = kept(plan);
	if (all.length === 0) return missing('Planen har inga aktiviteter.', at(plan));
	const bad = all.filter((one) => has(one) < of);
	return graded({
		has: all.reduce((sum, one) => sum + has(one), 0),
		of: all.length * of,
		message: message(inAndOut(bad.slice(0, 3).map(({ what }) => `”${short(what)}”`)) + (bad.length > 3 ? ' med flera' : '')),
		where: bad.map((one) => row(plan, one))
	});
}

/** P01. None: 20 % and 13 %. */
export const inTime: QualityQuestion = {
	id: 'P01',
	asks: 'Kom genomförandeplanen i tid?',
	by: 'rule',
	stage: 'plan',
	reads: ['plans', 'orders', 'decisions'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perOrder(file, (order) => {
			const { plan, decision, current } = order;
			const due = addDays(startOf(order), file.settings.planDueDays);
			if (!plan)
				return file.today <= due
					? notYet(`Planen ska ha kommit ${due}.`)
					: missing(`Planen skulle ha kommit ${due}.`, place('order', order.order.id));
			const sentOn = plan.sentOn ?? plan.madeOn;
			if (sentOn <= due) return clear();
			const { toOn, fromOn } = decision ?? current.content;
			const lastQuarter = toOn && fromOn ? addDays(fromOn, Math.floor((daysBetween(fromOn, toOn) * 3) / 4)) : null;
			return lastQuarter !== null && sentOn > lastQuarter
				? missing(`Planen kom ${sentOn}, när beslutet nästan tagit slut.`, at(plan))
				: partly(`Planen kom ${sentOn}, efter ${due}.`, at(plan));
		})
};

const DIFFERENCE_WORDS: Readonly<Record<Difference['kind'], string>> = {
	missing: 'saknas i planen',
	notDone: 'görs inte',
	changed: 'är ändrad',
	added: 'är tillagd',
	rewordedGoal: 'har ett annat mål',
	goalMissing: 'saknas bland målen'
};

/** P02. Of plans 27 / 54 / 19 % (2023), 27 / 27 / 46 % (2025). */
export const sameAsOrdered: QualityQuestion = {
	id: 'P02',
	asks: 'Är det samma aktiviteter och mål som i beställningen?',
	by: 'rule',
	stage: 'plan',
	reads: ['plans', 'orders'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perPlan(file, (plan, { current }) => {
			const { verdict, differences } = comparePlan(current.content, plan);
			const open = differences.filter((difference) => !('agreed' in difference && difference.agreed));
			if (verdict === 'yes' || (verdict === 'partly' && open.length === 0)) return clear();
			const said = inAndOut(
				open
					.slice(0, 3)
					.map((difference) => `”${short('what' in difference ? difference.what : difference.words)}” ${DIFFERENCE_WORDS[difference.kind]}`)
			);
			const where = open.map((difference) => ('rowId' in difference ? place('planRow', `${plan.id}/${difference.rowId}`) : at(plan)));
			return verdict === 'no' ? missing(`Planen går inte att känna igen: ${said}.`, ...where) : partly(`${said}.`, ...where);
		})
};

/** P03. Copied. */
export const howIsMethod: QualityQuestion = {
	id: 'P03',
	asks: 'Är hur en metod, och inte en kopia av vad?',
	by: 'rule+',
	stage: 'plan',
	reads: ['plans'],
	meanings: ['planHow'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perPlan(file, (plan) => {
			const good = ({ how, what }: PlanRow) =>
				how?.trim() &&
				overlapOf(how, what) < file.settings.howOverlap &&
				!file.reading(how, 'how').some(({ check }) => check === 'vagueHow')
					? 1
					: 0;
			const verdict = rows(plan, good, 1, (bad) => `Skriv hur ni gör och med vad, för ${bad}.`);
			if (verdict.level === 3) return { ...verdict, awaits: 'reader' as const };
			const some = kept(plan).some(({ how, what }) => how?.trim() && overlapOf(how, what) < file.settings.howOverlap);
			return verdict.level === 1 && some ? { ...verdict, level: 2 } : verdict;
		})
};

/** P04. Mostly so. */
export const whenAndWho: QualityQuestion = {
	id: 'P04',
	asks: 'Framgår när och av vem?',
	by: 'rule',
	stage: 'plan',
	reads: ['plans'],
	meanings: ['planWhen', 'planResponsible'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perPlan(file, (plan) =>
			rows(
				plan,
				({ when, who }) => (when?.trim() ? 1 : 0) + (who?.trim() ? 1 : 0),
				2,
				(bad) => `Skriv när och av vem, för ${bad}.`
			)
		)
};

/** P05. Took part 6 of 8, what came of it 1 of 6. */
export const personTookPart: QualityQuestion = {
	id: 'P05',
	asks: 'Hur var personen med, och vad blev det av det?',
	by: 'rule',
	stage: 'plan',
	reads: ['plans'],
	meanings: ['planParticipation', 'planParticipationEffect', 'planDeclinedPart'],
	source: SOURCE,
	answer: (file) =>
		perPlan(file, (plan) => {
			const { participation } = plan;
			if (!participation) return missing('Skriv hur personen var med och planerade, eller att personen avstod.', at(plan));
			if ('status' in participation) return clear();
			return participation.outcome?.trim() ? clear() : partly('Skriv vad personens önskemål ändrade i planen.', at(plan));
		})
};

/** P06. Seldom. */
export const othersAndCollaboration: QualityQuestion = {
	id: 'P06',
	asks: 'Vilka andra var med, och var och när samverkar ni?',
	by: 'rule',
	stage: 'plan',
	reads: ['plans'],
	meanings: ['planOthers', 'planCollaboration'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perPlan(file, (plan) => {
			const parts = [
				plan.participants.length > 0,
				plan.collaboration.length > 0 || kept(plan).some(({ collaboration }) => collaboration?.trim())
			];
			const vague = plan.collaboration.filter(({ where, when }) => !where?.trim() || !when?.trim());
			const has = parts.filter(Boolean).length;
			if (has === 2 && vague.length > 0)
				return partly(`Skriv var och när ni samverkar med ${inAndOut(vague.map(({ with: who }) => who))}.`, at(plan));
			return graded({ has, of: 2, message: 'Skriv vilka andra som var med, och var och när ni samverkar.', where: [at(plan)] });
		})
};

/** P07. When yes, how no. */
export const planFollowedUp: QualityQuestion = {
	id: 'P07',
	asks: 'När och hur följs planen upp?',
	by: 'rule',
	stage: 'plan',
	reads: ['plans'],
	meanings: ['planFollowUp'],
	source: SOURCE,
	answer: (file) =>
		perPlan(file, (plan) => {
			const { on, how } = plan.followUp ?? {};
			if (!on) return missing('Skriv när planen följs upp.', at(plan));
			return how?.trim() ? clear() : partly('Skriv hur planen följs upp.', at(plan));
		})
};

/** P08. Not recorded. */
export const receivedAndAgreed: QualityQuestion = {
	id: 'P08',
	asks: 'Har handläggaren antecknat att planen kommit och att den stämmer?',
	by: 'rule',
	stage: 'plan',
	reads: ['plans'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perPlan(file, (plan) =>
			graded({
				has: (plan.received ? 1 : 0) + (plan.agreed ? 1 : 0),
				of: 2,
				message: plan.received ? 'Anteckna om planen stämmer med beställningen.' : 'Anteckna att planen kommit, och om den stämmer.',
				where: [at(plan)]
			})
		)
};

/** P09. No trace. */
export const changesAgreed: QualityQuestion = {
	id: 'P09',
	asks: 'Är varje ändring överenskommen?',
	by: 'rule',
	stage: 'plan',
	reads: ['plans', 'orders'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perPlan(file, (plan, { current }) => {
			const changes = comparePlan(current.content, plan).differences.filter((difference) => 'agreed' in difference);
			if (changes.length === 0) return notApplicable('Planen ändrar inget i beställningen.');
			const open = changes.filter(({ agreed }) => !agreed);
			return graded({
				has: changes.length - open.length,
				of: changes.length,
				message: `Kom överens om ${inAndOut(open.map(({ what }) => `”${short(what)}”`))}, med personen och handläggaren.`,
				where: open.map(({ rowId }) => place('planRow', `${plan.id}/${rowId}`))
			});
		})
};

/** P10. One was copied from another insats. */
export const ownPlan: QualityQuestion = {
	id: 'P10',
	asks: 'Är planen skriven för just den här insatsen och perioden?',
	by: 'rule+',
	stage: 'plan',
	reads: ['plans', 'decisions'],
	source: SOURCE,
	mayFallWithMore: true,
	answer(file) {
		const copied = file.copies.filter(({ kind }) => kind === 'planRow');
		return perPlan(file, (plan, { decision }) => {
			if (copied.length > 0) return missing('Ett längre stycke står likadant i en annan plan.', ...copied);
			const outside =
				decision &&
				((plan.toOn && decision.fromOn && plan.toOn < decision.fromOn) || (plan.fromOn && decision.toOn && plan.fromOn > decision.toOn));
			return outside ? missing('Planens datum ligger utanför beslutet.', at(plan)) : { ...clear(), awaits: 'reader' as const };
		});
	}
};
