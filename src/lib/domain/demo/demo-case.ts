import { basisOf } from '../case/interventions.ts';
import { addDays } from '../dates.ts';
import type { Outcome } from '../decision/decision.ts';
import { CASE_FILE_FORMAT, CASE_FILE_VERSION, type CaseFile, type InvestigationInFile } from '../exchange/case-file.ts';
import { lawOf } from '../law/law-reference.ts';
import type { Template } from '../template/template.ts';
import { assess } from './assessed.ts';
import { followUp, notes, plan, tellAndBegin } from './carried-out.ts';
import { castOf, type Cast } from './cast.ts';
import { decide, keepVersion, order, reference, type ContentHash } from './decided.ts';
import { idsFrom } from './ids.ts';
import { LATER_FAULT_IDS, plantLater, type LaterFaultId } from './later-faults.ts';
import type { Colleague, DemoMunicipality, DemoProvider, DemoUnit } from './municipality.ts';
import { Random } from './random.ts';
import { renew } from './renewed.ts';
import type { Story } from './story.ts';
import { stories } from './stories.ts';
import { tellerOf, type Tell } from './tell.ts';
import { dayBetween, momentOn, STAGES, timelineOf, type Stage, type Timeline } from './timeline.ts';
import { plantWritten, WRITTEN_FAULT_IDS, type Draft, type WrittenFaultId } from './written-faults.ts';
import { writeInvestigation } from './written.ts';

/** Violence has a record of its own and is in no file, so that U19 is a fault of what stands beside. */
export type DemoFaultId = WrittenFaultId | LaterFaultId | 'U19' | 'U22';
export const DEMO_FAULT_IDS: readonly DemoFaultId[] = [...WRITTEN_FAULT_IDS, ...LATER_FAULT_IDS, 'U19', 'U22'];

/** What staff may know of the screening outside its own record. */
export type DemoScreening = { askedOn: string; alone: true };

export type DemoAsked = {
	seed: string;
	index: number;
	/** The day the case is seen from; everything in it happened before, or is agreed for later. */
	today: string;
	municipality: DemoMunicipality;
	templates: readonly { hash: string; template: Template }[];
	contentHash: ContentHash;
	/** The number of the case, for those who count their own. */
	number?: string;
	stage?: Stage;
	story?: string;
	unit?: string;
	/** Which faults to plant, where they fit; left out, chance decides. */
	faults?: readonly DemoFaultId[];
	/** Plans, follow-ups, notes and what was told: left out for an app that has no place for them. */
	afterwards?: boolean;
};

export type DemoCase = { file: CaseFile; planted: DemoFaultId[]; stage: Stage; story: string; screening: DemoScreening | null };

/** One invented case, the same every time it is asked for: whole, in its stage, with faults that are known. */
export function demoCase(asked: DemoAsked): DemoCase {
	const random = new Random(`${asked.seed}/${asked.index}`);
	const stage = asked.stage ?? STAGES[asked.index % STAGES.length] ?? 'begun';
	const story = stories.find(({ id }) => id === asked.story) ?? storyAt(asked.index);
	const making = begin(random, story, stage, asked);
	const chosen = asked.faults ?? someFaults(random);
	// What is not yet written is no fault.
	const faults = new Set(isWrittenDown(stage) ? chosen : []);
	const planted: DemoFaultId[] = [];

	if (stage !== 'applied') {
		investigate(making, (draft) => {
			planted.push(...WRITTEN_FAULT_IDS.filter((id) => faults.has(id) && plantWritten(id, draft)));
		});
		review(making);
		carryOut(making);
		if (stage === 'renewed') {
			const isUnconfirmed = faults.has('U22');
			renew({ ...making, isUnconfirmed });
			if (isUnconfirmed) planted.push('U22');
		}
	}
	if (making.afterwards) planted.push(...LATER_FAULT_IDS.filter((id) => faults.has(id) && plantLater(id, making.file)));
	const isScreened = isWrittenDown(stage) && !faults.has('U19');
	if (faults.has('U19')) planted.push('U19');
	return {
		file: making.file,
		planted,
		stage,
		story: story.id,
		screening: isScreened ? { askedOn: making.timeline.heard, alone: true } : null
	};
}

