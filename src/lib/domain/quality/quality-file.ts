import { ageOn } from '../case/person-number.ts';
import type { NotedOccasion } from '../case/violence-screening.ts';
import type { CaseFile, DecisionInFile, InvestigationInFile, OrderInFile, PersonInFile } from '../exchange/case-file.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import type { Plan } from '../plan/plan.ts';
import { isChoices, type Answers } from '../template/answers.ts';
import type { Group } from '../template/question.ts';
import type { Section, Template } from '../template/template.ts';
import { visibleQuestions, type FormState } from '../template/visibility.ts';
import { isKeptApartSection } from '../template/kept-apart.ts';
import type { Place } from './question.ts';
import type { Reading } from './reading.ts';
import type { QualitySettings } from './settings.ts';

export type InvestigationView = {
	record: InvestigationInFile;
	template: Template;
	state: FormState;
	answers: Answers;
	visible: ReadonlySet<string>;
	/** The sections with something to ask here, what is kept apart left out. */
	sections: readonly Section[];
	assessment: CaseFile['assessments'][number];
	/** What it covers, as it was applied for. */
	applied: CaseFile['applications'][number]['interventions'];
	locked: boolean;
};

export type OrderView = {
	order: OrderInFile;
	current: OrderInFile['versions'][number];
	decision: DecisionInFile | null;
	/** The latest that was sent, of any order version. */
	plan: Plan | null;
	earlierPlan: Plan | null;
	followUps: readonly FollowUp[];
};

/** A case as of a day: what the quality questions read. Nothing that was written later is in it. */
export type QualityFile = {
	today: string;
	settings: QualitySettings;
	reading: Reading;
	person: PersonInFile | null;
	age: number | null;
	case: CaseFile['case'];
	children: CaseFile['case']['children'];
	relatives: CaseFile['case']['relatives'];
	contacts: CaseFile['case']['contacts'];
	consents: CaseFile['case']['consents'];
	applications: CaseFile['applications'];
	investigations: readonly InvestigationInFile[];
	/** What was assessed in any of them: a decision and its order stand on their own investigation, also when a newer one is being written. */
	assessments: CaseFile['assessments'];
	/** The newest, as it is read. */
	investigation: InvestigationView | null;
	/** The newest of each intervention. */
	decisions: readonly DecisionInFile[];
	allDecisions: readonly DecisionInFile[];
	orders: readonly OrderView[];
	notes: CaseFile['notes'];
	/** None where the record is not part of what is read: it is in no case file. */
	violence: readonly NotedOccasion[] | null;
	/** Passages that stand in somebody else's file too; never whose. */
	copies: readonly Place[];
};

export type Beside = { violence?: readonly NotedOccasion[] | null; copies?: readonly Place[] };

/** The part of a case file that was there on a day, in the order of time. */
export function qualityFile(file: CaseFile, today: string, settings: QualitySettings, reading: Reading, beside: Beside = {}): QualityFile {
	const by = (instant: string): boolean => instant.slice(0, 10) <= today;
	const person = file.persons.find(({ id }) => id === file.case.personId) ?? null;
	const allDecisions = file.decisions
		.filter(({ decidedOn }) => decidedOn <= today)
		.toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn));
	const decisions = newestOfEach(allDecisions);
	const stands = <Row extends { removedAt?: string | undefined }>(rows: readonly Row[]): Row[] =>
		rows.filter(({ removedAt }) => removedAt === undefined || !by(removedAt));
	const inCase = {
		children: stands(file.case.children),
		relatives: stands(file.case.relatives),
		contacts: stands(file.case.contacts)
	};
	const newest = file.investigations
		.filter(({ openedAt }) => by(openedAt))
		.toSorted((a, b) => a.openedAt.localeCompare(b.openedAt))
		.at(-1);

	return {
		today,
		settings,
		reading,
		person,
		age: person ? ageOn(person.personnummer, today) : null,
		case: file.case,
		...inCase,
		consents: file.case.consents.filter(({ givenOn }) => givenOn <= today),
		applications: file.applications.filter(({ receivedOn }) => receivedOn <= today),
		investigations: file.investigations.filter(({ openedAt }) => by(openedAt)),
		assessments: file.assessments,
		investigation: newest ? viewOf(file, newest, inCase, person, today) : null,
		decisions,
		allDecisions,
		orders: file.orders.flatMap((order) => orderView(file, order, decisions, today)),
		notes: file.notes.filter(({ happenedOn }) => happenedOn <= today),
		violence: beside.violence ?? null,
		copies: beside.copies ?? []
	};
}

