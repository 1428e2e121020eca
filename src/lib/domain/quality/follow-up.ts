import { addMonths } from '../dates.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import { isNotAnswered } from '../template/answers.ts';
import { short } from './investigation/needs-and-goals.ts';
import { perOrder } from './order.ts';
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
	type Place,
	type QualityQuestion,
	type Verdict
} from './question.ts';

const SOURCE = 'Stockholm 2023, 2025';
const at = ({ id }: FollowUp): Place => place('followUp', id);

/** What a question says of the latest follow-up of each order. A first decision that is not due has none. */
function perFollowUp(file: QualityFile, answer: (followUp: FollowUp, order: OrderView) => Verdict): Verdict {
	return perOrder(file, (order) => {
		const last = order.followUps.at(-1);
		return last ? answer(last, order) : notYet('Ingen uppföljning är gjord än.');
	});
}

/** F01. Documented in 64 % and 87 %. Counted from the day it was to begin. */
export const inTime: QualityQuestion = {
	id: 'F01',
	asks: 'Är uppföljningen dokumenterad och i tid?',
	by: 'rule',
	stage: 'followUp',
	reads: ['followUps', 'orders', 'decisions', 'notes'],
	meanings: ['changeSince'],
	source: SOURCE,
	mayFallWithMore: true,
	answer: (file) =>
		perOrder(file, ({ order, current, followUps, decision }) => {
			const { settings, today, notes } = file;
			const held = followUps.map(({ heldOn }) => heldOn);
			const start = current.content.fromOn;
			const due = [addMonths(start, settings.firstFollowUpMonths), ...held.map((day) => addMonths(day, settings.followUpMonths))];
			const end = decision?.toOn;
			const late = due.find((day, index) => (held[index] ?? today) > day && (end === undefined || day <= end));
			const changed = notes.find(
				({ kind, happenedOn }) =>
					kind === 'change' && happenedOn >= start && !held.some((day) => day >= happenedOn) && addMonths(happenedOn, 1) < today
			);
			const where = place('order', order.id);
			if (held.length === 0)
				return late ? missing(`Insatsen skulle ha följts upp ${late}.`, where) : notYet(`Insatsen följs upp senast ${due[0]}.`);
			if (changed) return partly(`Något ändrades ${changed.happenedOn}. Följ upp insatsen.`, place('note', changed.id), where);
			return late ? partly(`Uppföljningen skulle ha gjorts ${late}.`, where) : clear();
		})
};

/** F02. Structured in 1 of 120. */
export const everyActivity: QualityQuestion = {
	id: 'F02',
	asks: 'Är varje aktivitet i beställningen följd upp?',
	by: 'rule',
	stage: 'followUp',
	reads: ['followUps', 'orders'],
	meanings: ['carriedOut'],
	source: SOURCE,
	answer: (file) =>
		perFollowUp(file, (followUp, { order, current }) => {
			const ordered = (order.versions.find(({ version }) => version === followUp.orderVersion) ?? current).content.activities;
			const bare = ordered.filter(
				({ id }) => !followUp.activities.some(({ orderActivityId, outcome, text }) => orderActivityId === id && outcome && text?.trim())
			);
			return graded({
				has: ordered.length - bare.length,
				of: ordered.length,
				message: `Skriv hur det gick med ${inAndOut(bare.slice(0, 3).map(({ what }) => `”${short(what)}”`))}.`,
				where: [at(followUp)]
			});
		})
};

/** F03. Often only that it works well. */
export const ownWords: QualityQuestion = {
	id: 'F03',
	asks: 'Finns personens egna ord?',
	by: 'rule+',
	stage: 'followUp',
	reads: ['followUps'],
	meanings: ['ownWords'],
	source: SOURCE,
	answer: (file) =>
		perFollowUp(file, (followUp) => {
			const { ownWords: said } = followUp;
			if (!said) return missing('Skriv vad personen själv säger.', at(followUp));
			if (!Array.isArray(said))
				return isNotAnswered(said) && said.status === 'notRelevant' && !said.reason?.trim()
					? missing('Skriv varför personens ord saknas.', at(followUp))
					: notApplicable('Personen ville eller kunde inte svara, och det är antecknat.');
			const own = said.filter(({ text, source }) => text.trim() && source.kind === 'person');
			if (own.length === 0) return missing('Skriv vad personen själv säger.', at(followUp));
			const concrete = own.filter(({ text }) => !file.reading(text, 'ownWords').some(({ check }) => check === 'stockPhrases'));
			if (concrete.length === 0) return partly('Fråga vad som fungerar, och skriv det personen berättar.', at(followUp));
			return concrete.some(({ heardOn }) => heardOn)
				? { ...clear(), awaits: 'reader' }
				: partly('Skriv vilken dag personen sa det.', at(followUp));
		})
};

