import { showExtent } from '../case/extent.ts';
import { interventionLabel, type InterventionId } from '../case/interventions.ts';
import { OUTCOMES } from '../decision/decision.ts';
import { SUPPORT_KINDS, type Activity, type Goal, type Proposal } from '../investigation/assessment.ts';
import { buildThread, type ThreadNeed } from '../investigation/thread.ts';
import { heading, paragraph, paragraphsOf, quiet, quote, strong, type Block, type Run } from './document.ts';
import { capitalised, genitive, leadIn, listed, sentence } from './wording.ts';
import { nameOfChild, sectionsPrinted, type Written } from './written.ts';

/** What the caseworker judges: each need with its goals and activities, what it means for each child, and what is proposed. */
export function assessmentPart(written: Written): Block[] {
	const { content } = written;
	const { assessment, person, children } = content;
	const thread = buildThread(assessment, sectionsPrinted(written)).map((need) => threadBlock(need, person.givenName));
	const impacts = children.flatMap((child) =>
		assessment.childImpacts
			.filter(({ childId, text }) => childId === child.id && text.trim() !== '')
			.map(({ text }) => paragraph(strong(leadIn(capitalised(nameOfChild(child)))), flowing(text)))
	);
	const proposals = assessment.proposals.flatMap((proposal) => proposalBlocks(proposal, interventionOf(content, proposal)));

	return [
		...(thread.length + impacts.length > 0 ? [heading(2, 'Bedömning')] : []),
		...thread,
		...(impacts.length > 0 ? [heading(3, 'Vad det betyder för barn'), ...impacts] : []),
		...(proposals.length > 0 ? [heading(2, 'Förslag till beslut'), ...proposals] : [])
	];
}

function threadBlock({ need, lifeArea, goals, withoutGoal }: ThreadNeed, givenName: string): Block {
	return {
		kind: 'thread',
		blocks: [
			paragraph(strong('Behov '), sentence(flowing(need.text)), ...aside(lifeArea)),
			...labelled('Kan tillgodoses på annat sätt', need.otherwiseMet),
			...labelled('Så tillgodoses det', need.howMet),
			...goals.flatMap(({ goal, activities }) => [goalBlock(goal, givenName), ...activities.map(activityBlock)]),
			...withoutGoal.map(({ activity }) => activityBlock(activity))
		]
	};
}

function goalBlock({ kind, words, askedGaveNone, acceptedOn, sign, by }: Goal, givenName: string): Block {
	const label = kind === 'personal' ? `${genitive(givenName)} eget mål ` : 'Mål ';
	if (askedGaveNone || !words)
		return paragraph(strong(label), askedGaveNone ? 'Tillfrågad, har inte angett något eget mål.' : 'Inte angivet.');
	const said: Run = kind === 'personal' ? quote(`”${flowing(words)}”`) : { text: sentence(flowing(words)) };
	const more = [sign && `Märks genom: ${sentence(flowing(sign))}`, by && `Nås senast ${by}.`].filter(Boolean).join(' ');
	return paragraph(strong(label), said, more ? ` ${more}` : '', ...aside(acceptedOn && `Accepterat ${acceptedOn}.`));
}

function activityBlock({ what, supportKinds, looksLike, why, shaping, shapedWith, subgoal, frequency }: Activity): Block {
	const kinds = supportKinds.map((kind) => SUPPORT_KINDS[kind]).join(', ');
	const more = [
		looksLike && `Så ser det ut: ${flowing(looksLike)}`,
		why && `Därför: ${flowing(why)}`,
		subgoal && `Delmål: ${flowing(subgoal)}`,
		shaping === 'fixed' ? 'Utförs som beställt' : `Utformas tillsammans${shapedWith ? `: ${flowing(shapedWith)}` : ''}`
	];
	const said = sentence(listed(flowing(what), frequency && flowing(frequency)) + (kinds ? ` (${kinds})` : ''));
	return paragraph(strong('Aktivitet '), [said, ...more.flatMap((part) => (part ? [sentence(part)] : []))].join(' '));
}

function proposalBlocks(proposal: Proposal, intervention: InterventionId | undefined): Block[] {
	const { outcome, extent, fromOn, toOn, untilFurtherNotice, timeLimitReason, grounds, followUpOn, followUpHow } = proposal;
	const period = [fromOn && `från ${fromOn}`, untilFurtherNotice ? 'tills vidare' : toOn && `till ${toOn}`].filter(Boolean).join(' ');
	const what = listed(OUTCOMES[outcome], extent && showExtent(extent), period);
	return [
		paragraph(strong(leadIn(intervention ? interventionLabel(intervention) : 'Insats')), sentence(what)),
		...labelled('Därför är tiden begränsad', timeLimitReason),
		...labelled('Skäl', grounds),
		...labelled('Uppföljning', listed(followUpOn, followUpHow && flowing(followUpHow)))
	];
}

const interventionOf = ({ applications }: Written['content'], { appliedInterventionId }: Proposal): InterventionId | undefined =>
	applications.flatMap(({ interventions }) => interventions).find(({ id }) => id === appliedInterventionId)?.intervention;

const labelled = (label: string, text: string | null): Block[] =>
	text?.trim() ? [paragraph(strong(leadIn(label)), sentence(flowing(text)))] : [];

const aside = (text: string | null): Run[] => (text ? [quiet(` ${text}`)] : []);

const flowing = (text: string): string => paragraphsOf(text).join(' ');
