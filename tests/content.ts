import type { Activity, Assessment, Goal, Need, Proposal } from '#lib/domain/investigation/assessment.ts';
import type { InvestigationContent } from '#lib/domain/investigation/content.ts';

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
