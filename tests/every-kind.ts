import type { Question } from '#lib/domain/template/question.ts';
import type { Template } from '#lib/domain/template/template.ts';

const base = { meanings: [], prints: ['investigation' as const] };
const options = [
	{ id: 'ett', label: 'Ett' },
	{ id: 'tva', label: 'Två' },
	{ id: 'tre', label: 'Tre' }
];

/** One of each kind: a kind that is added has to be added here too. */
const KINDS: Record<Question['kind'], Question> = {
	shortText: { ...base, kind: 'shortText', id: 'kort', label: 'Vem hjälper till?', suggests: ['relatives', 'contacts'] },
	longText: { ...base, kind: 'longText', id: 'lang', label: 'Hur går det?' },
	yesNo: { ...base, kind: 'yesNo', id: 'ja-nej', label: 'Vill du ha stöd?' },
	oneOf: { ...base, kind: 'oneOf', id: 'en-av', label: 'Vilket passar bäst?', options },
	manyOf: { ...base, kind: 'manyOf', id: 'flera-av', label: 'Vilka passar?', options },
	number: { ...base, kind: 'number', id: 'antal', label: 'Hur många timmar?', unit: 'timmar', min: 0, max: 10 },
	date: { ...base, kind: 'date', id: 'dag', label: 'Vilken dag berättade vi det?', meanings: ['informedOn'] },
	scale: {
		...base,
		kind: 'scale',
		id: 'skala',
		label: 'Hur svårt är det?',
		codes: [
			{ code: 'd620', title: 'Att skaffa varor och tjänster' },
			{ code: 'd640', title: 'Hushållsarbete' }
		]
	},
	factor: { ...base, kind: 'factor', id: 'faktor', label: 'Hindrar eller hjälper trappan?' },
	week: { ...base, kind: 'week', id: 'vecka', label: 'När på veckan?', counts: 'minutes' },
	person: { ...base, kind: 'person', id: 'person', label: 'Vem är närmast?', register: 'relatives' },
	group: {
		...base,
		kind: 'group',
		id: 'kontakter',
		label: 'Myndighet',
		over: 'rows',
		questions: [
			{ ...base, kind: 'shortText', id: 'kontakt-namn', label: 'Vilken myndighet?' },
			{ ...base, kind: 'yesNo', id: 'kontakt-mott', label: 'Har ni träffats?' },
			{
				...base,
				kind: 'group',
				id: 'moten',
				label: 'Möte',
				over: 'rows',
				when: { question: 'kontakt-mott', op: 'equals', value: true },
				questions: [
					{ ...base, kind: 'date', id: 'mote-dag', label: 'Vilken dag var mötet?' },
					{ ...base, kind: 'longText', id: 'mote-ord', label: 'Vad kom ni fram till?' }
				]
			}
		]
	}
};

export const everyKind: Template = {
	id: 'alla-slag',
	title: 'Alla slags frågor',
	version: 1,
	effectiveOn: '2026-01-01',
	scale: [0, 1, 2, 3, 4].map((value) => ({ value, label: `steg ${value}`, ownLabel: `så svårt: ${value}` })),
	sections: [
		{
			id: 'alla',
			title: 'Alla slag',
			questions: [
				...Object.values(KINDS),
				{ ...base, kind: 'week', id: 'tider', label: 'Vilka tider passar?', counts: 'times' },
				{ ...base, kind: 'longText', id: 'fraga-om-stod', label: 'Vilket stöd?', when: { question: 'ja-nej', op: 'equals', value: true } }
			]
		},
		{
			id: 'barnen',
			title: 'Barnen',
			questions: [
				{
					...base,
					kind: 'group',
					id: 'varje-barn',
					label: 'Om varje barn',
					over: 'children',
					questions: [{ ...base, kind: 'longText', id: 'barnet', label: 'Hur har barnet det?' }]
				},
				{ ...base, kind: 'longText', id: 'mote-efter', label: 'Vad händer efter mötet?', when: { question: 'mote-dag', op: 'answered' } }
			]
		}
	]
};
