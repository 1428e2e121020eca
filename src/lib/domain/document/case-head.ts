import { APPLICATION_AUTHORITIES, APPLICATION_FORMS, INITIATIVES, type Application } from '../case/application.ts';
import { CHILD_HOMES, CHILD_RELATIONS, CONSENT_FORMS, fullName, IDENTITY_SHOWN, type Child, type Consent } from '../case/case.ts';
import { showExtent } from '../case/extent.ts';
import { interventionLabel } from '../case/interventions.ts';
import { showPersonnummer } from '../case/person-number.ts';
import { citeLaw } from '../law/law-reference.ts';
import type { InvestigationContent } from '../investigation/content.ts';
import { paragraphsOf, quiet, type Block, type Run } from './document.ts';
import { capitalised, inAndOut, listed, sentence } from './wording.ts';
import type { Written } from './written.ts';

type Row = { label: string; runs: Run[] };

const row = (label: string, ...runs: (Run | string | null)[]): Row[] => {
	const said = runs.filter((run) => run !== null).map((run) => (typeof run === 'string' ? { text: run } : run));
	return said.some(({ text }) => text !== '') ? [{ label, runs: said }] : [];
};

/** «Utredning om bistånd enligt 11 kap. 1 § socialtjänstlagen (2025:400)». LSS gives insatser, not bistånd. */
export function investigationTitle({ applications }: InvestigationContent): string {
	const laws = applications.flatMap(({ interventions }) => interventions.map(({ law }) => law));
	if (laws.length === 0) return 'Utredning';
	const what = laws.every(({ law }) => law === 'LSS') ? 'insatser' : 'bistånd';
	return `Utredning om ${what} enligt ${inAndOut([...new Set(laws.map(citeLaw))])}`;
}

/** Who, what, when: the quiet head of the document. */
export function caseHead({ content, names }: Written): Block {
	const { person, identityShown, children, relatives, consents, applications, caseworker } = content;
	const rows = [
		...row('Gäller', listed(fullName(person), showPersonnummer(person.personnummer))),
		...row('Ärende', content.caseNumber),
		...applications.flatMap(applicationRows),
		...row('Handläggare', listed(caseworker.name, caseworker.title)),
		...row('Identitet', identityShown ? `${IDENTITY_SHOWN[identityShown.how]} ${identityShown.on}` : 'inte styrkt än'),
		...children.flatMap((child, index) => row(index === 0 ? 'Barn' : '', childLine(child))),
		...row('Närmast anhörig', inAndOut(relatives.filter(({ nearest }) => nearest).map(({ name, relation }) => `${name} (${relation})`))),
		...row('Tolk', person.interpreterLanguage ?? ''),
		...row('Stöd för kommunikation', person.communicationSupport ?? ''),
		...consents.flatMap((consent, index) =>
			row(index === 0 ? 'Samtycke' : '', ...consentRuns(consent, names.personName(consent.contactId)))
		)
	];
	return { kind: 'facts', rows };
}

function applicationRows({ receivedOn, form, appliedBy, authority, initiative, interventions }: Application): Row[] {
	const what = interventions.map(({ intervention, extent, wish }) => {
		const wished = wish ? `. Önskemål: ${paragraphsOf(wish).join(' ')}` : '';
		return sentence(`${interventionLabel(intervention)}, ${showExtent(extent)}${wished}`);
	});
	return [
		...row('Ansökan', what.join(' ')),
		...row('Inkom', `${receivedOn}, ${APPLICATION_FORMS[form]}`),
		...row('Sökt av', `${appliedBy}, ${APPLICATION_AUTHORITIES[authority]}`),
		...row('På initiativ av', INITIATIVES[initiative])
	];
}

const childLine = ({ name, birthYear, relation, home }: Child): string =>
	listed(name, `${CHILD_RELATIONS[relation]} fött ${birthYear}`, CHILD_HOMES[home]);

function consentRuns({ about, form, givenOn, validTo, withdrawnOn }: Consent, contact: string | undefined): Run[] {
	const given = listed(`${CONSENT_FORMS[form]} ${givenOn}`, validTo && `gäller till ${validTo}`, withdrawnOn && `återtaget ${withdrawnOn}`);
	return [{ text: `${sentence(contact ? `${contact}: ${about}` : about)} ` }, quiet(sentence(capitalised(given)))];
}
