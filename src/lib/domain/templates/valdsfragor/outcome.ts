import type { Section } from '../../template/template.ts';

export const outcome: Section = {
	id: 'utfall',
	title: 'Det som kom fram',
	questions: [
		{
			kind: 'oneOf',
			id: 'vf-utfall',
			label: 'Vad kom fram?',
			guidance:
				'Välj det som ligger närmast det personen berättade. Du prövar inte om det stämmer. Ville personen inte svara: markera frågan så. Det är ett fullgott besked och påverkar inte rätten till stöd.',
			options: [
				{ id: 'inget', label: 'Inget våld kom fram' },
				{ id: 'tidigare', label: 'Våld tidigare, inte nu' },
				{ id: 'nu', label: 'Våld nu, eller rädsla för våld' },
				{ id: 'oklart', label: 'Oklart, behöver ett nytt samtal' }
			],
			meanings: [],
			prints: []
		},
		{
			kind: 'longText',
			id: 'vf-skrivas',
			label: 'Vad vill du att vi skriver ner?',
			guidance: 'Bara det som behövs för skydd och stöd, i personens ord. Läs upp det. Vem som är nämnd skrivs bara om det behövs.',
			meanings: [],
			when: {
				any: [
					{ question: 'vf-utfall', op: 'equals', value: 'tidigare' },
					{ question: 'vf-utfall', op: 'equals', value: 'nu' },
					{ question: 'vf-utfall', op: 'equals', value: 'oklart' }
				]
			},
			prints: []
		},
		{
			kind: 'oneOf',
			id: 'vf-egen',
			label: 'Kom det fram att personen själv skadar eller hotar någon?',
			guidance: 'Också det är en väg till stöd. Fråga lika lugnt.',
			options: [
				{ id: 'nej', label: 'Nej' },
				{ id: 'ja', label: 'Ja' },
				{ id: 'oklart', label: 'Oklart' }
			],
			meanings: [],
			prints: []
		},
		{
			kind: 'oneOf',
			id: 'vf-barn',
			label: 'Finns det barn som kan ha sett, hört eller blivit utsatta?',
			guidance: 'Tänk på alla barn som vistas i hemmet, också ibland.',
			options: [
				{ id: 'nej', label: 'Nej' },
				{ id: 'ja', label: 'Ja' },
				{ id: 'oklart', label: 'Oklart' }
			],
			meanings: [],
			prints: []
		},
		{
			kind: 'longText',
			id: 'vf-barn-gjort',
			label: 'Vad har gjorts för barnen, och vilken dag?',
			guidance: 'Anmälan vid oro görs genast enligt rutinen; man behöver inte vara säker. Skriv att den är gjord, inte innehållet.',
			meanings: [],
			when: {
				any: [
					{ question: 'vf-barn', op: 'equals', value: 'ja' },
					{ question: 'vf-barn', op: 'equals', value: 'oklart' }
				]
			},
			prints: []
		}
	]
};
