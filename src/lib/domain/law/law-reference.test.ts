import { expect, test } from 'vitest';
import { basisOf, type InterventionId } from '../case/interventions.ts';
import { citeLaw, citeLawBriefly, lawOf } from './law-reference.ts';

const cited = (id: InterventionId, on: string) => citeLaw(lawOf(basisOf(id), on));

test.each([
	['boendestod', '2025-06-30', '4 kap. 1 § socialtjänstlagen (2001:453)'],
	['boendestod', '2025-07-01', '11 kap. 1 § socialtjänstlagen (2025:400)'],
	['arbetsstod', '2025-06-30', '4 kap. 2 § socialtjänstlagen (2001:453)'],
	['arbetsstod', '2025-07-01', '11 kap. 4 § socialtjänstlagen (2025:400)'],
	['daglig-verksamhet', '2025-06-30', '9 § 10 LSS (1993:387)'],
	['personlig-assistans', '2026-11-25', '9 § 2 LSS (1993:387)']
] as const)('%s on %s is tried under %s', (id, on, law) => {
	expect(cited(id, on)).toBe(law);
});

test('on screens the law is said briefly, always with its number', () => {
	expect(citeLawBriefly(lawOf('assistance', '2026-11-25'))).toBe('11 kap. 1 § SoL (2025:400)');
});
