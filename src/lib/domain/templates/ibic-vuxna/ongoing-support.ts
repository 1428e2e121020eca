import type { InterventionId } from '../../case/interventions.ts';

/** Interventions that go on in everyday life: their investigation asks more than that of a contact person or an escort. */
export const ONGOING_SUPPORT: InterventionId[] = [
	'boendestod',
	'hemtjanst',
	'bostad-sarskild-service',
	'sarskilt-boende',
	'korttidsplats',
	'avlosning',
	'dagverksamhet',
	'sysselsattning',
	'arbetsstod',
	'daglig-verksamhet',
	'personlig-assistans',
	'bostad-vuxna',
	'korttidsvistelse',
	'avlosarservice'
];
