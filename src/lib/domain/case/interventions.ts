import type { ExtentUnit } from './extent.ts';

/** The catalogue of interventions (insatser) one can apply for, with the units their extent is counted in. */
export const INTERVENTIONS = {
	boendestod: { label: 'Boendestöd', units: ['hoursPerMonth', 'none'] },
	sysselsattning: { label: 'Sysselsättning', units: ['weeklyBand', 'none'] },
	ledsagning: { label: 'Ledsagning', units: ['hoursPerMonth', 'none'] },
	kontaktperson: { label: 'Kontaktperson', units: ['none', 'hoursPerMonth'] },
	hemtjanst: { label: 'Hemtjänst', units: ['hoursPerMonth', 'days', 'none'] }
} as const satisfies Record<string, { label: string; units: readonly ExtentUnit[] }>;

export type InterventionId = keyof typeof INTERVENTIONS;
export const INTERVENTION_IDS = Object.keys(INTERVENTIONS) as InterventionId[];

export const interventionLabel = (id: InterventionId): string => INTERVENTIONS[id].label;
