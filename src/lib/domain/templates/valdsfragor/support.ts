import type { Section } from '../../template/template.ts';

export const support: Section = {
	id: 'stod',
	title: 'Stöd',
	questions: [
		{
			kind: 'manyOf',
			id: 'vf-erbjudet',
			label: 'Vilket stöd har erbjudits?',
			guidance: 'Berätta om stöd för alla som får frågorna, även när inget kom fram. Fråga om det är säkert att ta med något skriftligt.',
			options: [
				{ id: 'samtal', label: 'Samtal eller våldsteam hos kommunen' },
				{ id: 'telefon', label: 'Nationella stödlinjer' },
				{ id: 'jour', label: 'Kvinnojour, mansjour eller annan ideell jour' },
				{ id: 'skydd', label: 'Skyddat boende' },
				{ id: 'vard', label: 'Vården' },
				{ id: 'polis', label: 'Stöd vid polisanmälan' },
				{ id: 'sluta', label: 'Hjälp för den som vill sluta använda våld' },
				{ id: 'barn', label: 'Stöd till barn' },
				{ id: 'inget', label: 'Inget stöd erbjöds' }
			],
			meanings: [],
			prints: []
		},
		{
			kind: 'longText',
			id: 'vf-vill',
			label: 'Vad vill du ha hjälp med nu?',
			guidance: 'Personens egna ord, också nej tack. Ett nej går att ändra.',
			meanings: [],
			when: {
				any: [
					{ question: 'vf-utfall', op: 'equals', value: 'tidigare' },
					{ question: 'vf-utfall', op: 'equals', value: 'nu' },
					{ question: 'vf-utfall', op: 'equals', value: 'oklart' },
					{ question: 'vf-egen', op: 'equals', value: 'ja' }
				]
			},
			prints: []
		},
		{
			kind: 'shortText',
			id: 'vf-ansvarig',
			label: 'Vem ansvarar för nästa steg?',
			guidance: 'Ett namn. Vid risk: i dag.',
			meanings: [],
			when: {
				any: [
					{ question: 'vf-utfall', op: 'equals', value: 'nu' },
					{ question: 'vf-utfall', op: 'equals', value: 'oklart' },
					{ question: 'vf-trygg-nu', op: 'equals', value: 'nej' }
				]
			},
			prints: []
		},
		{
			kind: 'date',
			id: 'vf-ansvarig-dag',
			label: 'Till vilken dag?',
			meanings: [],
			when: { question: 'vf-ansvarig', op: 'answered' },
			prints: []
		}
	]
};
