import { interventionName, basisOf } from '../../case/interventions.ts';
import type { DecisionInFile } from '../../exchange/case-file.ts';
import { citeLaw, lawOf, type LawReference } from '../../law/law-reference.ts';
import { isStock } from '../investigation/needs-and-goals.ts';
import { inAndOut } from '../../document/wording.ts';
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
	type QualityQuestion,
	type Verdict
} from '../question.ts';
import { isSettled, saidOf } from '../said.ts';
import type { QualityFile } from '../quality-file.ts';

export const noDecision = notYet('Inget är beslutat än.');

export const perDecision = ({ decisions }: QualityFile, answer: (decision: DecisionInFile) => Verdict): Verdict =>
	weakest(decisions.map(answer), noDecision);

const at = ({ id }: DecisionInFile) => place('decision', id);
const name = ({ intervention }: DecisionInFile) => interventionName(intervention);

/** B01. The extent is missing. */
export const outcomeAndExtent: QualityQuestion = {
	id: 'B01',
	asks: 'Framgår vad som söktes, beviljades och avslogs, sak för sak och med omfattning?',
	by: 'rule',
	stage: 'decision',
	reads: ['decisions', 'applications'],
	source: '31 § förvaltningslagen (2017:900); Stockholm 2025',
	mayFallWithMore: true,
	answer(file) {
		return perDecision(file, (decision) => {
			const applied = file.applications.some(({ interventions }) => interventions.some(({ id }) => id === decision.appliedInterventionId));
			if (!applied && decision.appliedInterventionId !== undefined)
				return missing(`Det framgår inte vad som söktes när ${name(decision)} beslutades.`, at(decision));
			if (decision.outcome !== 'refused' && decision.extent === undefined)
				return partly(`Beslutet om ${name(decision)} saknar omfattning.`, at(decision));
			return applied ? clear() : partly(`Det framgår inte vad som söktes när ${name(decision)} beslutades.`, at(decision));
		});
	}
};

/** B02. The law of the day of the decision. */
export const lawOfTheDay: QualityQuestion = {
	id: 'B02',
	asks: 'Är lagrummet rätt för beslutets dag?',
	by: 'rule',
	stage: 'decision',
	reads: ['decisions'],
	source: 'SoL (2001:453) till 2025-06-30, SoL (2025:400) från 2025-07-01, LSS (1993:387)',
	mayFallWithMore: true,
	answer: (file) =>
		perDecision(file, (decision) => {
			const basis = basisOf(decision.intervention);
			const fits = [
				lawOf(basis, decision.decidedOn),
				...(typeof basis === 'string' ? [lawOf('assistance', decision.decidedOn), lawOf('beyondAssistance', decision.decidedOn)] : [])
			];
			if (fits.some((law) => isSameLaw(law, decision.law))) return clear();
			const sameAct = fits.some(({ sfs }) => sfs === decision.law.sfs);
			return (sameAct ? partly : missing)(
				`${citeLaw(decision.law)} stämmer inte med ${name(decision)} beslutat ${decision.decidedOn}.`,
				at(decision)
			);
		})
};

const isSameLaw = (a: LawReference, b: LawReference): boolean =>
	a.sfs === b.sfs && a.chapter === b.chapter && a.section === b.section && a.item === b.item;

/** B05. Stock, sometimes none. */
export const refusalGrounds: QualityQuestion = {
	id: 'B05',
	asks: 'Framgår varför det blev avslag, och hur behovet möts i stället?',
	by: 'rule+',
	stage: 'decision',
	reads: ['decisions'],
	source: '32 § förvaltningslagen (2017:900); Stockholm 2020',
	mayFallWithMore: true,
	answer(file) {
		const refused = file.decisions.filter(({ outcome }) => outcome !== 'granted');
		if (file.decisions.length === 0) return noDecision;
		if (refused.length === 0) return notApplicable('Inget är avslaget.');
		return weakest(
			refused.map((decision) => {
				if (!decision.grounds.trim()) return missing(`Skriv varför ${name(decision)} inte beviljas fullt ut.`, at(decision));
				if (isStock(file, decision.grounds, 'refusal'))
					return partly(`Skälen till avslaget om ${name(decision)} är allmänna. Skriv det som avgjorde just här.`, at(decision));
				return { ...clear(), awaits: 'reader' as const };
			}),
			notApplicable('Inget är avslaget.')
		);
	}
};

