import { expect, test } from 'vitest';
import { aContent, aDecision } from '../../../../tests/content.ts';
import type { Decision } from '../decision/decision.ts';
import { decisionDocument, type DecisionSource } from './decision-document.ts';
import { plainText } from './document.ts';

const source = (decision: Partial<Decision> = {}, overrides: Partial<DecisionSource> = {}): DecisionSource => ({
	content: aContent(),
	decision: aDecision(decision),
	intervention: 'boendestod',
	decidedBy: { name: 'Hanna Lind', title: 'socialsekreterare', phone: '010-555 01 23' },
	...overrides
});
const textOf = (from: DecisionSource): string => plainText(decisionDocument(from, { asOf: '2026-11-23T10:00:00+01:00' }));
const refused = {
	outcome: 'refused',
	extent: null,
	fromOn: null,
	toOn: null,
	timeLimitReason: null,
	followUpOn: null,
	followUpHow: null
} as const;

test('a grant says what, how much, from and to when and why, beside what was applied for', () => {
	const text = textOf(source());
	for (const line of [
		'Lindby kommun, Vuxenenheten',
		'Beslut om boendestöd',
		'Enligt 11 kap. 1 § socialtjänstlagen (2025:400)',
		'Gäller Åke Öberg, 19800101-9804',
		'Ansökan kom in 2026-11-02, per telefon',
		'Du får boendestöd, 12 timmar i månaden. Beslutet gäller från 2026-12-01 till 2027-11-30.',
		'Därför är tiden begränsad: Målet väntas vara nått då.',
		'Du ansökte om boendestöd, 12 timmar i månaden',
		'Beslutet bifall, boendestöd, 12 timmar i månaden',
		'Behovet kan inte mötas på annat sätt.',
		'Vi följer upp beslutet tillsammans med dig 2027-05-01. Så gör vi: Hembesök.',
		'Hanna Lind, socialsekreterare, har fattat beslutet 2026-11-23 enligt punkt 4.2 i delegationsordningen.',
		'Ring Hanna Lind, 010-555 01 23.'
	])
		expect(text).toContain(line);
	expect(text).not.toContain('överklaga');
});

test('a grant until further notice says so, with its reason where there is one', () => {
	const openEnded = { toOn: null, untilFurtherNotice: true };
	expect(textOf(source({ ...openEnded, timeLimitReason: null }))).toContain('Beslutet gäller från 2026-12-01 och tills vidare.');
	expect(textOf(source({ ...openEnded, timeLimitReason: 'Behovet är varaktigt' }))).toContain(
		'Därför gäller beslutet tills vidare: Behovet är varaktigt.'
	);
});

test('a refusal, whole or in part, says how to appeal within three weeks from the day one got it', () => {
	for (const decision of [
		refused,
		{ outcome: 'partlyRefused', extent: { unit: 'hoursPerMonth', hours: 6 } }
	] satisfies Partial<Decision>[]) {
		const text = textOf(source(decision));
		expect(text).toContain('Så överklagar du');
		expect(text).toContain('inom tre veckor från den dag du fick beslutet.');
		expect(text).toContain('beslutet om boendestöd 2026-11-23, ärende 2026-0412');
	}
	expect(textOf(source(refused))).toContain('Du får inte boendestöd. Ansökan avslås.');
	expect(textOf(source(refused))).not.toMatch(/Beslutet gäller|Uppföljning|null|–/);
});

test('what goes beyond the right to assistance is tried in another way, and no term is promised', () => {
	const text = textOf(source(refused, { intervention: 'arbetsstod' }));
	expect(text).toContain('Kontakta Hanna Lind om du vill veta hur beslutet kan prövas.');
	expect(text).not.toContain('tre veckor');
});

test('the law is that of the decision, also the old one, and LSS by its item', () => {
	const old = { law: 'SoL', sfs: '2001:453', chapter: '4', section: '1' } as const;
	expect(textOf(source({ law: old }))).toContain('Beslutet är fattat enligt 4 kap. 1 § socialtjänstlagen (2001:453).');
	const lss = { law: 'LSS', sfs: '1993:387', section: '9', item: '4' } as const;
	expect(textOf(source({ law: lss }, { intervention: 'lss-kontaktperson' }))).toContain('9 § 4 LSS (1993:387)');
});

test('nothing of anybody else is in the letter, and nothing that was answered', () => {
	const content = aContent({
		children: [{ id: 'child', name: 'MÄRKE barn', birthYear: 2015, relation: 'own', home: 'visits' }],
		relatives: [{ id: 'relative', name: 'MÄRKE anhörig', relation: 'MÄRKE', phone: 'MÄRKE', nearest: true, supports: true }],
		contacts: [{ id: 'contact', name: 'MÄRKE kontakt', title: 'MÄRKE', organisation: 'MÄRKE', phone: 'MÄRKE' }],
		answers: { 'd6-beratta/1': { id: '1', text: 'MÄRKE sagt', source: { kind: 'person' } }, 'vald-fragat': 'ja' }
	});
	const [application] = content.applications;
	const appliedByAnother = { ...content, applications: [{ ...application!, appliedBy: 'MÄRKE ombud', authority: 'godMan' as const }] };
	const text = textOf(source({}, { content: appliedByAnother }));
	expect(text).toContain('Åke Öberg');
	expect(text).not.toMatch(/MÄRKE|våld/i);
});
