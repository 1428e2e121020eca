import { birthYear } from '../case/person-number.ts';
import { addDays } from '../dates.ts';

/**
 * Everything of a case that leaves for the provider: field of the order ← what it is made of. What stands here is read,
 * and nothing else; personal number, phone and address do not, save the year of birth.
 */
export const ORDER_PROJECTION = {
	order: [
		copy('number', 'order.number'),
		copy('version', 'order.version'),
		copy('orderer.municipality', 'content.municipality'),
		copy('orderer.unit', 'content.unit'),
		copy('orderer.caseworker', 'caseworker.name'),
		copy('orderer.phone', 'caseworker.phone'),
		copy('provider', 'provider.name'),
		make('person.name', ['content.person.givenName', 'content.person.familyName'], (given, family) => `${given} ${family}`),
		make('person.birthYear', ['content.person.personnummer'], (personnummer) => birthYear(String(personnummer))),
		copy('person.protectedIdentity', 'content.person.protectedIdentity'),
		copy('person.meetingPlace', 'meetingPlace'),
		copy('intervention', 'intervention'),
		copy('law', 'decision.law'),
		copy('extent', 'decision.extent'),
		copy('fromOn', 'decision.fromOn'),
		copy('toOn', 'decision.toOn'),
		make('planDueOn', ['decision.fromOn'], (fromOn) => planDueOn(String(fromOn))),
		copy('followUp.on', 'decision.followUpOn'),
		copy('followUp.how', 'decision.followUpHow')
	],
	goals: [
		copy('id', 'goal.id'),
		copy('kind', 'goal.kind'),
		copy('words', 'goal.words'),
		copy('askedGaveNone', 'goal.askedGaveNone'),
		copy('by', 'goal.by'),
		copy('sign', 'goal.sign')
	],
	activities: [
		copy('id', 'activity.id'),
		copy('what', 'activity.what'),
		copy('lifeArea', 'section.title'),
		copy('need', 'need.text'),
		copy('goalId', 'activity.goalId'),
		copy('supportKinds', 'activity.supportKinds'),
		copy('looksLike', 'activity.looksLike'),
		copy('why', 'activity.why'),
		copy('shaping', 'activity.shaping'),
		copy('shapedWith', 'activity.shapedWith'),
		copy('subgoal', 'activity.subgoal'),
		copy('frequency', 'activity.frequency')
	],
	practical: [copy('label', 'question.label'), copy('text', 'text')]
} as const;

export type Projected = { to: string; from: readonly string[]; make: (...values: unknown[]) => unknown };

/** The plan is due fifteen calendar days after the start. */
export const planDueOn = (fromOn: string): string => addDays(fromOn, 15);

function copy(to: string, from: string): Projected {
	return { to, from: [from], make: (value) => value };
}

function make(to: string, from: readonly string[], by: (...values: unknown[]) => unknown): Projected {
	return { to, from, make: by };
}

/** Fills the fields from what stands at their paths. */
export function project(fields: readonly Projected[], source: object): Record<string, unknown> {
	const result = {};
	for (const { to, from, make } of fields) put(result, to.split('.'), make(...from.map((path) => at(source, path.split('.')))));
	return result;
}

function at(value: unknown, path: readonly string[]): unknown {
	return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}

function put(target: Record<string, unknown>, [key = '', ...rest]: string[], value: unknown): void {
	if (rest.length === 0) target[key] = value;
	else put((target[key] ??= {}) as Record<string, unknown>, rest, value);
}
