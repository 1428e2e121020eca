import type { Extent } from '../case/extent.ts';
import type { Outcome } from '../decision/decision.ts';
import { addDays } from '../dates.ts';
import type { AssessmentInFile } from '../exchange/case-file.ts';
import type { Cast } from './cast.ts';
import type { DemoWriter } from './demo-writer.ts';
import type { Story } from './story.ts';
import type { Tell } from './tell.ts';

type Assessing = {
	id: () => string;
	tell: Tell;
	story: Story;
	cast: Cast;
	writer: DemoWriter;
	investigationId: string;
	appliedInterventionId: string;
	acceptedOn: string;
	outcome: Outcome;
	extent: Extent;
	fromOn: string;
	/** Absent, the decision is until further notice. */
	toOn: string | undefined;
	followUpOn: string;
};

/** Needs, goals and activities as they hang together in the story, what the decision means for each child, and a proposal. */
export function assess(assessing: Assessing): AssessmentInFile {
	const { id, tell, story, cast, writer, investigationId, appliedInterventionId, acceptedOn } = assessing;
	const needs = story.needs.map(({ section, from, text, otherwise, how }) => {
		const entryId = writer.firstEntries.get(from);
		return {
			id: id(),
			sectionId: section,
			entryIds: entryId ? [entryId] : [],
			text: tell(text),
			otherwiseMet: tell(otherwise),
			howMet: tell(how),
			revision: 1
		};
	});
	const idOf = (rows: readonly { id: string }[], index: number): string => rows[index]?.id ?? '';
	const goals = story.goals.map(({ kind, needs: of, words, sign, months }) => ({
		id: id(),
		kind,
		needIds: of.map((index) => idOf(needs, index)),
		...(words === null ? { askedGaveNone: true } : { words: tell(words), askedGaveNone: false, acceptedOn }),
		...(sign !== undefined && { sign: tell(sign) }),
		...(months !== undefined && { by: addDays(assessing.fromOn, months * 30) }),
		revision: 1
	}));
	const activities = story.activities.map((one) => ({
		id: id(),
		needId: idOf(needs, one.need),
		goalId: idOf(goals, one.goal),
		appliedInterventionId,
		what: tell(one.what),
		supportKinds: [...one.kinds],
		looksLike: tell(one.looksLike),
		why: tell(one.why),
		...(one.shapedWith === undefined ? { shaping: 'fixed' as const } : { shaping: 'shaped' as const, shapedWith: tell(one.shapedWith) }),
		subgoal: tell(one.subgoal),
		frequency: tell(one.frequency),
		revision: 1
	}));
	const childImpacts = cast.children.map(({ row, story: child }) => ({
		childId: row.id,
		text: tell(child.impact, { child: row.name ?? '' }),
		revision: 1
	}));
	return { investigationId, needs, goals, activities, childImpacts, proposals: [propose(assessing)] };
}

function propose({
	appliedInterventionId,
	outcome,
	extent,
	fromOn,
	toOn,
	followUpOn,
	story,
	tell
}: Assessing): AssessmentInFile['proposals'][number] {
	if (outcome === 'refused') {
		return { appliedInterventionId, outcome, grounds: tell(story.refusal), untilFurtherNotice: false, revision: 1 };
	}
	const partly =
		outcome === 'partlyRefused'
			? ' Den sökta omfattningen är större än vad de beskrivna aktiviteterna kräver, och avslås i den delen.'
			: '';
	return {
		appliedInterventionId,
		outcome,
		extent,
		fromOn,
		...(toOn === undefined ? { untilFurtherNotice: true } : { toOn, untilFurtherNotice: false, timeLimitReason: tell(story.timeLimit) }),
		grounds: tell(story.grounds) + partly,
		followUpOn,
		followUpHow: tell(story.followUpHow),
		revision: 1
	};
}
