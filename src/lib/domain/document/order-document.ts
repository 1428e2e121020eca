import { interventionName } from '../case/interventions.ts';
import { SUPPORT_KINDS } from '../investigation/assessment.ts';
import { citeLaw } from '../law/law-reference.ts';
import type { OrderActivity, OrderContent } from '../order/order.ts';
import { orderFacts, shapingLine } from '../order/order-lines.ts';
import { heading, paragraph, paragraphsOf, quote, quiet, strong, type Block, type DocumentTree } from './document.ts';
import { leadIn, listed, sentence } from './wording.ts';

/** The order as one page the provider can print: who and when, the goals, and each activity with its support. */
export function orderDocument(order: OrderContent, { asOf }: { asOf: string }): DocumentTree {
	const { number, version, orderer, person, intervention, law, practical } = order;
	return {
		title: `Beställning av ${interventionName(intervention)} för ${person.name}`,
		subtitle: `${number}, enligt ${citeLaw(law)}`,
		language: 'sv',
		header: { left: listed(orderer.municipality, orderer.unit), right: `Beställning ${number} · version ${version}` },
		footer: { left: `Beställd ${asOf.slice(0, 10)} av ${listed(orderer.caseworker, orderer.phone)}` },
		asOf,
		draft: false,
		blocks: [
			head(order),
			...goalBlocks(order),
			...activityTable(order.activities),
			...(practical.length > 0 ? [heading(2, 'Praktiskt')] : []),
			...practical.map(({ label, text }) => paragraph(strong(leadIn(label)), flowing(text)))
		]
	};
}

function head(order: OrderContent): Block {
	return { kind: 'facts', rows: orderFacts(order).map(({ term, text }) => ({ label: term, runs: [{ text: flowing(text) }] })) };
}

function goalBlocks({ goals, person }: OrderContent): Block[] {
	const blocks = goals.map(({ kind, words, askedGaveNone, by, sign }) => {
		const label = strong(kind === 'overall' ? 'Övergripande ' : 'Eget mål ');
		if (askedGaveNone || !words) return paragraph(label, `${person.name} är tillfrågad och har inte angett något eget mål.`);
		const said = kind === 'personal' ? quote(`”${flowing(words)}”`) : sentence(flowing(words));
		return paragraph(label, said, sign ? ` Märks genom: ${sentence(flowing(sign))}` : '', ...(by ? [quiet(` Senast ${by}.`)] : []));
	});
	return blocks.length > 0 ? [heading(2, 'Mål'), { kind: 'thread', blocks }] : [];
}

function activityTable(activities: readonly OrderActivity[]): Block[] {
	if (activities.length === 0) return [];
	return [
		heading(2, 'Aktiviteter'),
		{ kind: 'table', head: ['Aktivitet', 'Stöd som behövs, och varför', 'Delmål'], rows: activities.map(activityRow), widths: [4, 5, 2.6] }
	];
}

function activityRow(activity: OrderActivity): string[] {
	const { what, lifeArea, need, supportKinds, looksLike, why, subgoal, frequency } = activity;
	return [
		sentences(what, listed(lifeArea, frequency), `Behov: ${need}`, shapingLine(activity)),
		sentences(supportKinds.map((kind) => SUPPORT_KINDS[kind]).join(', '), looksLike, why),
		subgoal ? flowing(subgoal) : '–'
	];
}

const sentences = (...parts: (string | null)[]): string =>
	parts.flatMap((part) => (part?.trim() ? [sentence(flowing(part))] : [])).join(' ');

const flowing = (text: string): string => paragraphsOf(text).join(' ');
