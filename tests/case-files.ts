import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CaseFile, InvestigationInFile, StoredDocument } from '#lib/domain/exchange/case-file.ts';
import { contentOf } from '#lib/domain/exchange/file-content.ts';
import { buildOrder } from '#lib/domain/order/build-order.ts';
import { withNulls } from '#lib/domain/exchange/absent.ts';
import { Outcome } from '#lib/domain/investigation/content-schemas.ts';
import type { UserRef } from '#lib/domain/record-fields.ts';
import type { Template } from '#lib/domain/template/template.ts';

const sha = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
export const hashing = { contentHash: (content: unknown) => sha(canonicalize(content) ?? ''), bytesHash: sha };

/** Ids in the order of their numbers, as ids sort by the time they were made. */
export const ID = (number: number): string => `01890000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const CASEWORKER: UserRef = { id: ID(1), name: 'Hanna Lind', role: 'caseworker', title: 'socialsekreterare' };
export const LEADER: UserRef = { id: ID(2), name: 'Lena Ek', role: 'teamLeader', title: 'gruppledare' };
export const PROVIDER_USER: UserRef = { id: ID(3), name: 'Pia Stöd', role: 'provider', title: 'samordnare' };
const LAW = { law: 'SoL', sfs: '2025:400', chapter: '11', section: '1' } as const;
export const moment = (day: number, hour = 8): string => new Date(Date.UTC(2026, 10, day, hour)).toISOString();

export const aDocument = (text = '%PDF-1.7'): StoredDocument => ({
	mediaType: 'application/pdf',
	hash: sha(text),
	storedAt: moment(20),
	content: btoa(text)
});

export const aTemplateOfTheFile = (): Template => ({
	id: 'short',
	title: 'Kort mall',
	version: 1,
	effectiveOn: '2026-01-01',
	scale: [],
	sections: [
		{
			id: 'd6',
			title: 'Hemliv',
			area: { system: 'ICF', code: 'd6' },
			questions: [
				{ id: 'hemliv', kind: 'longText', label: 'Egen bild', meanings: ['ownView'], prints: ['investigation'] },
				{ id: 'barn-finns', kind: 'yesNo', label: 'Finns det barn?', meanings: ['childrenAsked'], prints: ['investigation'] }
			]
		},
		{
			id: 'vald',
			title: 'Våld',
			questions: [{ id: 'vald', kind: 'yesNo', label: 'Har frågan ställts?', meanings: ['violenceAsked'], prints: [] }]
		}
	]
});

/** An approved investigation: what was there to read, and the leader's answer. */
export function approved(file: CaseFile, at: number): void {
	const investigation = file.investigations[at];
	const content = investigation && contentOf(file, investigation);
	if (!content) throw new Error('Nothing to approve.');
	const hash = hashing.contentHash(content);
	const number = (investigation.versions.at(-1)?.number ?? 0) + 1;
	investigation.versions.push({ number, hash, content, by: CASEWORKER, at: moment(15) });
	investigation.reviews.push({ id: ID(200 + at), versionNumber: number, hash, outcome: 'approved', by: LEADER, at: moment(16) });
	investigation.state = 'approved';
}

/** Granted on the approved version, which it locks, and ordered where there is an activity to order. */
export function decidedAndOrdered(file: CaseFile, at: number): void {
	const investigation = file.investigations[at] as InvestigationInFile;
	const [appliedInterventionId = ''] = investigation.interventionIds;
	const content = investigation.versions.at(-1)?.content;
	const template = file.templates[investigation.templateHash];
	const intervention = content?.applications.flatMap(({ interventions }) => interventions)[0]?.intervention;
	if (!content || !template || !intervention) throw new Error('Nothing to decide.');
	Object.assign(investigation, { state: 'locked', lockedAt: moment(20), document: aDocument() });
	const decision: CaseFile['decisions'][number] = {
		id: ID(300 + at),
		investigationId: investigation.id,
		versionNumber: investigation.versions.at(-1)?.number ?? 0,
		appliedInterventionId,
		intervention,
		outcome: 'granted',
		extent: { unit: 'hoursPerMonth', hours: 12 },
		fromOn: '2026-12-01',
		toOn: '2027-11-30',
		untilFurtherNotice: false,
		timeLimitReason: 'Målet väntas vara nått då',
		grounds: 'Behovet kan inte mötas på annat sätt',
		law: LAW,
		decidedOn: '2026-11-20',
		decidedBy: CASEWORKER,
		delegationPoint: '4.2',
		registeredAt: moment(20)
	};
	file.decisions.push(decision);
	const number = `${file.case.number}-${file.orders.length + 1}`;
	const built = buildOrder({
		order: { number, version: 1 },
		content,
		template,
		decision: { ...decision, ...withNulls(Outcome, decision), appliedInterventionId, decidedBy: CASEWORKER.id },
		intervention,
		caseworker: { name: CASEWORKER.name, phone: null },
		provider: { name: 'Stödhuset' }
	});
	if (!built.ok) return;
	const sent = { hash: hashing.contentHash(built.order), content: built.order, sentAt: moment(21), sentBy: CASEWORKER };
	const asked = { id: ID(500 + at), version: 1, kind: 'asked', text: 'Vilken dag?', by: PROVIDER_USER, at: moment(22) } as const;
	file.orders.push({
		id: ID(400 + at),
		number,
		decisionId: decision.id,
		provider: { id: ID(4), name: 'Stödhuset', kind: 'own' },
		versions: [{ version: 1, ...sent, firstRead: { at: moment(22), by: PROVIDER_USER }, document: aDocument() }],
		messages: [{ ...asked, activityId: built.order.activities[0]?.id ?? '' }]
	});
}

export const anEmptyCaseFile = (template: Template): CaseFile => ({
	format: 'rodtrad-case',
	version: 1,
	case: {
		id: ID(10),
		number: '2026-0412',
		personId: ID(11),
		municipality: 'Lindby kommun',
		unit: { id: ID(5), name: 'Vuxenenheten' },
		caseworker: CASEWORKER,
		members: [],
		openedAt: moment(1),
		openedBy: CASEWORKER,
		children: [],
		relatives: [],
		contacts: [],
		consents: [],
		revision: 1
	},
	persons: [
		{
			id: ID(11),
			personnummer: '198001019804',
			givenName: 'Åke',
			familyName: 'Öberg',
			legalSex: 'male',
			protectedIdentity: false,
			revision: 1
		}
	],
	applications: [],
	investigations: [],
	assessments: [],
	decisions: [],
	orders: [],
	plans: [],
	followUps: [],
	notes: [],
	templates: { [hashing.contentHash(template)]: template }
});

/** One of everything the format has, all of it in order. */
export function aCaseFile(): CaseFile {
	const template = aTemplateOfTheFile();
	const file = anEmptyCaseFile(template);
	const by = { by: CASEWORKER, at: moment(10) };
	file.case.members = [{ user: LEADER, role: 'reader' }];
	file.case.identityShown = { on: '2026-11-02', how: 'idCard' };
	file.case.children = [{ id: ID(20), name: 'Bo', birthYear: 2016, relation: 'own', home: 'alternating', revision: 1 }];
	file.case.relatives = [{ id: ID(21), name: 'Karin', relation: 'mamma', nearest: true, supports: true, revision: 2 }];
	file.case.contacts = [{ id: ID(22), name: 'Olle', title: 'kurator', removedAt: moment(9), revision: 2 }];
	file.case.consents = [{ id: ID(23), contactId: ID(21), about: 'Vardagen', form: 'oral', givenOn: '2026-11-03', revision: 1 }];
	file.applications.push({
		id: ID(30),
		receivedOn: '2026-11-02',
		form: 'phone',
		appliedBy: 'Åke Öberg',
		authority: 'own',
		initiative: 'own',
		interventions: [{ id: ID(31), intervention: 'boendestod', extent: { unit: 'hoursPerMonth', hours: 12 }, law: LAW }],
		revision: 1
	});
	const told = { id: ID(50), text: 'Jag vill komma igång.', source: { kind: 'relative', contactId: ID(21) }, consentId: ID(23) } as const;
	file.investigations.push({
		id: ID(40),
		templateHash: hashing.contentHash(template),
		state: 'draft',
		interventionIds: [ID(31)],
		openedAt: moment(3),
		openedBy: CASEWORKER,
		authors: [{ user: CASEWORKER, firstAt: moment(10) }],
		answers: [
			{ path: `hemliv/${ID(50)}`, value: told, revision: 2, ...by },
			{ path: 'barn-finns', value: 'yes', revision: 1, ...by },
			{ path: 'section:d6', value: { status: 'notRelevant', reason: 'Inget att utreda' }, revision: 1, ...by }
		],
		versions: [],
		reviews: []
	});
	const need = { id: ID(60), sectionId: 'd6', entryIds: [ID(50)], text: 'Komma igång hemma', revision: 1 };
	const goal = { needIds: [ID(60)], askedGaveNone: false, acceptedOn: '2026-11-10', by: '2027-05-01', revision: 1 };
	file.assessments.push({
		investigationId: ID(40),
		needs: [need],
		goals: [
			{ id: ID(61), kind: 'overall', words: 'Ett hem som fungerar', ...goal },
			{ id: ID(62), kind: 'personal', words: 'Bjuda hem min syster', sign: 'Hon har varit här', ...goal }
		],
		activities: [
			{
				id: ID(63),
				needId: ID(60),
				goalId: ID(61),
				appliedInterventionId: ID(31),
				what: 'Städa köket',
				supportKinds: ['start'],
				shaping: 'shaped',
				frequency: 'varje vecka',
				revision: 1
			}
		],
		childImpacts: [{ childId: ID(20), text: 'Bo har det ordnat hemma.', revision: 1 }],
		proposals: [{ appliedInterventionId: ID(31), outcome: 'granted', untilFurtherNotice: false, revision: 1 }]
	});
	approved(file, 0);
	decidedAndOrdered(file, 0);
	return withWhatComesAfter(file);
}

function withWhatComesAfter(file: CaseFile): CaseFile {
	file.investigations[0]!.communicated = { on: '2026-11-14', how: 'letter', said: 'Inget att tillägga' };
	Object.assign(file.decisions[0]!, { told: { on: '2026-11-21', how: 'letter', appealNotice: true }, carriedOut: { on: '2026-12-01' } });
	file.orders[0]!.participation = { how: 'Åke läste beställningen', on: '2026-11-21' };
	file.plans.push({
		id: ID(70),
		orderId: ID(400),
		orderVersion: 1,
		version: 1,
		madeOn: '2026-12-10',
		writtenBy: PROVIDER_USER,
		participation: { how: 'Åke valde dag', outcome: 'Tisdagar' },
		participants: [{ who: 'Pia Stöd' }],
		collaboration: [],
		goals: [{ orderGoalId: ID(61), kind: 'overall', words: 'Ett hem som fungerar' }],
		rows: [{ id: ID(71), orderActivityId: ID(63), state: 'asOrdered', what: 'Städa köket', how: 'Börjar med diskbänken', who: 'Pia' }]
	});
	file.followUps.push({
		id: ID(72),
		orderId: ID(400),
		orderVersion: 1,
		heldOn: '2027-05-03',
		writtenBy: CASEWORKER,
		participants: [{ who: 'Åke', how: 'på plats' }],
		ownWords: { status: 'declined' },
		activities: [{ orderActivityId: ID(63), outcome: 'partly', text: 'Varannan vecka' }],
		goals: [{ orderGoalId: ID(61), attainment: 'partly' }],
		next: { step: 'continue', decidedOn: '2027-05-03' },
		longTerm: { steps: [{ what: 'Klara köket själv', by: '2027-11-01' }] }
	});
	file.notes.push({
		id: ID(73),
		kind: 'call',
		happenedOn: '2026-11-05',
		who: 'Karin',
		about: 'Tid för besök',
		references: [{ kind: 'relative', id: ID(21) }],
		writtenBy: CASEWORKER,
		writtenAt: moment(5)
	});
	return file;
}
