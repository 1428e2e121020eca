import { entriesOf, isText, type Answers, type Entry } from '../template/answers.ts';
import type { Question } from '../template/question.ts';
import { showAnswer, sourceLine, type Names } from '../template/showing.ts';
import type { Template } from '../template/template.ts';
import { heading, paragraph, strong, type Block, type DocumentTree } from './document.ts';
import { capitalised, leadIn, listed, sentence } from './wording.ts';

export type ViolenceContent = {
	municipality: string;
	unit: string;
	caseNumber: string;
	personName: string;
	occasion: string;
	/** Who may read it. */
	readers: readonly string[];
	template: Template;
	answers: Answers;
	visible: ReadonlySet<string>;
	names: Names;
	openedBy: string;
};

/** The protected record as a document of its own. Every page says that it is protected, and none what it is about in its title. */
export function violenceDocument(content: ViolenceContent, { asOf }: { asOf: string }): DocumentTree {
	const { municipality, unit, caseNumber, personName, occasion, readers, template, openedBy } = content;
	const row = (label: string, text: string) => ({ label, runs: [{ text }] });
	return {
		title: 'Skyddad anteckning',
		subtitle: 'Lämnas inte ut, kopieras inte och läggs inte i akten utan prövning.',
		language: 'sv',
		header: { left: listed(municipality, unit), right: `SKYDDAD · Ärende ${caseNumber}` },
		footer: { left: `Skyddad anteckning, uttagen ${asOf.slice(0, 10)}. Får bara läsas av dem som anges i den.` },
		asOf,
		draft: false,
		blocks: [
			{
				kind: 'facts',
				rows: [
					row('Gäller', personName),
					row('Tillfälle', occasion),
					row('Antecknad av', openedBy),
					row('Får läsas av', readers.join(', '))
				]
			},
			...template.sections.flatMap(({ title, questions }) =>
				under(
					heading(2, title),
					questions.flatMap((one) => answered(content, one))
				)
			)
		]
	};
}

function answered({ answers, visible, names, template }: ViolenceContent, question: Question): Block[] {
	if (question.kind === 'group' || !visible.has(question.id)) return [];
	const own = showAnswer(question, answers[question.id], names, template.scale);
	const lines = own.length > 0 ? [paragraph(strong(leadIn(question.label)), own.join(', '))] : [];
	const entries = isText(question) ? entriesOf(answers, question.id).filter(({ text }) => text.trim() !== '') : [];
	return [
		...lines,
		...under(
			heading(3, question.label),
			entries.map((entry) => statement(entry, names))
		)
	];
}

const statement = (entry: Entry, names: Names): Block => ({
	kind: 'statement',
	who: null,
	text: entry.text,
	source: sentence(capitalised(sourceLine(entry, names))),
	own: entry.source.kind === 'person'
});

const under = (head: Block, blocks: Block[]): Block[] => (blocks.length > 0 ? [head, ...blocks] : []);
