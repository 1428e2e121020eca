import { expect, test } from 'vitest';
import { occasionDayFaults, occasionFields, OccasionForm, occasionOf } from './occasion-form.ts';
import { isSettledOn, occasionAsOf, occasionLine, type NotedOccasion } from './occasion.ts';

const blank = { id: '', revision: 0, asked: '', askedOn: '', alone: '', why: '', whyOther: '', nextOn: '' } as const;
const faults = (typed: object) =>
	OccasionForm.safeParse({ ...blank, ...typed })
		.error?.issues.map(({ path }) => path.join('.'))
		.sort() ?? [];
const asked: NotedOccasion = { asked: 'asked', askedOn: '2026-10-02', alone: true, why: null, nextOn: '2027-04-02', notedOn: '2026-10-03' };
const notAsked: NotedOccasion = {
	asked: 'notAsked',
	askedOn: null,
	alone: null,
	why: 'Personen var inte ensam',
	nextOn: '2026-12-01',
	notedOn: '2026-11-10'
};

test('asked needs a day, and whether alone; not asked needs a reason and a day to come', () => {
	expect(faults({})).toEqual(['asked']);
	expect(faults({ asked: 'asked' })).toEqual(['alone', 'askedOn']);
	expect(faults({ asked: 'asked', askedOn: '2026-10-02', alone: 'yes' })).toEqual([]);
	expect(faults({ asked: 'asked', askedOn: '2026-10-02', alone: 'no' })).toEqual(['nextOn']);
	expect(faults({ asked: 'notAsked' })).toEqual(['nextOn', 'why']);
	expect(faults({ asked: 'notAsked', why: 'other', nextOn: '2026-12-01' })).toEqual(['whyOther']);
	expect(faults({ asked: 'notAsked', why: 'notMet', nextOn: '2026-12-01' })).toEqual([]);
});

test('a day of what was done has been; a day for next time has not, not even today', () => {
	const on = (askedOn: string, nextOn: string) => occasionDayFaults({ askedOn, nextOn }, '2026-11-23').map(({ field }) => field);
	expect(on('2026-11-23', '2026-11-24')).toEqual([]);
	expect(on('2026-11-24', '2026-11-23')).toEqual(['askedOn', 'nextOn']);
	expect(on('', '')).toEqual([]);
	expect(occasionDayFaults({ askedOn: '', nextOn: '2026-10-01' }, '2026-11-23', { nextOn: '2026-10-01' })).toEqual([]);
	expect(occasionDayFaults({ askedOn: '', nextOn: '2026-10-02' }, '2026-11-23', { nextOn: '2026-10-01' })).toHaveLength(1);
});

test('what the form says and what is kept are the same, and what belongs to the other answer is dropped', () => {
	for (const { notedOn: _, ...occasion } of [asked, notAsked, { ...notAsked, why: 'Hon ringer själv' }])
		expect(occasionOf({ ...blank, ...occasionFields(occasion) })).toEqual(occasion);
	expect(occasionOf({ ...blank, ...occasionFields(asked), why: 'notMet' }).why).toBeNull();
	expect(occasionOf({ ...blank, ...occasionFields(notAsked), askedOn: '2026-10-02', alone: 'yes' })).toMatchObject({
		askedOn: null,
		alone: null
	});
});

test('the line tells when and how, and never what about', () => {
	expect(occasionLine(asked)).toBe('Frågan ställdes 2026-10-02, i enrum. Nästa gång 2027-04-02.');
	expect(occasionLine({ ...asked, alone: false, nextOn: null })).toBe('Frågan ställdes 2026-10-02, inte i enrum.');
	expect(occasionLine(notAsked)).toBe('Frågan var inte ställd 2026-11-10: Personen var inte ensam. Nästa gång 2026-12-01.');
	expect([asked, notAsked].map(occasionLine).join(' ')).not.toMatch(/våld/i);
});

test('as of a day: the latest that was written down by then, by when it happened', () => {
	const both = [notAsked, asked];
	expect(occasionAsOf([], '2026-11-23')).toBeNull();
	expect(occasionAsOf(both, '2026-10-02')).toBeNull();
	expect(occasionAsOf(both, '2026-10-03')).toBe(asked);
	expect(occasionAsOf(both, '2026-11-09')).toBe(asked);
	expect(occasionAsOf(both, '2026-11-10')).toBe(notAsked);
	expect(occasionAsOf([asked, { ...notAsked, notedOn: '2026-10-01' }], '2026-11-23')?.asked).toBe('asked');
});

test('settled until the day for next time has passed; asked with somebody else there is not', () => {
	expect(isSettledOn(asked, '2027-04-02')).toBe(true);
	expect(isSettledOn(asked, '2027-04-03')).toBe(false);
	expect(isSettledOn({ ...asked, nextOn: null }, '2030-01-01')).toBe(true);
	expect(isSettledOn({ ...asked, alone: false, nextOn: null }, '2026-11-23')).toBe(false);
	expect(isSettledOn(notAsked, '2026-12-01')).toBe(true);
	expect(isSettledOn(notAsked, '2026-12-02')).toBe(false);
});
