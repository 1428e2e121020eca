import type { Application } from '../case/application.ts';
import type { Child, Consent, Contact, IdentityShownHow, Person, Relative } from '../case/case.ts';
import type { Answers } from '../template/answers.ts';
import type { Assessment } from './assessment.ts';

/** Raised when the same content would make another document. */
export const BUILDER_VERSION = 1;

/** All input of the investigation's document. An approval names its hash, so a corrected birth year reopens too. */
export type InvestigationContent = {
	builderVersion: number;
	municipality: string;
	unit: string;
	caseNumber: string;
	caseworker: { name: string; title: string };
	person: Omit<Person, 'safeContact' | 'phone' | 'address'>;
	identityShown: { on: string; how: IdentityShownHow } | null;
	children: Child[];
	relatives: Relative[];
	contacts: Contact[];
	consents: Consent[];
	applications: Application[];
	templateHash: string;
	answers: Answers;
	assessment: Assessment;
};
