import type { InterventionId } from '../case/interventions.ts';
import type { UserRef } from '../record-fields.ts';
import { idsFrom } from './ids.ts';
import { Random } from './random.ts';

export type DemoUnit = { id: string; name: string; caseworkers: readonly Colleague[]; leader: Colleague };
export type DemoProvider = {
	id: string;
	name: string;
	kind: 'own' | 'contract' | 'lov';
	interventions: readonly InterventionId[];
	coordinator: UserRef;
};
/** Somebody of the municipality's own: what documents and orders say of them. */
export type Colleague = UserRef & { phone: string | null; delegationPoint: string };

/** Who there is to open, lead and carry out the cases. The app passes its own; a file made on its own takes `lindang`. */
export type DemoMunicipality = { name: string; units: readonly DemoUnit[]; providers: readonly DemoProvider[] };

/** What each provider takes on, and who answers for it. Names are invented, and so is the place. */
export const DEMO_PROVIDERS = [
	{ name: 'Ekens boendestöd', kind: 'own', interventions: ['boendestod'], coordinator: 'Lena Ek' },
	// New in the system of choice: nothing has been ordered of them yet.
	{ name: 'Solgläntan omsorg', kind: 'lov', interventions: [], coordinator: 'Sven Dahl' },
	{ name: 'Kvarnens dagliga verksamhet', kind: 'own', interventions: ['daglig-verksamhet', 'sysselsattning'], coordinator: 'Tova Hellman' },
	{ name: 'Verkstan i Åbyberg', kind: 'contract', interventions: ['sysselsattning', 'daglig-verksamhet'], coordinator: 'Rikard Bure' },
	{ name: 'Spåret arbetsstöd', kind: 'contract', interventions: ['arbetsstod'], coordinator: 'Selma Qvist' },
	{
		name: 'Följe ledsagning och kontaktpersoner',
		kind: 'own',
		interventions: ['ledsagning', 'ledsagarservice', 'kontaktperson', 'lss-kontaktperson'],
		coordinator: 'Ove Tallberg'
	},
	{ name: 'Rönnens omsorg', kind: 'lov', interventions: ['hemtjanst', 'boendestod'], coordinator: 'Mirja Lehto' }
] as const satisfies readonly (Omit<DemoProvider, 'id' | 'coordinator'> & { coordinator: string })[];

export const lindang: DemoMunicipality = lindangWith(idsFrom(new Random('lindang'), '2025-01-07'));

function lindangWith(id: () => string): DemoMunicipality {
	return {
		name: 'Lindängs kommun',
		units: [
			unit(id, 'Vuxenenheten Söder', 'Maria Holm', ['Anna Lindqvist', 'Erik Sandberg']),
			unit(id, 'Vuxenenheten Norr', 'Karim Haddad', ['Nils Åberg', 'Samira Daoud'])
		],
		providers: DEMO_PROVIDERS.map(({ coordinator, ...provider }) => ({
			...provider,
			id: id(),
			coordinator: { id: id(), name: coordinator, role: 'provider', title: 'samordnare' }
		}))
	};
}

function unit(id: () => string, name: string, leader: string, caseworkers: readonly string[]): DemoUnit {
	const phone = '010-555 01 23';
	return {
		id: id(),
		name,
		leader: { id: id(), name: leader, role: 'teamLeader', title: 'gruppledare', phone, delegationPoint: '4.1' },
		caseworkers: caseworkers.map((caseworker) => ({
			id: id(),
			name: caseworker,
			role: 'caseworker',
			title: 'socialsekreterare',
			phone,
			delegationPoint: '4.2'
		}))
	};
}
