import type { TextCase } from '../../src/lib/domain/language/mark.ts';

/** The cases that labelled texts are read against. The numbers are test numbers (980–999). */
export const CASES: Readonly<Record<string, TextCase>> = {
	sara: {
		person: { name: 'Sara Lind', legalSex: 'female', isAdult: true, personnummer: '199203049839' },
		others: [{ name: 'Karin Lind', legalSex: 'female' }, { name: 'Elias Lind', legalSex: 'male' }, { name: 'Hanna Berg' }],
		childBirthYears: [2016],
		today: '2026-11-25'
	},
	ake: {
		person: { name: 'Åke Öberg', legalSex: 'male', isAdult: true, personnummer: '198001019804' },
		others: [{ name: 'Britt Öberg', legalSex: 'female' }],
		today: '2026-11-25'
	},
	fatuma: {
		person: { name: 'Fatuma Warsame', legalSex: 'female', isAdult: true },
		others: [
			{ name: 'Ayaan Warsame', legalSex: 'female' },
			{ name: 'Liban Warsame', legalSex: 'male' },
			{ name: 'Hodan Warsame', legalSex: 'female' },
			{ name: 'Jonas Ek', legalSex: 'male' }
		],
		childBirthYears: [2014, 2018],
		today: '2026-11-25'
	},
	lars: {
		person: { name: 'Lars-Erik Holm', legalSex: 'male', isAdult: true },
		others: [
			{ name: 'Ingrid Holm', legalSex: 'female' },
			{ name: 'Peter Holm', legalSex: 'male' }
		],
		today: '2026-11-25'
	},
	kim: { person: { name: 'Kim Sand', pronoun: 'hen', isAdult: true }, others: [{ name: 'Lovisa Sand' }], today: '2026-11-25' },
	today: { today: '2026-11-25' }
};
