import { expect, test } from 'vitest';
import { purposeOf } from '../template/template.ts';
import { isKeptApartSection } from '../template/kept-apart.ts';
import { shippedTemplates } from '../templates/shipped.ts';
import { OCCASION_WORDS, occasionWords } from './occasion-words.ts';

test.each(shippedTemplates.filter((template) => purposeOf(template) === 'investigation'))(
	'$title words every question of the occasion',
	(template) => {
		const section = template.sections.find(isKeptApartSection);
		const labels = Object.values(occasionWords(section!)).map(({ label }) => label);
		expect(labels).toEqual(section!.questions.map(({ label }) => label));
	}
);

test('what a template leaves out is asked in our words', () => {
	const [asked] = shippedTemplates[0]!.sections.find(isKeptApartSection)!.questions;
	const words = occasionWords({ questions: [{ ...asked!, label: 'Har du frågat?', guidance: undefined }] });
	expect(words).toEqual({ ...OCCASION_WORDS, asked: { label: 'Har du frågat?' } });
});
