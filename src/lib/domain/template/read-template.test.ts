import { expect, test } from 'vitest';
import { ibicVuxna } from '../templates/ibic-vuxna.ts';
import { readTemplate } from './read-template.ts';
import type { Template } from './template.ts';

const withFirst = (change: (sections: Template['sections']) => void): unknown => {
	const template = structuredClone(ibicVuxna);
	change(template.sections);
	return JSON.parse(JSON.stringify(template));
};
const faultsOf = (document: unknown) => {
	const read = readTemplate(document);
	return read.ok ? [] : read.faults;
};

test('a template that was written out is read as it was', () => {
	expect(readTemplate(withFirst(() => undefined))).toEqual({ ok: true, template: ibicVuxna });
});

test('what the schema refuses and what cannot be published are told alike, with the place', () => {
	expect(faultsOf(withFirst(([section]) => Object.assign(section!.questions[0]!, { kind: 'essay' })))).toMatchObject([
		{ pointer: '/sections/0/questions/0/kind' }
	]);
	expect(faultsOf(withFirst(([first, second]) => (second!.questions[0]!.id = first!.questions[0]!.id)))).toContainEqual({
		pointer: '/sections/1/questions/0',
		message: 'Två frågor har samma id.'
	});
	expect(faultsOf(withFirst(([first, second]) => (second!.id = first!.id)))).toEqual([
		{ pointer: '/sections/1', message: 'Två avsnitt har samma id.' }
	]);
});

test('a question in a group is found in its group', () => {
	const document = withFirst((sections) => {
		const group = sections.flatMap(({ questions }) => questions).find(({ kind }) => kind === 'group');
		if (group?.kind === 'group') group.questions[0]!.meanings = ['wish'];
	});
	expect(faultsOf(document)).toEqual([
		{
			pointer: expect.stringMatching(/^\/sections\/\d+\/questions\/\d+\/questions\/0$/) as unknown,
			message: 'Kopplingen wish finns inte.'
		}
	]);
});