/** What every part of a case is made with. */
export type Making = {
	random: Random;
	id: () => string;
	tell: Tell;
	story: Story;
	stage: Stage;
	today: string;
	timeline: Timeline;
	cast: Cast;
	file: CaseFile;
	template: Template;
	templateHash: string;
	unit: DemoUnit;
	caseworker: Colleague;
	provider: DemoProvider;
	outcome: Outcome;
	contentHash: ContentHash;
	afterwards: boolean;
};

function begin(random: Random, story: Story, stage: Stage, asked: DemoAsked): Making {
	const { today, municipality, templates, contentHash, index } = asked;
	const timeline = timelineOf(random, stage, today);
	const id = idsFrom(random, timeline.received);
	const unit = municipality.units.find(({ name }) => name === asked.unit) ?? random.pick(municipality.units);
	const caseworker = random.pick(unit.caseworkers);
	const provider = random.pick(municipality.providers.filter(({ interventions }) => interventions.includes(story.intervention)));
	const found = templates.find(({ template }) => template.id === story.template);
	if (!found) throw new Error(`No template ${story.template} for the demo.`);
	const cast = castOf(random, story, { id, today });
	const tell = tellerOf(random, cast.slots);
	const by = reference(caseworker);
	const outcome: Outcome = stage === 'decided' ? random.pick(['granted', 'granted', 'partlyRefused', 'refused']) : 'granted';
	const file: CaseFile = {
		format: CASE_FILE_FORMAT,
		version: CASE_FILE_VERSION,
		case: {
			id: id(),
			number: asked.number ?? `${timeline.received.slice(0, 4)}-${String(index + 1).padStart(6, '0')}`,
			personId: cast.person.id,
			municipality: municipality.name,
			unit: { id: unit.id, name: unit.name },
			caseworker: by,
			members: [],
			openedAt: momentOn(random, timeline.received),
			openedBy: by,
			...(stage !== 'applied' && { identityShown: { on: timeline.opened, how: random.pick(['idCard', 'idCard', 'bankId']) } }),
			children: cast.children.map(({ row }) => row),
			relatives: cast.relatives.map(({ row }) => row),
			contacts: cast.contacts.map(({ row }) => row),
			consents: stage === 'applied' ? [] : consentsOf({ cast, id, tell, timeline }),
			revision: 1
		},
		persons: [cast.person],
		applications: [
			{
				id: id(),
				receivedOn: timeline.received,
				form: random.pick(['oral', 'phone', 'form', 'digital', 'letter']),
				appliedBy: `${cast.person.givenName} ${cast.person.familyName}`,
				authority: 'own',
				initiative: story.initiative ?? 'own',
				interventions: [
					{
						id: id(),
						intervention: story.intervention,
						extent: outcome === 'partlyRefused' ? (story.extents.at(-1) ?? { unit: 'none' }) : random.pick(story.extents),
						law: lawOf(basisOf(story.intervention), timeline.received),
						wish: tell(story.wish)
					}
				],
				revision: 1
			}
		],
		investigations: [],
		assessments: [],
		decisions: [],
		orders: [],
		plans: [],
		followUps: [],
		notes: [],
		templates: {}
	};
	const { hash: templateHash, template } = found;
	const afterwards = asked.afterwards ?? true;
	return {
		random,
		id,
		tell,
		story,
		stage,
		today,
		timeline,
		cast,
		file,
		template,
		templateHash,
		unit,
		caseworker,
		provider,
		outcome,
		contentHash,
		afterwards
	};
}

