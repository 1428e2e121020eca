import { expect, test } from 'vitest';
import { shippedTemplates } from '../templates/shipped.ts';
import { uppfoljningDur } from '../templates/uppfoljning-dur.ts';
import { isAskedGroup, pathOf, type AreaForm } from './area-form.ts';
import { previewOf } from './preview.ts';
import { allQuestions } from './template.ts';

const asked = (area: AreaForm): string[] =>
	area.flatMap((one) => [pathOf(one), ...(isAskedGroup(one) ? one.rows.flatMap(({ questions }) => asked(questions)) : [])]);

test.each(shippedTemplates)('$title: every question is drawn once', (template) => {
	const { sections, visible } = previewOf(template, []);
	const drawn = sections.flatMap(({ area }) => asked(area));
	expect(drawn).toEqual(visible);
	expect(drawn.map((path) => path.split('/').at(-1))).toEqual(allQuestions(template).map(({ id }) => id));
});

test('for one intervention the questions of the others are left out, and each says when it is asked', () => {
	const { sections, visible } = previewOf(uppfoljningDur, ['kontaktperson']);
	expect(visible).toContain('dur-relation');
	expect(visible).not.toContain('dur-narvaro');
	const rules = sections.flatMap(({ area }) => area.map((one) => [pathOf(one), one.rule]));
	expect(Object.fromEntries(rules)).toMatchObject({
		'dur-relation': 'Fördjupningsfråga vid ledsagning, ledsagarservice, kontaktperson och kontaktperson enligt LSS.',
		'installt-varfor': 'Visas när svaret på ”Har besök ställts in eller inte blivit av?” är Ja.'
	});
});