function viewOf(
	file: CaseFile,
	record: InvestigationInFile,
	registers: Pick<QualityFile, 'children' | 'relatives' | 'contacts'>,
	person: PersonInFile | null,
	today: string
): InvestigationView | null {
	const template = file.templates[record.templateHash];
	if (!template) return null;
	const applied = file.applications.flatMap(({ interventions }) => interventions).filter(({ id }) => record.interventionIds.includes(id));
	const answers: Answers = Object.fromEntries(record.answers.map(({ path, value }) => [path, value]));
	const state: FormState = {
		facts: {
			interventions: applied.map(({ intervention }) => intervention),
			hasChildren: registers.children.length > 0,
			age: person ? ageOn(person.personnummer, today) : null
		},
		answers,
		rows: (group: Group) => rowsOf(group, answers, registers)
	};
	/** What the sections would ask had none been set aside. */
	const askable = visibleQuestions(template, { ...state, answers: withoutSetAside(answers) });
	const assessment = file.assessments.find(({ investigationId }) => investigationId === record.id);
	return {
		record,
		template,
		state,
		answers,
		visible: visibleQuestions(template, state),
		sections: template.sections.filter((section) => !isKeptApartSection(section) && section.questions.some(({ id }) => askable.has(id))),
		assessment: assessment ?? { investigationId: record.id, needs: [], goals: [], activities: [], childImpacts: [], proposals: [] },
		applied,
		locked: record.state === 'locked'
	};
}

const rowsOf = (
	{ id, over }: Group,
	answers: Answers,
	registers: Pick<QualityFile, 'children' | 'relatives' | 'contacts'>
): readonly string[] => {
	if (over === 'children' || over === 'relatives' || over === 'contacts') return registers[over].map((row) => row.id);
	const rows = answers[id];
	return isChoices(rows) ? rows : [];
};

const withoutSetAside = (answers: Answers): Answers =>
	Object.fromEntries(Object.entries(answers).filter(([path]) => !path.startsWith('section:')));

/** A decision that another goes on from, or that was made again for the same intervention, is history. */
function newestOfEach(decisions: readonly DecisionInFile[]): DecisionInFile[] {
	const renewed = new Set(decisions.map(({ renewsId }) => renewsId).filter(Boolean));
	const last = new Map(decisions.map((decision) => [decision.intervention, decision]));
	return decisions.filter((decision) => !renewed.has(decision.id) && isNewest(decision));

	function isNewest(decision: DecisionInFile): boolean {
		const newest = last.get(decision.intervention);
		return newest === decision || (newest?.investigationId !== undefined && newest.investigationId === decision.investigationId);
	}
}

function orderView(file: CaseFile, order: OrderInFile, decisions: readonly DecisionInFile[], today: string): OrderView[] {
	const current = order.versions
		.filter(({ sentAt }) => sentAt.slice(0, 10) <= today)
		.toSorted((a, b) => a.version - b.version)
		.at(-1);
	const decision = decisions.find(({ id }) => id === order.decisionId) ?? null;
	if (!current || (order.decisionId !== undefined && !decision)) return [];
	const plans = file.plans
		.filter(({ orderId, sentOn }) => orderId === order.id && sentOn !== undefined && sentOn <= today)
		.toSorted((a, b) => a.version - b.version);
	return [
		{
			order,
			current,
			decision,
			plan: plans.at(-1) ?? null,
			earlierPlan: plans.at(-2) ?? null,
			followUps: file.followUps
				.filter(({ orderId, heldOn }) => orderId === order.id && heldOn <= today)
				.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))
		}
	];
}
