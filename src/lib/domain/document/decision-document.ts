import { APPLICATION_FORMS, type Application } from '../case/application.ts';
import { fullName } from '../case/case.ts';
import { showExtent, type Extent } from '../case/extent.ts';
import { basisOf, interventionName, type InterventionId } from '../case/interventions.ts';
import { showPersonnummer } from '../case/person-number.ts';
import { isGranted, OUTCOMES, type Decision } from '../decision/decision.ts';
import type { InvestigationContent } from '../investigation/content.ts';
import { citeLaw } from '../law/law-reference.ts';
import { heading, paragraph, paragraphsOf, strong, type Block, type DocumentTree } from './document.ts';
import { leadIn, listed, sentence } from './wording.ts';

/** One decision, and the locked version it was made on. Of the version, only who applied for what is read. */
export type DecisionSource = {
	content: InvestigationContent;
	decision: Omit<Decision, 'id' | 'decidedBy'>;
	intervention: InterventionId;
	decidedBy: { name: string; title: string; phone: string | null };
};

/** Beslut, as a letter to the person: what was decided beside what was applied for, why, by whom, and how to appeal what was refused. */
export function decisionDocument(source: DecisionSource, { asOf }: { asOf: string }): DocumentTree {
	const { content, decision, intervention, decidedBy } = source;
	return {
		title: `Beslut om ${interventionName(intervention)}`,
		subtitle: `Enligt ${citeLaw(decision.law)}`,
		language: 'sv',
		header: { left: listed(content.municipality, content.unit), right: `Ärende ${content.caseNumber} · Beslut` },
		footer: { left: `Beslutat ${decision.decidedOn} av ${listed(decidedBy.name, decidedBy.title)}` },
		asOf,
		draft: false,
		blocks: [head(source), ...outcome(source), ...grounds(decision), ...followUp(decision), ...decider(source), ...appeal(source)]
	};
}

function head({ content, decision }: DecisionSource): Block {
	const applied = applicationOf(content, decision.appliedInterventionId);
	const rows = [
		['Gäller', listed(fullName(content.person), showPersonnummer(content.person.personnummer))],
		['Ärende', content.caseNumber],
		['Ansökan', applied && `kom in ${applied.receivedOn}, ${APPLICATION_FORMS[applied.form]}`],
		['Beslut', decision.decidedOn]
	] as const;
	return { kind: 'facts', rows: rows.flatMap(([label, text]) => (text ? [{ label, runs: [{ text }] }] : [])) };
}

/** In a sentence first, and then beside what was applied for. */
function outcome({ content, decision, intervention }: DecisionSource): Block[] {
	const { appliedInterventionId: id, outcome, extent, untilFurtherNotice, timeLimitReason } = decision;
	const applied = applicationOf(content, id)?.interventions.find((one) => one.id === id);
	const given = listed(interventionName(intervention), counted(extent));
	const said = {
		granted: `Du får ${given}.`,
		partlyRefused: `Du får en del av det du ansökte om: ${given}. Resten av ansökan avslås.`,
		refused: `Du får inte ${interventionName(intervention)}. Ansökan avslås.`
	};
	return [
		heading(2, 'Beslutet'),
		paragraph(strong(said[outcome]), ...(isGranted(outcome) ? [` ${period(decision)}`] : [])),
		...labelled(untilFurtherNotice ? 'Därför gäller beslutet tills vidare' : 'Därför är tiden begränsad', timeLimitReason),
		{
			kind: 'facts',
			rows: [
				...(applied
					? [{ label: 'Du ansökte om', runs: [{ text: listed(interventionName(intervention), showExtent(applied.extent)) }] }]
					: []),
				{ label: 'Beslutet', runs: [{ text: listed(OUTCOMES[outcome], isGranted(outcome) && given) }] }
			]
		}
	];
}

function period({ fromOn, toOn, untilFurtherNotice }: DecisionSource['decision']): string {
	if (!fromOn) return '';
	if (toOn && !untilFurtherNotice) return `Beslutet gäller från ${fromOn} till ${toOn}.`;
	return `Beslutet gäller från ${fromOn} och tills vidare.`;
}

const grounds = ({ grounds: text, law }: DecisionSource['decision']): Block[] => [
	heading(2, 'Skäl för beslutet'),
	...paragraphsOf(text).map((one) => paragraph(sentence(one))),
	paragraph(`Beslutet är fattat enligt ${citeLaw(law)}.`)
];

function followUp({ followUpOn, followUpHow }: DecisionSource['decision']): Block[] {
	if (!followUpOn && !followUpHow) return [];
	const when = followUpOn ? `Vi följer upp beslutet tillsammans med dig ${followUpOn}.` : 'Vi följer upp beslutet tillsammans med dig.';
	const how = followUpHow ? [` ${leadIn('Så gör vi')}${sentence(paragraphsOf(followUpHow).join(' '))}`] : [];
	return [heading(2, 'Uppföljning'), paragraph(when, ...how)];
}

function decider({ decision, decidedBy }: DecisionSource): Block[] {
	const { name, title, phone } = decidedBy;
	return [
		heading(2, 'Vem som har beslutat'),
		paragraph(
			`${name}${title ? `, ${title},` : ''} har fattat beslutet ${decision.decidedOn} enligt punkt ${decision.delegationPoint} i delegationsordningen.`
		),
		paragraph(`Har du frågor om beslutet? ${phone ? `Ring ${name}, ${phone}` : `Kontakta ${name}`}.`)
	];
}

/**
 * Source: 44 § förvaltningslagen (2017:900), three weeks from the day the person received the decision. What goes beyond the right to
 * assistance is tried in another way, which is told by a person and not by us.
 */
function appeal({ content, decision, intervention, decidedBy }: DecisionSource): Block[] {
	if (decision.outcome === 'granted') return [];
	if (basisOf(intervention) === 'beyondAssistance')
		return [
			heading(2, 'Om du inte är nöjd med beslutet'),
			paragraph(`Kontakta ${decidedBy.name} om du vill veta hur beslutet kan prövas.`)
		];
	const which = listed(`beslutet om ${interventionName(intervention)} ${decision.decidedOn}`, `ärende ${content.caseNumber}`);
	return [
		heading(2, 'Så överklagar du'),
		paragraph(
			`Du kan överklaga beslutet. Skriv till ${listed(content.municipality, content.unit)}. `,
			strong('Det du skriver ska ha kommit in inom tre veckor från den dag du fick beslutet.')
		),
		paragraph(`Skriv vilket beslut det gäller (${which}) och hur du vill att det ska ändras.`)
	];
}

const applicationOf = ({ applications }: InvestigationContent, appliedId: string): Application | undefined =>
	applications.find(({ interventions }) => interventions.some(({ id }) => id === appliedId));

/** An extent that is not counted is not spoken of. */
const counted = (extent: Extent | null): string => (extent && extent.unit !== 'none' ? showExtent(extent) : '');

const labelled = (label: string, text: string | null): Block[] =>
	text?.trim() ? [paragraph(strong(leadIn(label)), sentence(paragraphsOf(text).join(' ')))] : [];
