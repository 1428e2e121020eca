import { expect, test } from 'vitest';
import { aContent, aGoal, anActivity, anAssessment, aProposal } from '../../../../tests/content.ts';
import { checkReady } from './check-ready.ts';

const missingIn = (overrides: Parameters<typeof anAssessment>[0]) => checkReady(aContent({ assessment: anAssessment(overrides) }));
const child = { id: 'child', name: 'Elsa', birthYear: 2015, relation: 'own', home: 'alternating' } as const;

test('a whole assessment is ready', () => {
	expect(checkReady(aContent())).toEqual([]);
});

test('an empty one lacks need and proposal', () => {
	expect(missingIn({ needs: [], goals: [], activities: [], proposals: [] }).map(({ message }) => message)).toEqual([
		'Det finns inget behov än. Skriv minst ett i bedömningen.',
		'Förslag till beslut saknas för Boendestöd.'
	]);
	expect(checkReady(aContent({ applications: [] }))).toMatchObject([{ where: { kind: 'applications' } }]);
});

test('a granted intervention has an activity, an overall goal and the own one', () => {
	expect(missingIn({ activities: [] })).toMatchObject([{ where: { kind: 'proposal', id: 'applied' } }]);
	expect(missingIn({ goals: [] })).toHaveLength(2);
	expect(missingIn({ goals: [aGoal(), aGoal({ id: 'p', kind: 'personal', words: null, askedGaveNone: true })] })).toEqual([]);
	expect(missingIn({ goals: [aGoal({ needIds: ['another'] })] })).toHaveLength(2);
});

test('an activity hangs on a need', () => {
	expect(missingIn({ activities: [anActivity(), anActivity({ id: 'loose', needId: 'gone' })] })).toEqual([
		{ message: 'Aktiviteten ”Städa köket” svarar inte mot något behov.', where: { kind: 'activity', id: 'loose' } }
	]);
});

test('a refusal has grounds, in part too, and a time limit its reason', () => {
	expect(missingIn({ proposals: [aProposal({ outcome: 'refused' })] })).toHaveLength(1);
	expect(missingIn({ proposals: [aProposal({ outcome: 'partlyRefused' })] })).toHaveLength(1);
	expect(missingIn({ proposals: [aProposal({ outcome: 'refused', grounds: 'Behovet möts redan' })] })).toEqual([]);
	expect(missingIn({ proposals: [aProposal({ timeLimitReason: null })] })).toMatchObject([
		{ message: 'Skriv varför Boendestöd tidsbegränsas.' }
	]);
});

test('every child has its impact', () => {
	expect(checkReady(aContent({ children: [child] }))).toEqual([
		{ message: 'Skriv vad beslutet betyder för Elsa, född 2015.', where: { kind: 'child', id: 'child' } }
	]);
	const assessment = anAssessment({ childImpacts: [{ childId: 'child', text: 'Lugnare hemma.' }] });
	expect(checkReady(aContent({ children: [child], assessment }))).toEqual([]);
});
