import { showExtent } from '../case/extent.ts';
import { listed } from '../document/wording.ts';
import type { OrderActivity, OrderContent } from './order.ts';

/** Who, how much and when: what stands at the side of an order on the screen and in its head on paper. */
export function orderFacts({ provider, person, extent, fromOn, toOn, planDueOn, followUp, orderer }: OrderContent) {
	const facts = [
		['Till', provider],
		['Gäller', listed(person.name, `född ${person.birthYear}`)],
		['Skydd', person.protectedIdentity ? 'Skyddade personuppgifter. Berätta inte för någon var personen finns.' : ''],
		['Ni möts', person.meetingPlace ?? ''],
		['Omfattning', extent ? showExtent(extent) : ''],
		['Tid', toOn ? `${fromOn} till ${toOn}` : `från ${fromOn}, tills vidare`],
		['Genomförandeplan', `senast ${planDueOn}`],
		['Uppföljning', listed(followUp.on, followUp.how)],
		['Beställare', listed(orderer.municipality, orderer.unit)],
		['Handläggare', listed(orderer.caseworker, orderer.phone)]
	] as const;
	return facts.flatMap(([term, text]) => (text ? [{ term, text }] : []));
}

/** What is fixed, and what is shaped with the person. */
export const shapingLine = ({ shaping, shapedWith }: OrderActivity): string =>
	shaping === 'fixed' ? 'Utförs som beställt' : `Utformas tillsammans${shapedWith ? `: ${shapedWith}` : ''}`;
