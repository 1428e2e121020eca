import type { Section } from '../../template/template.ts';
import { childPerspective } from '../child-perspective.ts';

/** IBIC has no life area where children are asked about before: the question stands first here, and then the same about every child as in DUR. */
export const children: Section = {
	...childPerspective,
	questions: [
		{
			kind: 'yesNo',
			id: 'barn-finns',
			label: 'Finns det barn under 18 år i ditt liv?',
			guidance:
				'Fråga alltid, vad registret än visar: egna barn, partnerns, syskon, barnbarn, barn som bor här ibland eller hälsar på, barn som är placerade eller som personen inte träffar, och väntade barn. Varje barn läggs i barnregistret med födelseår, aldrig ålder.',
			meanings: ['childrenAsked'],
			prints: ['investigation']
		},
		...childPerspective.questions
	]
};
