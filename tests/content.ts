import type { Decision } from '#lib/domain/decision/decision.ts';
import type { Activity, Assessment, Goal, Need, Proposal } from '#lib/domain/investigation/assessment.ts';
import type { InvestigationContent } from '#lib/domain/investigation/content.ts';
import type { OrderSource } from '#lib/domain/order/build-order.ts';
import type { AnswerValue } from '#lib/domain/template/answers.ts';
import type { Template } from '#lib/domain/template/template.ts';

export const aNeed = (overrides: Partial<Need> = {}): Need => ({
	id: 'need',
	sectionId: 'd6',
	entryIds: [],
	text: 'Behöver stöd att komma igång med städning',
	otherwiseMet: null,
	howMet: null,
	...overrides
});

export const aGoal = (overrides: Partial<Goal> = {}): Goal => ({
	id: 'goal',
	kind: 'overall',
	needIds: ['need'],
	words: 'Ett hem som fungerar',
	askedGaveNone: false,
	acceptedOn: null,
	sign: null,
	by: null,
	...overrides
});

export const anActivity = (overrides: Partial<Activity> = {}): Activity => ({
	id: 'activity',
	needId: 'need',
	goalId: 'goal',
	appliedInterventionId: 'applied',
	what: 'Städa köket',
	supportKinds: ['start', 'joinPartly'],
	looksLike: null,
	why: null,
	shaping: 'shaped',
	shapedWith: null,
	subgoal: null,
	frequency: null,
	...overrides
});

export const aProposal = (overrides: Partial<Proposal> = {}): Proposal => ({
	appliedInterventionId: 'applied',
	outcome: 'granted',
	extent: { unit: 'hoursPerMonth', hours: 12 },
	fromOn: '2026-12-01',
	toOn: '2027-11-30',
	untilFurtherNotice: false,
	timeLimitReason: 'Målet väntas vara nått då',
	grounds: null,
	followUpOn: '2027-05-01',
	followUpHow: 'Hembesök',
	...overrides
});

export const anAssessment = (overrides: Partial<Assessment> = {}): Assessment => ({
	needs: [aNeed()],
	goals: [aGoal(), aGoal({ id: 'personal', kind: 'personal', words: 'Jag vill kunna bjuda hem min syster' })],
	activities: [anActivity()],
	childImpacts: [],
	proposals: [aProposal()],
	...overrides
});

export const aContent = (overrides: Partial<InvestigationContent> = {}): InvestigationContent => ({
	builderVersion: 1,
	municipality: 'Lindby kommun',
	unit: 'Vuxenenheten',
	caseNumber: '2026-0412',
	caseworker: { name: 'Hanna Lind', title: 'socialsekreterare' },
	person: {
		id: 'person',
		personnummer: '198001019804',
		givenName: 'Åke',
		familyName: 'Öberg',
		legalSex: 'male',
		protectedIdentity: false,
		interpreterLanguage: null,
		communicationSupport: null
	},
	identityShown: { on: '2026-11-02', how: 'idCard' },
	children: [],
	relatives: [],
	contacts: [],
	consents: [],
	applications: [
		{
			id: 'application',
			receivedOn: '2026-11-02',
			form: 'phone',
			appliedBy: 'Åke Öberg',
			authority: 'own',
			initiative: 'own',
			interventions: [
				{
					id: 'applied',
					intervention: 'boendestod',
					extent: { unit: 'hoursPerMonth', hours: 12 },
					law: { law: 'SoL', sfs: '2025:400', chapter: '11', section: '1' },
					wish: null
				}
			]
		}
	],
	templateHash: 'hash',
	answers: {},
	assessment: anAssessment(),
	...overrides
});

export const aDecision = (overrides: Partial<Decision> = {}): Decision => ({
	...aProposal(),
	id: 'decision',
	grounds: 'Behovet kan inte mötas på annat sätt',
	law: { law: 'SoL', sfs: '2025:400', chapter: '11', section: '1' },
	decidedOn: '2026-11-23',
	decidedBy: 'user',
	delegationPoint: '4.2',
	...overrides
});

const text = (id: string, label: string, meanings: string[], prints: ('investigation' | 'order')[]) =>
	({ id, kind: 'longText', label, meanings, prints }) as const;

export const anOrderTemplate = (): Template => ({
	id: 'short',
	title: 'Kort mall',
	version: 1,
	effectiveOn: '2026-01-01',
	scale: [],
	sections: [
		{
			id: 'd6',
			title: 'Hemliv',
			questions: [
				text('hemliv-egen-bild', 'Egen bild', ['ownView'], ['investigation']),
				text('hemliv-traffas', 'Var ska ni träffas?', ['meetingPlace'], ['order'])
			]
		},
		{
			id: 'praktiskt',
			title: 'Praktiskt',
			questions: [
				text('prakt-sa', 'Hur ska den som ger dig stöd vara?', ['practicalMatters'], ['investigation', 'order']),
				text('vald-fraga', 'Våld', ['violenceAsked'], ['order'])
			]
		}
	]
});

export const anOrderSource = (overrides: Partial<OrderSource> = {}): OrderSource => ({
	order: { number: '2026-0412-1', version: 1 },
	content: aContent(),
	template: anOrderTemplate(),
	decision: aDecision(),
	intervention: 'boendestod',
	caseworker: { name: 'Hanna Lind', phone: '08-100 00 00' },
	provider: { name: 'Stödhuset' },
	...overrides
});

/** What most answer: own wish, support today, a relative who helps, no children, the violence questions put. */
export const USUAL: Record<string, AnswerValue> = {
	'ansokan-vems': ['egen'],
	'delaktig-behov': ['inget'],
	'delaktig-plats': 'kontor',
	'insatser-finns': ['nu'],
	'boende-med': ['ensam'],
	'boende-risk': 'no',
	'barn-finns': 'no',
	'natverk-stodjer': 'yes',
	'arbete-plan': 'no',
	'ekonomi-skulder': 'no',
	'psykisk-vard': ['psykiatri'],
	'alkohol-paverkar': 'no',
	'lakemedel-ta': 'sjalv',
	'sip-lage': 'nej',
	'samverkan-kontakter': ['psykiatri'],
	'info-vad': ['valja', 'byta'],
	'vald-fragat': 'ja',
	'vald-ensam': 'yes',
	'prakt-tider': { slots: [{ day: 'mon', time: 'forenoon' }] }
};