/** B06. The form in 65 %, every criterion in 1 of 40. */
export const beyondAssistance: QualityQuestion = {
	id: 'B06',
	asks: 'Är insatser utöver rätten till bistånd avslagna, beviljade och prövade mot varje kriterium?',
	by: 'rule',
	stage: 'decision',
	reads: ['decisions', 'answers'],
	meanings: [
		'criterion-workingAge',
		'criterion-specialistCare',
		'criterion-workGoal',
		'criterion-supportNeed',
		'criterion-readiness',
		'criterion-ableToStart',
		'criterion-noOtherMeasure'
	],
	source: '11 kap. 4 § socialtjänstlagen (2025:400); Stockholm 2025',
	answer(file) {
		const beyond = file.decisions.filter(
			({ intervention, outcome }) => basisOf(intervention) === 'beyondAssistance' && outcome !== 'refused'
		);
		if (file.decisions.length === 0) return noDecision;
		if (beyond.length === 0) return notApplicable('Ingen insats utöver rätten till bistånd är beviljad.');
		return weakest(
			beyond.map((decision) => {
				const { investigation } = file;
				const criteria = this.meanings ?? [];
				const met = investigation ? criteria.filter((meaning) => saidOf(investigation, meaning).some(isSettled)).length : 0;
				const refusedFirst = file.allDecisions.some(
					({ intervention, outcome, law }) => intervention === decision.intervention && outcome === 'refused' && isAssistance(law)
				);
				const form = refusedFirst || isBeyond(decision.law);
				return graded({
					has: (form ? 1 : 0) + (refusedFirst ? 1 : 0) + met,
					of: 2 + criteria.length,
					message:
						`${refusedFirst ? '' : 'Avslaget enligt bestämmelsen om rätt till bistånd saknas. '}${met < criteria.length ? `${criteria.length - met} av ${criteria.length} kriterier är inte besvarade.` : ''}`.trim(),
					where: [at(decision)]
				});
			}),
			noDecision
		);
	}
};

const isAssistance = (law: LawReference): boolean =>
	(['2025-06-30', '2025-07-01'] as const).some((day) => isSameLaw(law, lawOf('assistance', day)));
const isBeyond = (law: LawReference): boolean =>
	(['2025-06-30', '2025-07-01'] as const).some((day) => isSameLaw(law, lawOf('beyondAssistance', day)));

/** B07. Mostly so. */
export const whoDecided: QualityQuestion = {
	id: 'B07',
	asks: 'Framgår vem som beslutat, när och med vilken delegation?',
	by: 'rule',
	stage: 'decision',
	reads: ['decisions'],
	source: '31 § förvaltningslagen (2017:900)',
	mayFallWithMore: true,
	answer: (file) =>
		perDecision(file, (decision) =>
			decision.delegationPoint.trim() ? clear() : partly(`Skriv vilken delegation beslutet om ${name(decision)} vilar på.`, at(decision))
		)
};

/** B08. When and how are missing in nearly all grants; the notice in 1 of 10 refusals. */
export const told: QualityQuestion = {
	id: 'B08',
	asks: 'Framgår när och hur personen fick beslutet, och hur man överklagar?',
	by: 'rule',
	stage: 'decision',
	reads: ['decisions'],
	source: '33 och 44 §§ förvaltningslagen (2017:900)',
	mayFallWithMore: true,
	answer: (file) =>
		perDecision(file, (decision) => {
			const { told: how, outcome } = decision;
			const parts = {
				'när personen fick beslutet': how?.on,
				'hur personen fick det': how?.how,
				...(outcome === 'granted' ? {} : { 'att personen fick veta hur man överklagar': how?.appealNotice })
			};
			const lacking = Object.entries(parts)
				.filter(([, value]) => !value)
				.map(([words]) => words);
			const of = Object.keys(parts).length;
			return graded({ has: of - lacking.length, of, message: `Skriv ${inAndOut(lacking)} (${name(decision)}).`, where: [at(decision)] });
		})
};

/** B11. The main finding of 2023. Hours are never computed or proposed here. */
export const extentFollows: QualityQuestion = {
	id: 'B11',
	asks: 'Går omfattningen att följa från behov och aktiviteter?',
	by: 'rule+',
	stage: 'decision',
	reads: ['decisions', 'assessment'],
	source: 'Stockholm 2023',
	answer(file) {
		const granted = file.decisions.filter(({ outcome }) => outcome !== 'refused');
		if (granted.length === 0) return file.decisions.length === 0 ? noDecision : notApplicable('Inget är beviljat.');
		const loose = granted.filter(
			({ appliedInterventionId }) =>
				!file.assessments
					.flatMap(({ activities }) => activities)
					.some((activity) => activity.appliedInterventionId === appliedInterventionId)
		);
		if (loose.length > 0)
			return missing(`Inga aktiviteter hör till ${loose.map(name).join(', ')}, så omfattningen går inte att följa.`, ...loose.map(at));
		return askReader('Jämför aktiviteterna med omfattningen: går det att följa varför det blev så mycket?', ...granted.map(at));
	}
};

/** B10. «Cryptic». */
export const understandable: QualityQuestion = {
	id: 'B10',
	asks: 'Kan personen förstå beslutet?',
	by: 'rule+',
	stage: 'decision',
	reads: ['decisions'],
	source: '11 § språklagen (2009:600)',
	mayFallWithMore: true,
	answer: (file) =>
		perDecision(file, (decision) => {
			const texts = [decision.grounds, decision.timeLimitReason, decision.followUpHow, decision.reservation?.reason].filter(
				(text) => text !== undefined && text !== ''
			) as string[];
			const marks = texts.flatMap((text) => file.reading(text, 'letter')).filter(({ check }) => check === 'plainLanguage');
			if (marks.length === 0) return { ...clear(), awaits: 'reader' as const };
			return partly(
				`Skriv enklare i stället för ${[...new Set(marks.map(({ words }) => `”${words.length > 60 ? `${words.slice(0, 58)}…` : words}”`))].slice(0, 3).join(', ')}.`,
				at(decision)
			);
		})
};
