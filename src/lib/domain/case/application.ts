import type { Extent } from './extent.ts';
import type { InterventionId } from './interventions.ts';
import type { LawReference } from '../law/law-reference.ts';

export const APPLICATION_FORMS = {
	oral: 'muntligen',
	phone: 'per telefon',
	letter: 'i brev',
	form: 'på blankett',
	digital: 'i e-tjänsten'
} as const;
export type ApplicationForm = keyof typeof APPLICATION_FORMS;

export const APPLICATION_AUTHORITIES = {
	own: 'personen själv',
	powerOfAttorney: 'med fullmakt',
	godMan: 'som god man',
	forvaltare: 'som förvaltare'
} as const;
export type ApplicationAuthority = keyof typeof APPLICATION_AUTHORITIES;

export const INITIATIVES = {
	own: 'egen önskan',
	suggested: 'föreslaget av någon annan, personen vill själv',
	condition: 'villkor för ersättning eller annat stöd',
	insisted: 'någon annan vill det'
} as const;
export type Initiative = keyof typeof INITIATIVES;

/** Ansökan (U04): what, how much, when, how, by whom, on what authority and on whose initiative. */
export type Application = {
	id: string;
	receivedOn: string;
	form: ApplicationForm;
	appliedBy: string;
	authority: ApplicationAuthority;
	initiative: Initiative;
	interventions: AppliedIntervention[];
};

export type AppliedIntervention = { id: string; intervention: InterventionId; extent: Extent; law: LawReference; wish: string | null };
