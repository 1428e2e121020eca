import type { LawBasis } from '../law/law-reference.ts';
import type { MeaningId } from '../template/meanings.ts';
import type { ExtentUnit } from './extent.ts';

export type Intervention = {
	label: string;
	/** What the extent is counted in, the usual unit first. */
	units: readonly ExtentUnit[];
	/** What it is tried under; which section that is depends on the day. */
	basis: LawBasis;
	/** Every one has to be met, and is asked about in the templates (B06). */
	criteria?: readonly MeaningId[];
};

/**
 * The catalogue of interventions (insatser) for adults. Of the ten of LSS, advice (1) is the region's and homes for children (8) are left out;
 * after-school care (7) is for pupils, some of whom are of age.
 */
export const INTERVENTIONS = {
	boendestod: { label: 'Boendestöd', units: ['hoursPerMonth', 'none'], basis: 'assistance' },
	sysselsattning: { label: 'Sysselsättning', units: ['weeklyBand', 'none'], basis: 'assistance' },
	arbetsstod: {
		label: 'Särskilt individanpassad stödinsats',
		units: ['none'],
		basis: 'beyondAssistance',
		criteria: [
			'criterion-workingAge',
			'criterion-specialistCare',
			'criterion-workGoal',
			'criterion-supportNeed',
			'criterion-readiness',
			'criterion-ableToStart',
			'criterion-noOtherMeasure'
		]
	},
	ledsagning: { label: 'Ledsagning', units: ['hoursPerMonth', 'none'], basis: 'assistance' },
	kontaktperson: { label: 'Kontaktperson', units: ['none', 'hoursPerMonth'], basis: 'assistance' },
	hemtjanst: { label: 'Hemtjänst', units: ['hoursPerMonth', 'days', 'none'], basis: 'assistance' },
	avlosning: { label: 'Avlösning', units: ['hoursPerMonth', 'none'], basis: 'assistance' },
	dagverksamhet: { label: 'Dagverksamhet', units: ['days', 'none'], basis: 'assistance' },
	korttidsplats: { label: 'Korttidsplats', units: ['daysPerMonth', 'none'], basis: 'assistance' },
	'bostad-sarskild-service': { label: 'Bostad med särskild service', units: ['none'], basis: 'assistance' },
	'sarskilt-boende': { label: 'Särskilt boende', units: ['none'], basis: 'assistance' },

	'personlig-assistans': { label: 'Personlig assistans', units: ['hoursPerWeek', 'none'], basis: { lss: '2' } },
	ledsagarservice: { label: 'Ledsagarservice', units: ['hoursPerMonth', 'none'], basis: { lss: '3' } },
	'lss-kontaktperson': { label: 'Kontaktperson enligt LSS', units: ['none', 'hoursPerMonth'], basis: { lss: '4' } },
	avlosarservice: { label: 'Avlösarservice i hemmet', units: ['hoursPerMonth', 'none'], basis: { lss: '5' } },
	korttidsvistelse: { label: 'Korttidsvistelse utanför det egna hemmet', units: ['daysPerMonth', 'none'], basis: { lss: '6' } },
	korttidstillsyn: { label: 'Korttidstillsyn för skolungdom över 12 år', units: ['hoursPerWeek', 'days', 'none'], basis: { lss: '7' } },
	'bostad-vuxna': { label: 'Bostad med särskild service för vuxna enligt LSS', units: ['none'], basis: { lss: '9' } },
	'daglig-verksamhet': { label: 'Daglig verksamhet', units: ['days', 'hoursPerWeek', 'none'], basis: { lss: '10' } }
} as const satisfies Record<string, Intervention>;

export type InterventionId = keyof typeof INTERVENTIONS;
export const INTERVENTION_IDS = Object.keys(INTERVENTIONS) as InterventionId[];

export const basisOf = (id: InterventionId): LawBasis => INTERVENTIONS[id].basis;
export const interventionLabel = (id: InterventionId): string => INTERVENTIONS[id].label;

/** As it is written inside a sentence: «boendestöd», «kontaktperson enligt LSS». */
export const interventionName = (id: InterventionId): string => {
	const label = interventionLabel(id);
	return label.charAt(0).toLowerCase() + label.slice(1);
};
