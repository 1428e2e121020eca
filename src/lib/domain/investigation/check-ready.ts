import { interventionLabel } from '../case/interventions.ts';
import type { AppliedIntervention } from '../case/application.ts';
import type { Child } from '../case/case.ts';
import { isGranted } from '../decision/decision.ts';
import type { Assessment, Proposal } from './assessment.ts';
import type { InvestigationContent } from './content.ts';

export type Place =
	{ kind: 'applications' } | { kind: 'needs' } | { kind: 'goals' } | { kind: 'activity' | 'proposal' | 'child'; id: string };
export type Missing = { message: string; where: Place };

/** What has to be there before anybody else reads it. Everything that merely could be better is a reminder, and stops nobody. */
export function checkReady({ applications, assessment, children }: InvestigationContent): Missing[] {
	const interventions = applications.flatMap((application) => application.interventions);
	return [
		...(interventions.length === 0
			? [missing('Det finns ingen insats att utreda. Lägg till vad ansökan gäller.', { kind: 'applications' })]
			: []),
		...checkNeeds(assessment),
		...interventions.flatMap((intervention) => checkProposal(intervention, assessment)),
		...checkChildren(children, assessment)
	];
}

function checkNeeds({ needs, activities }: Assessment): Missing[] {
	const known = new Set(needs.map(({ id }) => id));
	return [
		...(needs.length === 0 ? [missing('Det finns inget behov än. Skriv minst ett i bedömningen.', { kind: 'needs' })] : []),
		...activities
			.filter(({ needId }) => !known.has(needId))
			.map(({ id, what }) => missing(`Aktiviteten ”${what}” svarar inte mot något behov.`, { kind: 'activity', id }))
	];
}

function checkProposal({ id, intervention }: AppliedIntervention, assessment: Assessment): Missing[] {
	const where: Place = { kind: 'proposal', id };
	const name = interventionLabel(intervention);
	const proposal = assessment.proposals.find(({ appliedInterventionId }) => appliedInterventionId === id);
	if (!proposal) return [missing(`Förslag till beslut saknas för ${name}.`, where)];
	if (!isGranted(proposal.outcome)) return checkGrounds(proposal, name);
	return [...checkGranted(proposal, name, assessment), ...(proposal.outcome === 'partlyRefused' ? checkGrounds(proposal, name) : [])];
}

function checkGranted(
	{ appliedInterventionId: id, toOn, timeLimitReason }: Proposal,
	name: string,
	{ activities, goals }: Assessment
): Missing[] {
	const where: Place = { kind: 'proposal', id };
	const its = activities.filter(({ appliedInterventionId }) => appliedInterventionId === id);
	const needIds = its.map(({ needId }) => needId);
	const has = (kind: 'overall' | 'personal') =>
		goals.some(
			(goal) => goal.kind === kind && (goal.words !== null || goal.askedGaveNone) && goal.needIds.some((needId) => needIds.includes(needId))
		);

	if (its.length === 0) return [missing(`${name} föreslås, men ingen aktivitet hör till insatsen.`, where), ...checkTimeLimit()];
	return [
		...(has('overall') ? [] : [missing(`${name} saknar ett övergripande mål för behoven den ska möta.`, { kind: 'goals' })]),
		...(has('personal')
			? []
			: [
					missing(`${name} saknar personens eget mål. Skriv det, eller att personen tillfrågades och inte angav något.`, { kind: 'goals' })
				]),
		...checkTimeLimit()
	];

	function checkTimeLimit(): Missing[] {
		return toOn && !timeLimitReason ? [missing(`Skriv varför ${name} tidsbegränsas.`, where)] : [];
	}
}

const checkGrounds = ({ appliedInterventionId: id, grounds }: Proposal, name: string): Missing[] =>
	grounds ? [] : [missing(`Skriv skälen till att ${name} inte beviljas fullt ut.`, { kind: 'proposal', id })];

const checkChildren = (children: readonly Child[], { childImpacts }: Assessment): Missing[] =>
	children
		.filter(({ id }) => !childImpacts.some(({ childId, text }) => childId === id && text.trim() !== ''))
		.map(({ id, name, birthYear }) =>
			missing(`Skriv vad beslutet betyder för ${name ?? 'barnet'}, född ${birthYear}.`, { kind: 'child', id })
		);

const missing = (message: string, where: Place): Missing => ({ message, where });
