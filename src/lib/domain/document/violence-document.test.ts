import { expect, test } from 'vitest';
import { valdsfragor } from '../templates/valdsfragor.ts';
import { plainText } from './document.ts';
import { violenceDocument, type ViolenceContent } from './violence-document.ts';

const content = (more: Partial<ViolenceContent> = {}): ViolenceContent => ({
	municipality: 'Lindby kommun',
	unit: 'Vuxenenheten',
	caseNumber: '2026-0412',
	personName: 'Åke Öberg',
	occasion: 'Frågan ställdes 2026-11-03, i enrum.',
	readers: ['Hanna Lind (handläggare)'],
	template: valdsfragor,
	answers: {
		'vf-utfall': 'tidigare',
		'vf-skrivas/1': { id: '1', text: 'Det är över nu.', source: { kind: 'person' }, heardOn: '2026-11-03' },
		'vf-barn': { status: 'declined' },
		'vf-plan/1': { id: '1', text: 'Dolt svar', source: { kind: 'person' } }
	},
	visible: new Set(['vf-utfall', 'vf-skrivas', 'vf-barn']),
	names: { personName: () => undefined },
	openedBy: 'Hanna Lind',
	...more
});

test('the document says on every page that it is protected, and who may read it', () => {
	const tree = violenceDocument(content(), { asOf: '2026-11-23' });
	expect(tree.header.right).toContain('SKYDDAD');
	expect(tree.footer.left).toContain('Skyddad anteckning');
	expect(plainText(tree)).toContain('Hanna Lind (handläggare)');
	expect([tree.title, tree.header.left, tree.header.right, tree.footer.left].join(' ')).not.toMatch(/våld/i);
});

test('it holds what was answered, with its source, and nothing that is hidden or untouched', () => {
	const text = plainText(violenceDocument(content(), { asOf: '2026-11-23' }));
	expect(text).toContain('Vad kom fram? Våld tidigare, inte nu');
	expect(text).toContain('Det är över nu. Personen själv, 2026-11-03.');
	expect(text).toContain('Vill inte svara');
	expect(text).not.toMatch(/Dolt svar|Behövs tolk/);
});
