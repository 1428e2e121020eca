import type { Group } from '../../template/question.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';

/** What makes an area harder or easier, one thing a row. The same three questions in every life area, worded once. */
export function relatedFactors(areaId: string, label: string, examples: string): Group {
	const id = `${areaId}-paverkar`;
	return {
		kind: 'group',
		id,
		label,
		guidance: `${examples} Ta med både det som hindrar och det som hjälper. En rad räcker ofta; finns inget särskilt, lämna listan tom.`,
		over: 'rows',
		meanings: ['relatedFactor'],
		for: ONGOING_SUPPORT,
		prints: ['investigation'],
		questions: [
			{
				kind: 'shortText',
				id: `${id}-vad`,
				label: 'Vad är det, och på vilket sätt påverkar det dig?',
				guidance: 'En sak per rad, så att den går att följa upp.',
				meanings: ['relatedFactor'],
				prints: ['investigation']
			},
			{
				kind: 'oneOf',
				id: `${id}-typ`,
				label: 'Var hör det hemma?',
				guidance: 'Väljs av dig som skriver. Hälsotillstånd bara när personen eller ett intyg nämner det.',
				options: [
					{ id: 'omgivning', label: 'I omgivningen (omgivningsfaktor)' },
					{ id: 'kropp', label: 'I kroppen eller psyket (kroppsfunktion)' },
					{ id: 'halsa', label: 'I hälsan (hälsotillstånd)' },
					{ id: 'person', label: 'Hos mig själv, som vanor och erfarenheter (personlig faktor)' }
				],
				meanings: ['relatedFactor'],
				prints: ['investigation']
			},
			{
				kind: 'factor',
				id: `${id}-grad`,
				label: 'Hindrar det eller hjälper det, och hur mycket?',
				guidance: 'Bara för sådant i omgivningen. 0 hinder och 0 hjälp är två olika svar.',
				meanings: ['relatedFactor'],
				when: { question: `${id}-typ`, op: 'equals', value: 'omgivning' },
				prints: ['investigation']
			}
		]
	};
}
