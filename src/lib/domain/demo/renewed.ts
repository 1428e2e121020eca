import { basisOf } from '../case/interventions.ts';
import { addDays } from '../dates.ts';
import type { AnswerInFile, InvestigationInFile } from '../exchange/case-file.ts';
import { lawOf } from '../law/law-reference.ts';
import { isEntry, joinPath } from '../template/answers.ts';
import { keepVersion } from './decided.ts';
import type { Making } from './demo-case.ts';
import { momentOn, renewalOf } from './timeline.ts';

type Renewing = Making & {
	/** Nothing that was carried over has been confirmed (U22). */
	isUnconfirmed: boolean;
};

/** The usual second time: the same is applied for again, and what was said is carried over and confirmed, entry by entry. */
export function renew({ random, id, file, story, today, contentHash, isUnconfirmed }: Renewing): void {
	const [first] = file.investigations;
	const [assessed] = file.assessments;
	const [earlier] = file.applications;
	const before = earlier?.interventions[0];
	if (!first || !assessed || !earlier || !before) return;
	const timeline = renewalOf(random, today);
	const applied = { ...before, id: id(), law: lawOf(basisOf(story.intervention), timeline.received) };
	file.applications.push({ ...earlier, id: id(), receivedOn: timeline.received, form: 'phone', interventions: [applied] });

	const by = file.case.caseworker;
	const newIds = new Map<string, string>();
	const investigation: InvestigationInFile = {
		...first,
		id: id(),
		state: 'draft',
		interventionIds: [applied.id],
		openedAt: momentOn(random, timeline.opened),
		openedBy: by,
		authors: [{ user: by, firstAt: momentOn(random, timeline.opened) }],
		answers: first.answers.map((answer) =>
			carried(answer, { id, newIds, by, at: momentOn(random, timeline.heard), confirmedOn: isUnconfirmed ? undefined : timeline.heard })
		),
		versions: [],
		reviews: []
	};
	delete investigation.lockedAt;
	file.investigations.push(investigation);

	const idOf = new Map([...assessed.needs, ...assessed.goals, ...assessed.activities].map(({ id: old }) => [old, id()]));
	const again = (old: string) => idOf.get(old) ?? old;
	file.assessments.push({
		investigationId: investigation.id,
		needs: assessed.needs.map((need) => ({
			...need,
			id: again(need.id),
			continuesId: need.id,
			entryIds: need.entryIds.map((old) => newIds.get(old) ?? old)
		})),
		goals: assessed.goals.map((goal) => ({
			...goal,
			id: again(goal.id),
			continuesId: goal.id,
			needIds: goal.needIds.map(again),
			...(goal.acceptedOn !== undefined && { acceptedOn: timeline.heard }),
			...(goal.by !== undefined && { by: addDays(timeline.ready, 180) })
		})),
		activities: assessed.activities.map((activity) => ({
			...activity,
			id: again(activity.id),
			continuesId: activity.id,
			needId: again(activity.needId),
			...(activity.goalId !== undefined && { goalId: again(activity.goalId) }),
			appliedInterventionId: applied.id
		})),
		childImpacts: assessed.childImpacts.map((impact) => ({ ...impact })),
		proposals: assessed.proposals.map((proposal) => ({ ...proposal, appliedInterventionId: applied.id, ...periodAfter(proposal.toOn) }))
	});
	if (isUnconfirmed || random.happens(0.4)) return;
	keepVersion(file, investigation, contentHash, momentOn(random, timeline.ready));
	investigation.state = 'ready';
}

/** From the day after the earlier decision ends, so that there is no gap (B09). */
function periodAfter(endsOn: string | undefined) {
	if (endsOn === undefined) return {};
	const fromOn = addDays(endsOn, 1);
	return { fromOn, toOn: addDays(fromOn, 364), followUpOn: addDays(fromOn, 180) };
}

type Carrying = { id: () => string; newIds: Map<string, string>; by: AnswerInFile['by']; at: string; confirmedOn: string | undefined };

function carried(answer: AnswerInFile, { id, newIds, by, at, confirmedOn }: Carrying): AnswerInFile {
	const { path, value } = answer;
	if (!isEntry(value)) return { ...answer, by, at };
	const entryId = id();
	newIds.set(value.id, entryId);
	const entry = { ...value, id: entryId, carriedFrom: value.id, ...(confirmedOn !== undefined && { confirmedOn }) };
	return { path: joinPath(...path.split('/').slice(0, -1), entryId), value: entry, revision: 1, by, at };
}
