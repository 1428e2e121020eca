import { expect, test } from 'vitest';
import { DECISION_FORMS } from './decision-form.ts';

const decision = {
	appliedInterventionId: 'a',
	outcome: 'granted',
	unit: 'hoursPerMonth',
	hours: '12',
	band: '',
	perWeek: '',
	fromOn: '2026-12-01',
	toOn: '2027-11-30',
	untilFurtherNotice: false,
	timeLimitReason: 'Målet väntas vara nått då',
	grounds: 'Behovet kan inte mötas på annat sätt',
	followUpOn: '',
	followUpHow: '',
	decidedOn: '2026-11-23'
};
const faulty = (overrides: object) =>
	(DECISION_FORMS.boendestod.safeParse({ ...decision, ...overrides }).error?.issues ?? []).map(({ path }) => path[0]);

test('a grant has grounds, extent, start, and an end with its reason', () => {
	expect(faulty({})).toEqual([]);
	expect(faulty({ grounds: '', hours: '', fromOn: '', timeLimitReason: '' })).toEqual(['hours', 'grounds', 'fromOn', 'timeLimitReason']);
	expect(faulty({ toOn: '', timeLimitReason: '' })).toEqual(['toOn']);
});

test('until further notice has its own day of follow-up', () => {
	expect(faulty({ toOn: '', untilFurtherNotice: true })).toEqual(['followUpOn']);
	expect(faulty({ toOn: '', untilFurtherNotice: true, followUpOn: '2027-06-01' })).toEqual([]);
});

test('a refusal needs grounds and nothing else', () => {
	const refused = { outcome: 'refused', unit: '', hours: '', fromOn: '', toOn: '' };
	expect(faulty(refused)).toEqual([]);
	expect(faulty({ ...refused, grounds: '' })).toEqual(['grounds']);
});
