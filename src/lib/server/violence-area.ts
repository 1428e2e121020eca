import { mayReadViolence } from '#lib/domain/case/access.ts';
import { occasionWords } from '#lib/domain/case/occasion-words.ts';
import { occasionLine } from '#lib/domain/case/occasion.ts';
import type { User } from '#lib/domain/case/user.ts';
import { entriesOf, isNotAnswered, sectionPath, type Answers } from '#lib/domain/template/answers.ts';
import type { SimpleQuestion } from '#lib/domain/template/question.ts';
import { showAnswer, showNotAnswered } from '#lib/domain/template/showing.ts';
import type { Section } from '#lib/domain/template/template.ts';
import type { Writing } from './areas.ts';
import type { Case } from './cases.ts';
import type { Db } from './db/client.ts';
import * as occasionForm from './occasion-form.ts';
import * as screenings from './violence-screenings.ts';

/** The section about violence of an investigation: the template's questions, answered by the case. */
export async function read(db: Db, user: User, found: Case, { state }: Writing, section: Section) {
	const occasions = await screenings.occasions(db, found.id);
	return {
		occasions: occasions.toReversed().map((one) => ({ id: one.id, line: occasionLine(one) })),
		mayOpen: mayReadViolence(user, found.access),
		words: occasionWords(section),
		form: await occasionForm.shown(),
		earlier: answeredHere(section, state.answers)
	};
}

/** What was answered in the investigation itself, before the case kept it: it can be read and is not written any more. */
function answeredHere(section: Section, answers: Answers): { label: string; text: string }[] {
	const aside = answers[sectionPath(section.id)];
	const names = { personName: () => undefined };
	const lines = section.questions.flatMap((question) => {
		if (question.kind === 'group') return [];
		const own = showAnswer(question as SimpleQuestion, answers[question.id], names, []);
		const text = [...own, ...entriesOf(answers, question.id).map((entry) => entry.text)].join('\n');
		return text ? [{ label: question.label, text }] : [];
	});
	return isNotAnswered(aside) ? [{ label: section.title, text: showNotAnswered(aside) }, ...lines] : lines;
}