/** The person agrees that we talk with those who stand near and those who treat them. */
function consentsOf({ cast, id, tell, timeline: { opened } }: Pick<Making, 'cast' | 'id' | 'tell' | 'timeline'>) {
	const consent = { form: 'oral' as const, givenOn: opened, validTo: addDays(opened, 365), revision: 1 };
	return [
		...cast.relatives
			.filter(({ row }) => row.supports)
			.map(({ row }) => ({ id: id(), contactId: row.id, about: 'Hur vardagen fungerar', ...consent })),
		...cast.contacts.map(({ row, about }) => ({
			id: id(),
			contactId: row.id,
			about: tell(about),
			...consent
		}))
	];
}

function investigate(making: Making, plant: (draft: Draft) => void): void {
	const { random, id, tell, story, stage, timeline, cast, file, template, templateHash, outcome } = making;
	const applied = file.applications[0]?.interventions[0];
	if (!applied) throw new Error('A demo case without an application.');
	const by = file.case.caseworker;
	const investigation: InvestigationInFile = {
		id: id(),
		templateHash,
		state: 'draft',
		interventionIds: [applied.id],
		openedAt: momentOn(random, timeline.opened),
		openedBy: by,
		authors: [{ user: by, firstAt: momentOn(random, timeline.opened) }],
		answers: [],
		versions: [],
		reviews: []
	};
	const starts = timeline.starts;
	const isLasting = story.intervention === 'daglig-verksamhet' && random.happens(0.4);
	const years = story.intervention === 'arbetsstod' || stage === 'renewed' ? 2 : 1;
	const consentIds = new Map(file.case.consents.map(({ id: consentId, contactId }) => [contactId, consentId]));
	const heard = [timeline.opened, timeline.heard] as const;
	const goalBy = addDays(starts, 180);
	const writer = writeInvestigation({ random, id, tell, cast, template, by, heard, consentIds, story, goalBy });
	const assessment = assess({
		id,
		tell,
		story,
		cast,
		writer,
		investigationId: investigation.id,
		appliedInterventionId: applied.id,
		acceptedOn: timeline.heard,
		outcome,
		extent: outcome === 'partlyRefused' ? (story.extents[0] ?? applied.extent) : applied.extent,
		fromOn: starts,
		toOn: isLasting ? undefined : addDays(starts, years * 365 - 1),
		followUpOn: timeline.followedUp
	});
	plant({ story, template, cast, ofCase: file.case, applied, writer, assessment, metOn: timeline.heard, id });
	if (stage === 'begun') {
		const asked = new Set(
			template.sections
				.slice(0, Math.ceil(template.sections.length / 2))
				.flatMap(({ questions }) => questions.map((question) => question.id))
		);
		writer.remove((path) => !asked.has(path.split('/')[0] ?? ''));
	}
	investigation.answers = writer.answers();
	file.investigations.push(investigation);
	file.templates[templateHash] = template;
	file.assessments.push(
		stage === 'begun'
			? { investigationId: investigation.id, needs: [], goals: [], activities: [], childImpacts: [], proposals: [] }
			: assessment
	);
}

function review({ random, id, stage, timeline, file, unit, contentHash }: Making): void {
	const [investigation] = file.investigations;
	if (!investigation || stage === 'begun' || stage === 'written') return;
	keepVersion(file, investigation, contentHash, momentOn(random, timeline.ready));
	investigation.state = 'ready';
	const [version] = investigation.versions;
	if (!version || stage === 'ready') return;
	const { number: versionNumber, hash } = version;
	const reviewed = { id: id(), versionNumber, hash, by: reference(unit.leader), at: momentOn(random, timeline.reviewed) };
	if (stage === 'returned') {
		investigation.state = 'returned';
		investigation.reviews.push({ ...reviewed, outcome: 'returned', comment: random.pick(COMMENTS) });
	} else {
		investigation.state = 'approved';
		investigation.reviews.push({ ...reviewed, outcome: 'approved' });
	}
}

