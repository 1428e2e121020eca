import { error, redirect } from '@sveltejs/kit';
import { mayExportCase, mayReadViolence } from '#lib/domain/case/access.ts';
import { IDENTITY_SHOWN, LEGAL_SEXES } from '#lib/domain/case/case.ts';
import { showExtent } from '#lib/domain/case/extent.ts';
import { interventionLabel } from '#lib/domain/case/interventions.ts';
import { MEMBER_ROLES } from '#lib/domain/case/member-form.ts';
import { nextStep } from '#lib/domain/case/next-step.ts';
import { showPersonnummer } from '#lib/domain/case/person-number.ts';
import { childLine, consentLine, contactLine, relativeLine } from '#lib/domain/case/register-lines.ts';
import { occasionLine } from '#lib/domain/case/occasion.ts';
import { isGranted, OUTCOMES } from '#lib/domain/decision/decision.ts';
import { STATE_NAMES } from '#lib/domain/investigation/investigation.ts';
import { ORDER_STATES } from '#lib/domain/order/order-state.ts';
import * as applications from '#lib/server/applications.ts';
import { openCase, requireCaseWriter } from '#lib/server/auth/guard-case.ts';
import * as caseMoves from '#lib/server/case-moves.ts';
import type { Case } from '#lib/server/cases.ts';
import { dayOf } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as decisions from '#lib/server/decisions.ts';
import * as investigations from '#lib/server/investigations.ts';
import * as orders from '#lib/server/orders.ts';
import * as register from '#lib/server/register.ts';
import * as screenings from '#lib/server/violence-screenings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { user, found } = await openCase(params.id);
	const [people, gone, nameOf, applied, investigated, decided, ordered, occasion] = await Promise.all([
		register.find(db, found.id),
		register.removed(db, found.id),
		register.namesOf(db, found.id),
		applications.list(db, found.id),
		investigations.listForCase(db, found.id),
		decisions.listForCase(db, found.id),
		orders.listForCase(db, found.id),
		screenings.occasionOn(db, found.id)
	]);
	const everybody = [...Object.values(people), ...Object.values(gone)].flat();
	return {
		person: shownPerson(found),
		people: {
			children: people.children.map((one) => ({ id: one.id, ...childLine(one) })),
			relatives: people.relatives.map((one) => ({ id: one.id, ...relativeLine(one) })),
			contacts: people.contacts.map((one) => ({ id: one.id, ...contactLine(one) })),
			consents: people.consents.map((one) => ({ id: one.id, ...consentLine(one, nameOf) })),
			members: [
				{ id: found.caseworker.id, name: found.caseworker.name, about: 'handlägger ärendet' },
				...found.members.map(({ userId, name, role }) => ({ id: userId, name, about: MEMBER_ROLES[role] }))
			]
		},
		occasion: occasion && occasionLine(occasion),
		mayReadViolence: mayReadViolence(user, found.access),
		unit: found.unit.name,
		openedOn: dayOf(found.openedAt),
		applications: applied.map(({ id, receivedOn, appliedBy, interventions }) => ({
			id,
			receivedOn,
			appliedBy,
			interventions: interventions.map((one) => ({
				id: one.id,
				text: `${interventionLabel(one.intervention)}, ${showExtent(one.extent)}`,
				state: one.decided ? 'beslutad' : one.investigationId ? 'utreds' : 'inte utredd än'
			}))
		})),
		investigations: investigated.map(({ id, title, state, openedAt, interventions }) => ({
			id,
			title,
			state,
			stateName: STATE_NAMES[state],
			openedOn: dayOf(openedAt),
			about: interventions.map(({ intervention }) => interventionLabel(intervention)).join(', ')
		})),
		decisions: decided.map(({ decision, intervention, decidedByName }) => ({
			id: decision.id,
			investigationId: decision.investigationId,
			text: `${interventionLabel(intervention)}: ${OUTCOMES[decision.outcome]}`,
			extent: decision.extent && showExtent(decision.extent),
			decidedOn: decision.decidedOn,
			by: decidedByName,
			period: decision.fromOn && `${decision.fromOn} – ${decision.toOn ?? 'tills vidare'}`
		})),
		orders: ordered.map(({ id, content, provider, state, sentAt }) => ({
			id,
			number: content.number,
			provider,
			stateName: ORDER_STATES[state],
			sentOn: dayOf(sentAt)
		})),
		next: nextStep({
			applied: applied.flatMap(({ interventions }) => interventions),
			investigations: investigated,
			orders: ordered,
			granted: decided.filter(({ decision }) => isGranted(decision.outcome)).map(({ decision, orderId }) => ({ id: decision.id, orderId }))
		}),
		mayExport: mayExportCase(user, found.access),
		untouched: applied.length === 0 && everybody.length === 0 && !occasion
	};
};

export const actions: Actions = {
	undo: async ({ params }) => {
		const { user, found } = await requireCaseWriter(params.id);
		const undone = await caseMoves.undoOpen(db, user, found.id);
		if (!undone.ok) error(409, 'Det har hunnit skrivas i ärendet. Avsluta det i stället.');
		redirect(303, '/cases');
	}
};

function shownPerson({ person, identity }: Case) {
	return {
		personnummer: showPersonnummer(person.personnummer),
		legalSex: LEGAL_SEXES[person.legalSex],
		identity: identity ? `${IDENTITY_SHOWN[identity.how]} ${identity.on}` : null,
		phone: person.phone,
		address: person.address,
		safeContact: person.safeContact,
		interpreterLanguage: person.interpreterLanguage,
		communicationSupport: person.communicationSupport
	};
}
