import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import type { OrderContent } from '#lib/domain/order/order.ts';
import type { AnswerValue } from '#lib/domain/template/answers.ts';
import type { MeaningId } from '#lib/domain/template/meanings.ts';
import type { Question } from '#lib/domain/template/question.ts';
import type { Template } from '#lib/domain/template/template.ts';

/** Readable ids in a valid form: `id('need')` is always the same. */
export function id(name: string): string {
	const hex = [...name]
		.map((letter) => (letter.charCodeAt(0) % 256).toString(16).padStart(2, '0'))
		.join('')
		.padEnd(32, '0')
		.slice(0, 32);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export const caseworker = { id: id('anna'), name: 'Anna Berg', role: 'caseworker', title: 'socialsekreterare' } as const;
const leader = { id: id('maria'), name: 'Maria Holm', role: 'teamLeader', title: 'enhetschef' } as const;
const planner = { id: id('lena'), name: 'Lena Ek', role: 'provider', title: 'samordnare' } as const;
const HASH = 'a'.repeat(64);

const text = (name: string, ...meanings: MeaningId[]): Question => ({
	kind: 'longText',
	id: name,
	label: name,
	meanings,
	prints: ['investigation']
});
const yesNo = (name: string, ...meanings: MeaningId[]): Question => ({
	kind: 'yesNo',
	id: name,
	label: name,
	meanings,
	prints: ['investigation']
});
const date = (name: string, ...meanings: MeaningId[]): Question => ({
	kind: 'date',
	id: name,
	label: name,
	meanings,
	prints: ['investigation']
});

/** One question of each meaning that a quality question reads. */
export const meaningTemplate: Template = {
	id: 'meanings',
	title: 'En fråga för varje betydelse',
	version: 1,
	effectiveOn: '2024-01-01',
	scale: [],
	sections: [
		{
			id: 'home',
			title: 'Hemliv',
			area: { system: 'ICF', code: 'd6' },
			questions: [text('own-view', 'ownView'), text('interests', 'interests'), text('resources', 'resources'), text('wishes', 'wishes')]
		},
		{
			id: 'work',
			title: 'Arbete',
			area: { system: 'ICF', code: 'd8' },
			questions: [
				text('work-view', 'ownView'),
				text('education', 'education'),
				text('experience', 'workExperience'),
				text('attendance', 'attendance'),
				text('participation', 'activeParticipation'),
				text('cognitive', 'cognitiveAbility'),
				text('social', 'socialAbility')
			]
		},
		{
			id: 'around',
			title: 'Omkring personen',
			questions: [
				text('earlier', 'earlierInterventions'),
				text('other', 'otherInterventions'),
				text('network', 'network'),
				yesNo('children-asked', 'childrenAsked'),
				text('sip', 'sip'),
				text('help', 'participation'),
				text('told', 'toldOfOtherSupport', 'choiceOfProvider'),
				date('told-on', 'informedOn'),
				yesNo('visit', 'homeVisitConsent'),
				date('visit-on', 'homeVisitConsentOn'),
				{
					kind: 'group',
					id: 'carers',
					label: 'Närstående',
					over: 'relatives',
					meanings: ['carerRole'],
					prints: ['investigation'],
					questions: [{ kind: 'date', id: 'offered', label: 'Erbjuden', meanings: ['carerSupportOffered'], prints: ['investigation'] }]
				},
				{
					kind: 'group',
					id: 'each-child',
					label: 'Barn',
					over: 'children',
					meanings: ['childSituation'],
					prints: ['investigation'],
					questions: [
						{ kind: 'longText', id: 'child-situation', label: 'Situation', meanings: ['childSituation'], prints: ['investigation'] },
						{ kind: 'longText', id: 'child-view', label: 'Åsikter', meanings: ['childView'], prints: ['investigation'] }
					]
				}
			]
		},
		{
			id: 'criteria',
			title: 'Kriterier',
			questions: (
				[
					'criterion-workingAge',
					'criterion-specialistCare',
					'criterion-workGoal',
					'criterion-supportNeed',
					'criterion-readiness',
					'criterion-ableToStart',
					'criterion-noOtherMeasure'
				] as const
			).map((meaning) =>
				meaning === 'criterion-workingAge' || meaning === 'criterion-workGoal'
					? yesNo(meaning.toLowerCase(), meaning)
					: text(meaning.toLowerCase(), meaning)
			)
		}
	]
};

type Given = { by?: 'person' | 'relative' | 'professional'; contactId?: string; heardOn?: string; how?: 'visit' | 'phone' };

/** The answer a path gets: an entry for a text, the value otherwise. */
export function answer(path: string, value: AnswerValue, given: Given = {}): CaseFile['investigations'][number]['answers'][number] {
	const isText = typeof value === 'string' && !/^(yes|no|\d{4}-\d\d-\d\d)$/.test(value);
	const entryId = id(`${path.slice(-9)}${String(value).slice(0, 7)}`);
	const { by = 'person', contactId, heardOn = '2026-09-10', how = 'meeting' } = given as Given & { how?: 'visit' | 'phone' | 'meeting' };
	return {
		path: isText ? `${path}/${entryId}` : path,
		value: isText ? { id: entryId, text: value, source: { kind: by, ...(contactId ? { contactId } : {}) }, heardOn, how } : value,
		revision: 1,
		by: caseworker,
		at: '2026-09-10T09:00:00.000Z'
	};
}

const law = { law: 'SoL', sfs: '2025:400', chapter: '11', section: '1' } as const;
const extent = { unit: 'hoursPerMonth', hours: 12 } as const;

const activity = (name: string, what: string): OrderContent['activities'][number] => ({
	id: id(name),
	what,
	lifeArea: 'Hemliv',
	need: 'Kommer inte igång med disken',
	goalId: id('goal'),
	supportKinds: ['start'],
	looksLike: null,
	why: 'Orken tar slut efter lunch',
	shaping: 'fixed',
	shapedWith: null,
	subgoal: 'Köket är klart före kvällen',
	frequency: null
});

export const orderContent = (overrides: Partial<OrderContent> = {}): OrderContent => ({
	number: '2026-0412-1',
	version: 1,
	orderer: { municipality: 'Lindby kommun', unit: 'Vuxenenheten', caseworker: 'Anna Berg', phone: null },
	provider: 'Ekens boendestöd',
	person: { name: 'Åke Öberg', birthYear: 1980, protectedIdentity: false, meetingPlace: null },
	intervention: 'boendestod',
	law,
	extent,
	fromOn: '2026-10-15',
	toOn: '2027-10-14',
	planDueOn: '2026-10-30',
	followUp: { on: '2027-04-15', how: 'Möte hemma hos Åke' },
	goals: [
		{ id: id('overall'), kind: 'overall', words: 'Ett hem som håller', askedGaveNone: false, by: null, sign: null },
		{
			id: id('goal'),
			kind: 'personal',
			words: 'Bjuda min syster på middag i mars',
			askedGaveNone: false,
			by: '2027-03-31',
			sign: 'Systern har ätit där'
		}
	],
	activities: [activity('dishes', 'Diska efter middagen'), activity('post', 'Öppna posten på tisdagar')],
	practical: [],
	...overrides
});

/** A case that does everything right up to its first follow-up, as of 2027-05-01: nothing in it is a level below 3. */
export function aWholeCase(): CaseFile {
	const person = {
		id: id('person'),
		personnummer: '198001019804',
		givenName: 'Åke',
		familyName: 'Öberg',
		legalSex: 'male',
		protectedIdentity: false,
		revision: 1
	} as const;
	return {
		format: 'rodtrad-case',
		version: 1,
		case: {
			id: id('case'),
			number: '2026-0412',
			personId: person.id,
			municipality: 'Lindby kommun',
			unit: { id: id('unit'), name: 'Vuxenenheten' },
			caseworker,
			members: [],
			openedAt: '2026-09-01T08:00:00.000Z',
			openedBy: caseworker,
			identityShown: { on: '2026-09-02', how: 'idCard' },
			children: [{ id: id('child'), name: 'Molly', birthYear: 2015, relation: 'own', home: 'alternating', revision: 1 }],
			relatives: [{ id: id('sister'), name: 'Eva Öberg', relation: 'syster', nearest: true, supports: true, revision: 1 }],
			contacts: [{ id: id('nurse'), name: 'Per Dahl', title: 'sjuksköterska', revision: 1 }],
			consents: [
				{
					id: id('consent'),
					contactId: id('nurse'),
					about: 'Medicinen',
					form: 'oral',
					givenOn: '2026-09-02',
					validTo: '2027-09-02',
					revision: 1
				}
			],
			revision: 1
		},
		persons: [person],
		applications: [
			{
				id: id('application'),
				receivedOn: '2026-09-01',
				form: 'phone',
				appliedBy: 'Åke Öberg',
				authority: 'own',
				initiative: 'own',
				interventions: [{ id: id('applied'), intervention: 'boendestod', extent, law }],
				revision: 1
			}
		],
		investigations: [
			{
				id: id('investigation'),
				templateHash: HASH,
				state: 'locked',
				interventionIds: [id('applied')],
				openedAt: '2026-09-02T08:00:00.000Z',
				openedBy: caseworker,
				lockedAt: '2026-10-01T08:00:00.000Z',
				authors: [],
				answers: [
					answer('own-view', 'Disken blir stående till kvällen'),
					answer('interests', 'Spelar schack på torsdagar'),
					answer('resources', 'Lagar mat själv när köket är rent'),
					answer('wishes', 'Vill ha samma person varje gång'),
					answer('work-view', 'Jobbar i växthuset två dagar'),
					answer('education', 'Gymnasiet, el'),
					answer('experience', 'Sex år på Elbolaget'),
					answer('attendance', 'Kommer i tid fyra dagar av fem'),
					answer('participation', 'Tar egna uppgifter'),
					answer('cognitive', 'Följer en lista med fem punkter'),
					answer('social', 'Pratar med två kollegor'),
					answer('earlier', 'Boendestöd 2019–2021'),
					answer('other', 'Inga'),
					answer('network', 'Systern Eva ringer varje kväll'),
					answer('children-asked', 'yes'),
					answer('sip', 'Har plan från juni, öppenvården håller ihop den'),
					answer('help', 'Behövde ingen tolk, hade systern med'),
					answer('told', 'Träfflokalen, att byta utförare, kvällar och helger'),
					answer('told-on', '2026-09-10'),
					answer('visit', 'yes'),
					answer('visit-on', '2026-09-08'),
					answer(`carers/${id('sister')}/offered`, '2026-09-12'),
					answer(`each-child/${id('child')}/child-situation`, 'Går i femman, bor här varannan vecka', {
						heardOn: '2026-09-10',
						how: 'visit'
					}),
					answer(`each-child/${id('child')}/child-view`, 'Molly vill att pappa orkar med fotbollen'),
					...meaningTemplate.sections.flatMap(({ questions }) =>
						questions
							.filter(({ id: name }) => name.startsWith('criterion'))
							.map((question) => answer(question.id, question.kind === 'yesNo' ? 'yes' : `Visat i samtal om ${question.id}`))
					)
				],
				communicated: { on: '2026-09-20', how: 'meeting', said: 'Disken är viktigast', changed: 'Tiden på kvällen' },
				versions: [],
				reviews: []
			}
		],
		assessments: [
			{
				investigationId: id('investigation'),
				needs: [
					{
						id: id('need'),
						sectionId: 'home',
						entryIds: [],
						text: 'Kommer inte igång med disken',
						otherwiseMet: 'Eva bor i Umeå och kan inte komma',
						howMet: 'Boendestöd tisdag och torsdag efter lunch',
						revision: 1
					}
				],
				goals: [
					{ id: id('overall'), kind: 'overall', needIds: [id('need')], words: 'Ett hem som håller', askedGaveNone: false, revision: 1 },
					{
						id: id('goal'),
						kind: 'personal',
						needIds: [id('need')],
						words: 'Bjuda min syster på middag i mars',
						askedGaveNone: false,
						acceptedOn: '2026-09-15',
						sign: 'Systern har ätit där',
						by: '2027-03-31',
						revision: 1
					}
				],
				activities: ['dishes', 'post'].map((name) => ({
					id: id(name),
					needId: id('need'),
					goalId: id('goal'),
					appliedInterventionId: id('applied'),
					what: name,
					supportKinds: ['start' as const],
					shaping: 'fixed' as const,
					revision: 1
				})),
				childImpacts: [
					{
						childId: id('child'),
						text: 'Molly får ett rent kök de veckor hon bor hos Åke, och middag före träningen på torsdagar.',
						revision: 1
					}
				],
				proposals: []
			}
		],
		decisions: [
			{
				id: id('decision'),
				investigationId: id('investigation'),
				versionNumber: 1,
				appliedInterventionId: id('applied'),
				intervention: 'boendestod',
				outcome: 'granted',
				extent,
				fromOn: '2026-10-15',
				toOn: '2027-10-14',
				untilFurtherNotice: false,
				timeLimitReason: 'Åke flyttar till Umeå i oktober 2027',
				followUpOn: '2027-04-15',
				followUpHow: 'Möte hemma hos Åke',
				grounds: 'Åke orkar inte disken efter jobbet.',
				law,
				decidedOn: '2026-10-01',
				decidedBy: leader,
				delegationPoint: '4.2',
				registeredAt: '2026-10-01T08:00:00.000Z',
				told: { on: '2026-10-02', how: 'letter', by: caseworker },
				carriedOut: { on: '2026-10-15' }
			}
		],
		orders: [
			{
				id: id('order'),
				number: '2026-0412-1',
				decisionId: id('decision'),
				provider: { id: id('provider'), name: 'Ekens boendestöd', kind: 'own' },
				versions: [{ version: 1, hash: HASH, content: orderContent(), sentAt: '2026-10-02T09:00:00.000Z', sentBy: caseworker }],
				messages: [{ id: id('accepted'), version: 1, kind: 'accepted', by: planner, at: '2026-10-05T09:00:00.000Z' }],
				participation: { how: 'Valde tider själv', on: '2026-10-01' }
			}
		],
		plans: [
			{
				id: id('plan'),
				orderId: id('order'),
				orderVersion: 1,
				version: 1,
				madeOn: '2026-10-25',
				sentOn: '2026-10-28',
				writtenBy: planner,
				startedOn: '2026-10-15',
				participation: { how: 'Vid köksbordet', outcome: 'Torsdagar flyttades till tisdagar' },
				participants: [{ who: 'Systern Eva', how: 'på telefon' }],
				collaboration: [{ with: 'Öppenvården', where: 'Torget 3', when: 'Första måndagen' }],
				followUp: { on: '2027-01-15', how: 'Samtal med Åke' },
				received: { on: '2026-10-29', by: caseworker },
				agreed: { on: '2026-10-30', by: caseworker },
				goals: [
					{ orderGoalId: id('overall'), kind: 'overall', words: 'Ett hem som håller' },
					{ orderGoalId: id('goal'), kind: 'personal', words: 'Bjuda min syster på middag i mars' }
				],
				rows: orderContent().activities.map(({ id: activityId, what, subgoal }) => ({
					id: id(`row${activityId.slice(0, 4)}`),
					orderActivityId: activityId,
					state: 'asOrdered' as const,
					what,
					goal: 'Bjuda min syster på middag i mars',
					...(subgoal ? { subgoal } : {}),
					how: 'Står bredvid, sätter på musik och torkar medan Åke sköljer',
					when: 'Tisdag 13–14',
					who: 'Lena Ek'
				}))
			}
		],
		followUps: [
			{
				id: id('followup'),
				orderId: id('order'),
				orderVersion: 1,
				heldOn: '2027-04-10',
				writtenBy: caseworker,
				participants: [
					{ who: 'Åke', how: 'hemma' },
					{ who: 'Lena Ek', how: 'hemma' }
				],
				ownWords: [{ id: id('own'), text: 'Jag bjöd Eva på lax den 12 mars', source: { kind: 'person' }, heardOn: '2027-04-10' }],
				methods: 'Musik och att stå bredvid',
				effect: 'Köket är klart fyra kvällar av fem',
				activities: orderContent().activities.map(({ id: orderActivityId }) => ({
					orderActivityId,
					outcome: 'done' as const,
					text: 'Gjort varje vecka sedan november'
				})),
				goals: orderContent().goals.map(({ id: orderGoalId }) => ({ orderGoalId, attainment: 'reached' as const })),
				next: { step: 'continue', decidedOn: '2027-04-10' },
				longTerm: { steps: [{ what: 'Prova två kvällar själv', who: 'Åke', by: '2027-08-01' }] }
			}
		],
		notes: [
			{
				id: id('note'),
				kind: 'call',
				happenedOn: '2026-09-05',
				who: 'Per Dahl',
				about: 'Medicinen',
				result: 'Dosen är densamma',
				references: [],
				writtenBy: caseworker,
				writtenAt: '2026-09-05T10:00:00.000Z'
			}
		],
		templates: { [HASH]: meaningTemplate }
	};
}
