import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from './check-text.ts';
import { TEXT_KINDS, type TextCase, type TextKind } from './mark.ts';

const marked = (text: string, as: TextKind, about?: TextCase) => checkText(text, { as, case: about }).map(({ words }) => words);

test('a mark says what, where, why and what to write instead', () => {
	const [mark] = checkText('Vid besöket 😀 var lägenheten ostädad.', { as: 'observation' });
	expect(mark).toMatchObject({ check: 'judgingWords', words: 'ostädad', from: 30, to: 37 });
	expect(mark?.why).toMatch(/^\p{Lu}.*\.$/u);
	expect(mark?.suggestion).toMatch(/^\p{Lu}.*\.$/u);
});

test.each(TEXT_KINDS)('an empty text as %s has no marks', (as) => {
	expect([...marked('', as), ...marked(' \n ', as)]).toEqual([]);
});

test('any text is read, and a mark stands where it says', () => {
	const pieces = fc.constantFrom(
		'ostädat',
		'Hon',
		'är',
		'lat',
		'”',
		'(',
		'Sara',
		'850505-9819',
		'vid behov',
		'7 år',
		'\n',
		'.',
		'pga',
		'😀',
		'\u00AD',
		'e\u0301',
		'tillgodosett'
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 30 }), fc.constantFrom(...TEXT_KINDS), (parts, as) => {
			const text = parts.join(' ');
			for (const { from, to, words } of checkText(text, { as, case: { person: { name: 'Åke Öberg' }, today: '2026-11-25' } })) {
				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeGreaterThan(from);
				expect(text.slice(from, to)).toBe(words);
			}
		})
	);
});

test('words that were typed in another form are found at their place in that text', () => {
	const text = 'Lägenheten är ostädad'.normalize('NFD');
	const [mark] = checkText(text, { as: 'area' });
	expect(mark?.words.normalize('NFC')).toBe('ostädad');
	expect(text.slice(mark?.from, mark?.to)).toBe(mark?.words);
});

describe('what the case knows', () => {
	test('a fact of the case makes a stock phrase true here', () => {
		const text = 'Behovet bedöms tillgodosett genom Ekens verksamhet.';
		expect(marked(text, 'assessment')).toEqual(['Behovet bedöms tillgodosett']);
		expect(marked(text, 'assessment', { facts: ['Ekens'] })).toEqual([]);
	});

	test('«vid behov» beside a described need says enough', () => {
		expect(marked('Praktiskt stöd vid behov', 'activity')).toEqual(['vid behov']);
		expect(marked('Praktiskt stöd vid behov', 'activity', { need: 'Svårt att lyfta armen över axelhöjd' })).toEqual([]);
	});

	test('a child’s year of birth is counted out of the day', () => {
		const [mark] = checkText('Sonen är 7 år.', { as: 'area', case: { today: '2026-11-25' } });
		expect(mark?.suggestion).toContain('född 2018 eller 2019');
		const [known] = checkText('Sonen är 7 år.', { as: 'area', case: { today: '2026-11-25', childBirthYears: [2019] } });
		expect(known?.suggestion).toContain('född 2019.');
	});

	test('a relative’s name and number are no wrong person', () => {
		const others = [{ name: 'Karin Lind', personnummer: '198505059819' }];
		const text = 'Karin har gett fullmakt, 850505-9819.';
		expect(marked(text, 'area', { person: { name: 'Sara Lind' }, others })).toEqual([]);
		expect(marked(text, 'area', { person: { name: 'Sara Lind', personnummer: '199203049839' } })).toEqual(['Karin', '850505-9819']);
	});
});

test('where several sentences of a long letter are hard, each is told, and the letter once', () => {
	const sentence = 'Socialnämnden konstaterar att handläggningen har genomförts i överensstämmelse med kommunfullmäktiges fastställda ';
	const letter = `${sentence.repeat(3)}riktlinjer. `.repeat(3);
	const whys = checkText(letter, { as: 'letter' }).map(({ why }) => why);
	expect(whys.filter((why) => why.startsWith('Texten är svår att läsa (LIX'))).toHaveLength(1);
	expect(whys.filter((why) => why.startsWith('Meningen har'))).toHaveLength(3);
});
