import type { User } from '#lib/domain/case/user.ts';
import { blankToNull } from '#lib/domain/form-fields.ts';
import type { ActivityForm, GoalForm, NeedForm } from '#lib/domain/investigation/assessment-forms.ts';
import { isEntry, type Answers, type Path } from '#lib/domain/template/answers.ts';
import { isKeptApartSection, withoutKeptApart } from '#lib/domain/template/kept-apart.ts';
import * as answers from './answers.ts';
import { find } from './assessment-reading.ts';
import { removeRow, saveRow } from './assessment-rows.ts';
import type { Db } from './db/client.ts';
import * as investigations from './investigations.ts';

/** A need goes into the document and the order, so that it neither stands among what is kept apart nor hangs on an entry of it. */
export async function saveNeed(db: Db, user: User, investigationId: string, { id, revision, ...form }: NeedForm) {
	const { sectionId, entryIds, text } = form;
	const values = { sectionId, entryIds, text, otherwiseMet: blankToNull(form.otherwiseMet), howMet: blankToNull(form.howMet) };
	const isKnown = async (tx: Db) => {
		const investigation = await investigations.find(tx, investigationId);
		const section = investigation?.template.sections.find((one) => one.id === sectionId);
		if (!section || isKeptApartSection(section)) return false;
		const entries = Object.values(await openAnswers(tx, investigationId)).filter(isEntry);
		return entryIds.every((entryId) => entries.some((entry) => entry.id === entryId));
	};
	return saveRow(db, user, 'need', investigationId, { id, revision }, values, isKnown);
}

type FromEntry = Awaited<ReturnType<typeof saveNeed>> | { ok: false; reason: 'noEntry' | 'notToBeCommunicated' };

/** Gör till behov: a need in the entry's words, tied to it, in its life area. An entry that has a need already gives that one. */
export async function needFromEntry(db: Db, user: User, investigationId: string, path: Path): Promise<FromEntry> {
	const entry = (await openAnswers(db, investigationId))[path];
	const [questionId] = path.split('/');
	const investigation = await investigations.find(db, investigationId);
	const section = investigation?.template.sections.find(({ questions }) => questions.some(({ id }) => id === questionId));
	if (!isEntry(entry) || !section) return { ok: false, reason: 'noEntry' };
	if (entry.notToBeCommunicated) return { ok: false, reason: 'notToBeCommunicated' };

	const known = (await find(db, investigationId)).needs.find(({ entryIds }) => entryIds.includes(entry.id));
	if (known) return { ok: true, id: known.id, revision: known.revision };
	const form = { sectionId: section.id, entryIds: [entry.id], text: entry.text, otherwiseMet: '', howMet: '' };
	return saveNeed(db, user, investigationId, { id: '', revision: 0, ...form });
}

async function openAnswers(db: Db, investigationId: string): Promise<Answers> {
	const investigation = await investigations.find(db, investigationId);
	const rows = await answers.list(db, investigationId);
	const given = Object.fromEntries(rows.flatMap(({ path, value }) => (value === null ? [] : [[path, value] as const])));
	return investigation ? withoutKeptApart(investigation.template, given) : {};
}

export async function saveGoal(db: Db, user: User, investigationId: string, { id, revision, ...form }: GoalForm) {
	const { kind, needIds, askedGaveNone } = form;
	const words = blankToNull(form.words);
	const [acceptedOn, sign, by] = [form.acceptedOn, form.sign, form.by].map(blankToNull);
	const isKnown = async (tx: Db) => {
		const { needs } = await find(tx, investigationId);
		return needIds.every((needId) => needs.some((need) => need.id === needId));
	};
	return saveRow(
		db,
		user,
		'goal',
		investigationId,
		{ id, revision },
		{ kind, needIds, askedGaveNone, words, acceptedOn, sign, by },
		isKnown
	);
}

export async function saveActivity(db: Db, user: User, investigationId: string, { id, revision, ...form }: ActivityForm) {
	const { needId, appliedInterventionId, what, supportKinds, shaping } = form;
	const goalId = blankToNull(form.goalId);
	const values = {
		needId,
		goalId,
		appliedInterventionId,
		what,
		supportKinds,
		shaping,
		looksLike: blankToNull(form.looksLike),
		why: blankToNull(form.why),
		shapedWith: blankToNull(form.shapedWith),
		subgoal: blankToNull(form.subgoal),
		frequency: blankToNull(form.frequency)
	};
	const isKnown = async (tx: Db) => {
		const { needs, goals } = await find(tx, investigationId);
		const hasNeed = needs.some((need) => need.id === needId);
		const hasGoal = goalId === null || goals.some((goal) => goal.id === goalId);
		return hasNeed && hasGoal && (await investigations.covers(tx, investigationId, appliedInterventionId));
	};
	return saveRow(db, user, 'activity', investigationId, { id, revision }, values, isKnown);
}

type Seen = { id: string; revision: number };

export const removeNeed = (db: Db, user: User, investigationId: string, seen: Seen) =>
	removeRow(db, user, 'need', investigationId, seen, async (tx) => {
		const { goals, activities } = await find(tx, investigationId);
		return goals.some(({ needIds }) => needIds.includes(seen.id)) || activities.some(({ needId }) => needId === seen.id);
	});

export const removeGoal = (db: Db, user: User, investigationId: string, seen: Seen) =>
	removeRow(db, user, 'goal', investigationId, seen, async (tx) => {
		const { activities } = await find(tx, investigationId);
		return activities.some(({ goalId }) => goalId === seen.id);
	});

export const removeActivity = (db: Db, user: User, investigationId: string, seen: Seen) =>
	removeRow(db, user, 'activity', investigationId, seen);
