import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boilerplate, fingerprint, overlap, sharedPassages } from './fingerprint.ts';
import { halfSipHash } from './half-sip-hash.ts';

const KEY = 'a secret of the municipality';
const TEXT =
	'Hon lägger breven i en påse i hallen eftersom hon blir rädd för vad som står i dem, och hyran har betalats för sent tre månader i rad sedan i februari.';
const OTHER =
	'Han går med käpp inomhus och behöver någon bakom sig i trappan, men sitter helst i fåtöljen vid fönstret och lyssnar på radion tills sonen kommer.';

test('equal texts share everything, whatever their letters, commas and lines', () => {
	expect(overlap(fingerprint(TEXT, KEY), fingerprint(TEXT.toUpperCase().replace(',', ' –\n'), KEY))).toBe(1);
	expect(overlap(fingerprint(TEXT, KEY), fingerprint(OTHER, KEY))).toBe(0);
});

test('a passage of 23 words is found wherever it stands, and told where', () => {
	const passage = TEXT.split(' ').slice(2, 25).join(' ');
	const pasted = `${OTHER} ${passage} ${OTHER}`;
	const known = new Set(fingerprint(TEXT, KEY).map(({ hash }) => hash));
	const shared = sharedPassages(fingerprint(pasted, KEY), known);
	expect(shared).toHaveLength(1);
	expect(passage).toContain(pasted.slice(shared[0]?.from, shared[0]?.to));
});

test('any equal run of 23 words shares a print', () => {
	const word = fc.constantFrom(...'hon han går till affären köper bröd och mjölk på tisdagar med sin mamma innan bussen kommer'.split(' '));
	fc.assert(
		fc.property(
			fc.array(word, { minLength: 23, maxLength: 30 }),
			fc.array(word, { maxLength: 20 }),
			fc.array(word, { maxLength: 20 }),
			(run, before, after) => {
				const text = [...before, ...run, ...after].join(' ');
				expect(overlap(fingerprint(run.join(' '), KEY), fingerprint(text, KEY))).toBeGreaterThan(0);
			}
		)
	);
});

test('what the template prints counts for nothing', () => {
	const printed = 'Beskriv vad personen gör själv, vad någon annan gör i dag och vad som brukar ta stopp när det är bråttom.';
	const fromTemplate = boilerplate([printed], KEY);
	expect(overlap(fingerprint(printed, KEY), fingerprint(printed, KEY))).toBe(1);
	expect(fingerprint(printed, KEY, fromTemplate)).toEqual([]);
	const [a, b] = [TEXT, OTHER].map((text) => fingerprint(`${printed} ${text}`, KEY, fromTemplate));
	expect(overlap(a ?? [], b ?? [])).toBe(0);
});

test('with another key nothing is recognised', () => {
	expect(overlap(fingerprint(TEXT, KEY), fingerprint(TEXT, 'another'))).toBe(0);
});

test('a hash fits a whole number and a column, and few words have none', () => {
	for (const { hash } of fingerprint(TEXT, KEY)) expect(Number.isSafeInteger(hash)).toBe(true);
	expect(fingerprint('Handla mat en gång i veckan', KEY)).toEqual([]);
});

describe('HalfSipHash-2-4', () => {
	// The published vectors of 64 bits for the key 00 01 … 07 and messages of 0, 4 and 8 bytes 00 01 …, of which 53 bits are kept.
	test.each([
		[[], '218d1f59b9b83cc8'],
		[[0x03020100], 'd5e78a175be52ea1'],
		[[0x03020100, 0x07060504], 'edfee820bce4858c']
	])('%j', (words, published) => {
		const bytes = Buffer.from(published, 'hex');
		expect(halfSipHash([0x03020100, 0x07060504], words)).toBe((bytes.readUInt32LE(4) & 0x1fffff) * 0x1_0000_0000 + bytes.readUInt32LE(0));
	});
});
