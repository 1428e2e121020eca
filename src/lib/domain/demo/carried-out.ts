import type { Note } from '../case/note.ts';
import { addDays } from '../dates.ts';
import type { CaseFile, DecisionInFile, OrderInFile } from '../exchange/case-file.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import { planDueOn } from '../order/order-projection.ts';
import type { Plan } from '../plan/plan.ts';
import type { UserRef } from '../record-fields.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';
import type { Tell } from './tell.ts';
import { momentOn } from './timeline.ts';

type CarriedOut = {
	random: Random;
	id: () => string;
	tell: Tell;
	story: Story;
	given: string;
	sent: OrderInFile;
	coordinator: UserRef;
	caseworker: UserRef;
};

/** The provider's answer: one row for each activity that was ordered. */
export function plan({ random, id, tell, story, given, sent, coordinator, caseworker }: CarriedOut, madeOn: string): Plan {
	const content = sent.versions[0]?.content;
	if (!content) throw new Error('A demo order that was never sent.');
	const support = random.pick(['två ur arbetslaget', 'samma stödperson varje gång', `${coordinator.name} och en stödperson`]);
	return {
		id: id(),
		orderId: sent.id,
		orderVersion: 1,
		version: 1,
		madeOn,
		sentOn: madeOn,
		writtenBy: coordinator,
		startedOn: content.fromOn,
		fromOn: content.fromOn,
		...(content.toOn !== null && { toOn: content.toOn }),
		participation: {
			how: random.pick([`${given} var med och skrev vid köksbordet`, `${given} fick planen skickad i förväg och ändrade i den`]),
			outcome: random.pick(['Tiden på dagen ändrades', 'Ordningen på aktiviteterna ändrades', 'En formulering byttes mot personens egen'])
		},
		participants: [{ who: coordinator.name, how: 'vid mötet' }],
		collaboration: [],
		followUp: { on: addDays(content.fromOn, 90), how: 'samtal med personen, skriven sammanfattning' },
		received: { on: planDueOn(content.fromOn) > madeOn ? addDays(madeOn, 1) : madeOn, by: caseworker },
		agreed: { on: addDays(madeOn, 1), by: caseworker },
		goals: content.goals.flatMap(({ id: orderGoalId, kind, words }) => (words === null ? [] : [{ orderGoalId, kind, words }])),
		rows: content.activities.map((activity, index) => {
			const told = story.activities[index]?.plan;
			return {
				id: id(),
				orderActivityId: activity.id,
				state: 'asOrdered' as const,
				what: activity.what,
				...(activity.subgoal !== null && { subgoal: activity.subgoal }),
				...(told && { how: tell(told.how), when: tell(told.when) }),
				who: support
			};
		})
	};
}

/** Row by row and goal by goal, with the person's own words. */
export function followUp(
	{ random, id, tell, story, given, sent, coordinator, caseworker }: CarriedOut,
	heldOn: string,
	step: 'continue' | 'change' | 'end' | 'investigate'
): FollowUp {
	const content = sent.versions[0]?.content;
	if (!content) throw new Error('A demo order that was never sent.');
	return {
		id: id(),
		orderId: sent.id,
		orderVersion: 1,
		heldOn,
		writtenBy: caseworker,
		participants: [
			{ who: given, how: 'vid mötet' },
			{ who: coordinator.name, how: 'vid mötet' }
		],
		ownWords: [{ id: id(), text: tell(story.afterwards), source: { kind: 'person' }, heardOn: heldOn, how: 'meeting' }],
		methods: random.pick([
			'Samma ordning varje gång, och vi väntar in.',
			'Visa, göra ihop, gå undan.',
			'Skriven plan som personen bockar av.'
		]),
		effect: random.pick([
			'Färre påminnelser behövs nu än i början.',
			'Det som sitter i rutin görs utan oss.',
			'Besöken är kortare men tätare, på personens begäran.'
		]),
		activities: content.activities.map(({ id: orderActivityId }, index) => ({
			orderActivityId,
			outcome: random.happens(0.75) ? 'done' : 'partly',
			text: tell(story.activities[index]?.result ?? 'Genomfört.')
		})),
		goals: content.goals.map(({ id: orderGoalId, kind }) => ({
			orderGoalId,
			attainment: random.happens(0.5) ? 'reached' : 'partly',
			text: kind === 'personal' ? 'Personen bedömer själv.' : 'Bedömt tillsammans vid mötet.'
		})),
		next: { step, decidedOn: heldOn },
		longTerm: { steps: [{ what: 'Glesa ut ett besök i taget', who: coordinator.name, by: addDays(heldOn, 120) }] }
	};
}

/** Case notes: a call says who, why and what came of it, a meeting its main questions and result (A03). */
export function notes(
	{ random, id, tell, story, file }: { random: Random; id: () => string; tell: Tell; story: Story; file: CaseFile },
	on: string
): Note[] {
	const [application] = file.applications;
	return story.notes.map((text) => ({
		id: id(),
		...readNote(tell(text)),
		happenedOn: on,
		references: application ? [{ kind: 'application' as const, id: application.id }] : [],
		writtenBy: file.case.caseworker,
		writtenAt: momentOn(random, on)
	}));
}

const CALL = /^Samtal med (.+?)\. Fråga: (.+?)\.? Svar: (.+)$/;
const MEETING = /^Möte med (.+?)\. Huvudfråga: (.+?)\.? Resultat: (.+)$/;

function readNote(text: string): Pick<Note, 'kind' | 'who' | 'about' | 'result' | 'text'> {
	const call = CALL.exec(text);
	const found = call ?? MEETING.exec(text);
	if (!found) return { kind: 'other', text };
	const [, who = '', about = '', result = ''] = found;
	return { kind: call ? 'call' : 'meeting', who, about, result };
}

/** What is on the file of a carried-out decision: when it was told, and when it began. */
export function tellAndBegin(decision: DecisionInFile, by: UserRef, today: string): void {
	const received = addDays(decision.decidedOn, 4);
	decision.told = {
		on: addDays(decision.decidedOn, 1),
		how: 'letter',
		by,
		appealNotice: true,
		...(received < today && { receivedOn: received })
	};
	if (decision.fromOn !== undefined && decision.fromOn < today) decision.carriedOut = { on: decision.fromOn };
}
