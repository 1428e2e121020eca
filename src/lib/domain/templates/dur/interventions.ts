import type { InterventionId } from '../../case/interventions.ts';

/** Somebody to see now and then: the investigation is short. */
export const CONTACT: InterventionId[] = ['kontaktperson', 'lss-kontaktperson'];

export const ESCORT: InterventionId[] = ['ledsagning', 'ledsagarservice'];

export const WORK: InterventionId[] = ['sysselsattning', 'arbetsstod', 'daglig-verksamhet'];

/** Support that builds order in the day. */
export const STRUCTURE: InterventionId[] = ['boendestod', 'bostad-vuxna'];

export const SUPPORT_AT_HOME: InterventionId[] = ['boendestod', 'hemtjanst', 'bostad-vuxna'];

export const AT_HOME: InterventionId[] = [...SUPPORT_AT_HOME, 'personlig-assistans'];

/** Away from home for hours or days. */
export const AWAY: InterventionId[] = ['korttidsvistelse', 'korttidstillsyn'];

/** Somebody who is there because the person should not be alone. */
export const NEARBY: InterventionId[] = ['personlig-assistans', 'avlosarservice', ...AWAY, 'bostad-vuxna'];

/** Help with the body. */
export const CARE: InterventionId[] = ['hemtjanst', 'personlig-assistans', 'avlosarservice', 'korttidsvistelse', 'bostad-vuxna'];

export const LEISURE: InterventionId[] = [...STRUCTURE, ...ESCORT];

/** What goes on in everyday life, week after week. */
export const ONGOING: InterventionId[] = [...AT_HOME, ...WORK];

export const ALL_BUT_CONTACT: InterventionId[] = [...ONGOING, ...ESCORT, 'avlosarservice', ...AWAY];

export const LSS: InterventionId[] = [
	'personlig-assistans',
	'ledsagarservice',
	'lss-kontaktperson',
	'avlosarservice',
	...AWAY,
	'bostad-vuxna',
	'daglig-verksamhet'
];