/** F04. Missing. */
export const methods: QualityQuestion = {
	id: 'F04',
	asks: 'Framgår utförarens metoder och vad de gav?',
	by: 'rule+',
	stage: 'followUp',
	reads: ['followUps'],
	meanings: ['method', 'effect'],
	source: SOURCE,
	answer: (file) =>
		perFollowUp(file, (followUp) => {
			const says = [followUp.methods, followUp.effect].filter((text) => text?.trim()).length;
			if (says === 0) return missing('Skriv hur utföraren arbetat och vad det gav.', at(followUp));
			return says === 1
				? partly(followUp.methods?.trim() ? 'Skriv vad metoden gav.' : 'Skriv hur utföraren arbetat.', at(followUp))
				: { ...askReader('Framgår hur utföraren arbetat och vad det gav?', at(followUp)) };
		})
};

/** F05. Missing. */
export const attainment: QualityQuestion = {
	id: 'F05',
	asks: 'Framgår måluppfyllelsen för varje mål?',
	by: 'rule',
	stage: 'followUp',
	reads: ['followUps', 'orders'],
	meanings: ['attainment', 'functionState'],
	source: SOURCE,
	answer: (file) =>
		perFollowUp(file, (followUp, { order, current }) => {
			const goals = (order.versions.find(({ version }) => version === followUp.orderVersion) ?? current).content.goals.filter(({ words }) =>
				words?.trim()
			);
			if (goals.length === 0) return notApplicable('Beställningen har inget mål att följa upp.');
			const bare = goals.filter(({ id }) => !followUp.goals.some(({ orderGoalId, attainment: reached }) => orderGoalId === id && reached));
			return graded({
				has: goals.length - bare.length,
				of: goals.length,
				message: `Skriv om ${inAndOut(bare.slice(0, 3).map(({ words }) => `”${short(words ?? '')}”`))} är nått.`,
				where: [at(followUp)]
			});
		})
};

/** F06. Partly. */
export const whoAndHow: QualityQuestion = {
	id: 'F06',
	asks: 'Vilka var med, och hur?',
	by: 'rule',
	stage: 'followUp',
	reads: ['followUps'],
	meanings: ['whoTookPart', 'howMet'],
	source: SOURCE,
	answer: (file) =>
		perFollowUp(file, (followUp) => {
			const { participants } = followUp;
			if (participants.length === 0) return missing('Skriv vilka som var med, och hur ni sågs.', at(followUp));
			return participants.every(({ how }) => how?.trim())
				? clear()
				: partly('Skriv hur ni sågs: besök, telefon eller video.', at(followUp));
		})
};

/** F07. Decided before the decision ends. */
export const nextStep: QualityQuestion = {
	id: 'F07',
	asks: 'Är nästa steg bestämt innan beslutet tar slut?',
	by: 'rule',
	stage: 'followUp',
	reads: ['followUps', 'decisions'],
	meanings: ['nextStep'],
	source: SOURCE,
	answer: (file) =>
		perFollowUp(file, (followUp, { decision }) => {
			const { next } = followUp;
			const end = decision?.toOn;
			if (!next)
				return end !== undefined && end < file.today
					? missing(`Beslutet tog slut ${end}, och nästa steg är inte bestämt.`, at(followUp))
					: partly('Bestäm nästa steg, innan beslutet tar slut.', at(followUp));
			return end !== undefined && next.decidedOn > end
				? partly(`Nästa steg bestämdes ${next.decidedOn}, efter att beslutet tagit slut.`, at(followUp))
				: clear();
		})
};

/** F08. Missing. */
export const longTerm: QualityQuestion = {
	id: 'F08',
	asks: 'Vad ska till för att insatsen ska kunna minska eller avslutas, vem gör det och när?',
	by: 'rule+',
	stage: 'followUp',
	reads: ['followUps'],
	meanings: ['longTermPlan'],
	source: SOURCE,
	answer: (file) =>
		perFollowUp(file, (followUp) => {
			const { longTerm: plan } = followUp;
			if (!plan) return missing('Skriv vad som ska till för att insatsen ska kunna minska, eller varför behovet består.', at(followUp));
			if ('lastingNeed' in plan)
				return plan.lastingNeed.trim() ? { ...clear(), awaits: 'reader' } : missing('Skriv varför behovet består.', at(followUp));
			return plan.steps.every(({ what, who, by }) => what.trim() && who?.trim() && by)
				? { ...clear(), awaits: 'reader' }
				: partly('Skriv vem som gör vad, och när.', at(followUp));
		})
};
