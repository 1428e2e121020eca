import { expect, test } from 'vitest';
import type { z } from 'zod';
import { futureDays } from '../form-fields.ts';
import { NewApplication } from './application-forms.ts';
import { NewCase } from './person-form.ts';
import { DelegationForm } from './organisation-forms.ts';
import { birthYearFault, ChildForm, ConsentForm } from './register-forms.ts';

const messages = (schema: z.ZodType, value: object) =>
	Object.fromEntries((schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));

const newCase = {
	personnummer: '19800101-9804',
	givenName: 'Åke',
	familyName: 'Öberg',
	legalSex: 'male',
	protectedIdentity: false,
	safeContact: '',
	phone: '',
	address: '',
	interpreterLanguage: '',
	communicationSupport: '',
	identityShownOn: '',
	identityShownHow: ''
};
const application = {
	receivedOn: '2026-11-02',
	form: 'phone',
	appliedBy: 'Åke Öberg',
	authority: 'own',
	initiative: 'own',
	intervention: 'boendestod',
	unit: 'hoursPerMonth',
	hours: '12',
	band: '',
	perWeek: '',
	wish: ''
};

test('a case is opened before identity is shown, but not on half a showing', () => {
	expect(messages(NewCase, newCase)).toEqual({});
	expect(messages(NewCase, { ...newCase, identityShownOn: '2026-11-02' })).toEqual({ identityShownHow: 'Välj hur identiteten visades.' });
	expect(messages(NewCase, { ...newCase, identityShownHow: 'idCard' })).toEqual({
		identityShownOn: 'Skriv vilken dag identiteten visades.'
	});
});

test('each field says what it wants', () => {
	expect(messages(NewCase, { ...newCase, personnummer: '1', givenName: ' ', legalSex: '' })).toEqual({
		personnummer: 'Personnumret har tolv siffror: ÅÅÅÅMMDD-NNNN.',
		givenName: 'Skriv förnamnet.',
		legalSex: 'Välj juridiskt kön.'
	});
	expect(messages(NewApplication, { ...application, receivedOn: '2026-02-30', initiative: '' })).toEqual({
		receivedOn: 'Skriv datumet som ÅÅÅÅ-MM-DD.',
		initiative: 'Välj vems idé ansökan var.'
	});
	expect(messages(ChildForm, { id: '', revision: 0, name: '', birthYear: '15', relation: 'own', home: 'visits' })).toEqual({
		birthYear: 'Skriv barnets födelseår med fyra siffror.'
	});
});

test('an extent is asked for in the units of the intervention', () => {
	expect(messages(NewApplication, application)).toEqual({});
	expect(messages(NewApplication, { ...application, intervention: 'sysselsattning' })).toEqual({ unit: 'Välj hur omfattningen anges.' });
});

test('a consent does not end before it was given', () => {
	const consent = {
		id: '',
		revision: 0,
		contactId: 'c',
		about: 'Boendet',
		form: 'oral',
		givenOn: '2026-11-02',
		validTo: '',
		withdrawnOn: ''
	};
	expect(messages(ConsentForm, consent)).toEqual({});
	expect(Object.keys(messages(ConsentForm, { ...consent, validTo: '2026-11-01', withdrawnOn: '2026-11-01' }))).toEqual([
		'validTo',
		'withdrawnOn'
	]);
});

test('a day to come is told of for what has already happened', () => {
	const typed = { receivedOn: '2026-11-24', decidedOn: '2026-11-23' };
	expect(futureDays(typed, ['receivedOn', 'decidedOn'], '2026-11-23')).toEqual([
		{ field: 'receivedOn', message: 'Den dagen har inte varit än.' }
	]);
});

test('a rule over two fields is told together with what is wrong elsewhere', () => {
	expect(messages(NewCase, { ...newCase, givenName: '', identityShownOn: '2026-11-02', identityShownHow: '' })).toEqual({
		givenName: 'Skriv förnamnet.',
		identityShownHow: 'Välj hur identiteten visades.'
	});
});

test('a child is under 18 this year, or expected', () => {
	for (const year of ['2008', '2015', '2026', '2027']) expect(birthYearFault(year, '2026-11-25')).toBeNull();
	expect(birthYearFault('2007', '2026-11-25')).toContain('Anhöriga');
	expect(birthYearFault('2028', '2026-11-25')).toContain('för långt fram');
});

test('a delegation does not end before it begins', () => {
	const delegation = { userId: 'a', intervention: 'boendestod', point: '4.2', validFrom: '2026-11-25', validTo: '2026-11-25' };
	expect(messages(DelegationForm, delegation)).toEqual({});
	expect(messages(DelegationForm, { ...delegation, validTo: '2026-11-24' })).toEqual({
		validTo: 'Delegationen kan inte ta slut innan den börjar.'
	});
});