const COMMENTS = [
	'Behoven är tydliga. Vad är personens egna ord om målet? Skriv det som sades, det räcker med en mening.',
	'Bra läst och lätt att följa. Titta en gång till på varför det inte kan ordnas på annat sätt: i dag står det samma sak vid båda behoven.',
	'Två aktiviteter står på samma rad. Dela dem, så kan utföraren svara på var och en.',
	'Det saknas vad personen själv tycker går bra. Fråga igen eller skriv att du har frågat.'
];

function carryOut(making: Making): void {
	const { random, id, tell, story, stage, timeline, cast, file, template, caseworker, provider, contentHash } = making;
	const [investigation] = file.investigations;
	const proposal = file.assessments[0]?.proposals[0];
	if (!investigation || !proposal || investigation.state !== 'approved' || stage === 'approved') return;
	const decision = decide({
		id: id(),
		proposal,
		intervention: story.intervention,
		investigation,
		by: caseworker,
		decidedOn: timeline.decided,
		at: momentOn(random, timeline.decided)
	});
	file.decisions.push(decision);
	if (making.afterwards) {
		file.notes.push(...notes({ random, id, tell, story, file }, dayBetween(random, timeline.opened, timeline.heard)));
		if (stage !== 'decided') tellAndBegin(decision, file.case.caseworker, making.today);
	}
	if (stage === 'decided') return;

	const sent = order({
		id: id(),
		file,
		investigation,
		decision,
		template,
		caseworker,
		provider,
		at: momentOn(random, timeline.sent),
		contentHash
	});
	file.orders.push(sent);
	if (stage === 'ordered') {
		if (random.happens(0.5)) sent.versions[0]!.firstRead = { at: `${timeline.sent}T14:30:00.000Z`, by: provider.coordinator };
		return;
	}
	answer(making);
	if (stage === 'asked' || stage === 'accepted') return;
	if (making.afterwards) {
		const { coordinator } = provider;
		const carried = { random, id, tell, story, given: cast.person.givenName, sent, coordinator, caseworker: file.case.caseworker };
		file.plans.push(plan(carried, timeline.planned));
		file.followUps.push(
			followUp(carried, timeline.followedUp, stage === 'closed' ? 'end' : stage === 'renewed' ? 'investigate' : 'continue')
		);
	}
	if (stage === 'closed') {
		const on = dayBetween(random, addDays(timeline.followedUp, 20), addDays(making.today, -1));
		file.case.closed = { at: momentOn(random, on), reason: 'Behovet finns inte längre' };
		if (making.afterwards) decision.ended = { on, askedBy: 'personen själv', heard: { on, how: 'möte' } };
	}
}

function answer({ random, id, stage, timeline, file, provider: { coordinator } }: Making): void {
	const [sent] = file.orders;
	const version = sent?.versions[0];
	if (!sent || !version) return;
	version.firstRead = { at: momentOn(random, timeline.answered), by: coordinator };
	const message = { id: id(), version: 1, by: coordinator, at: `${timeline.answered}T14:40:00.000Z` };
	const activity = version.content.activities[0];
	if (stage === 'asked' && activity) {
		const text = random.pick([
			'Kan vi lägga det på en annan dag? Vi har inga besök före klockan tio på måndagar.',
			'Vem av oss beställer hjälpmedlet? Vi behöver veta före start.',
			'Hur länge ska vi följa med innan vi prövar utan?'
		]);
		sent.messages.push({ ...message, kind: 'asked', activityId: activity.id, text });
	} else sent.messages.push({ ...message, kind: 'accepted' });
}

function storyAt(index: number): Story {
	const story = stories[index % stories.length];
	if (!story) throw new Error('There are no stories.');
	return story;
}

const isWrittenDown = (stage: Stage): boolean => stage !== 'applied' && stage !== 'begun';

/** Nearly half of the cases are good; the rest have up to three faults. */
function someFaults(random: Random): DemoFaultId[] {
	if (random.happens(0.45)) return [];
	return Array.from({ length: random.between(1, 3) }, () => random.pick(DEMO_FAULT_IDS));
}
