import { z } from 'zod';
import { requiredText } from '../form-fields.ts';
import { isText, type Path } from '../template/answers.ts';
import { isKeptApartSection } from '../template/kept-apart.ts';
import type { SimpleQuestion } from '../template/question.ts';
import type { Section, Template } from '../template/template.ts';

/** Where in an investigation something from the protected record can be written: what is asked there, in words of one's own. */
export type TransferTarget = { section: Section; question: SimpleQuestion };

export const TransferForm = z.object({
	/** Investigation and question, see `targetOf`. */
	target: requiredText('Välj var i utredningen det ska stå.'),
	text: requiredText('Skriv vad som ska stå.', 5000),
	/** What the preview was of: nothing is transferred that was not looked at as it stands. */
	previewed: z.string().default('')
});
export type TransferForm = z.infer<typeof TransferForm>;

export function transferTargets(template: Template, visible: ReadonlySet<Path>): TransferTarget[] {
	return template.sections
		.filter((section) => !isKeptApartSection(section))
		.flatMap((section) =>
			section.questions.flatMap((question) =>
				question.kind !== 'group' && isText(question) && visible.has(question.id) ? [{ section, question }] : []
			)
		);
}

type Readers = {
	/** Staff who may read the case, by name. */
	staff: readonly string[];
	givenName: string;
	notToBeCommunicated: boolean;
};

/** Told before anything leaves the record: everybody it reaches, or can reach, from where it is about to stand. */
export function whoWillSee({ prints }: Pick<SimpleQuestion, 'prints'>, { staff, givenName, notToBeCommunicated }: Readers): string[] {
	const inDocument = prints.includes('investigation') && !notToBeCommunicated;
	const inOrder = prints.includes('order') && !notToBeCommunicated;
	return [
		`${staff.join(', ')}. De läser ärendet, och likaså den som senare får läsa det.`,
		inDocument
			? `${givenName}, och den som företräder ${givenName} eller läser posten: det står i utredningens dokument.`
			: `Det står inte i utredningens dokument, men ${givenName} och den som företräder ${givenName} kan begära att få läsa det.`,
		...(inDocument ? ['Domstolen, om beslutet överklagas, och andra som får en kopia av dokumentet.'] : []),
		inOrder
			? 'Utföraren: svaret står i beställningen.'
			: 'Utföraren, om du gör ett behov av uppgiften. Annars står den inte i beställningen.'
	];
}
