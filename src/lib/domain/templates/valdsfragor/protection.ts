import type { Section } from '../../template/template.ts';

export const protection: Section = {
	id: 'skydd',
	title: 'Skydd för uppgifterna och nästa gång',
	questions: [
		{
			kind: 'shortText',
			id: 'vf-nasta-ordna',
			label: 'Vad ska vara ordnat till nästa gång?',
			guidance: 'Enrum, tolk, en annan plats, ett skäl att ses som går att säga till andra.',
			meanings: [],
			prints: []
		},
		{
			kind: 'longText',
			id: 'vf-lasa',
			label: 'Vilka behöver kunna läsa det här?',
			guidance: 'Namn eller funktion och varför. Så få som möjligt. Läsrätten ger du under Arbetar i ärendet.',
			meanings: [],
			prints: []
		},
		{
			kind: 'yesNo',
			id: 'vf-stoppa',
			label: 'Ska utskick och kopior till någon företrädare eller anhörig stoppas?',
			guidance:
				'Gäller allt i ärendet, inte bara det här. Fråga personen. Markera det också hos den det gäller, under Anhöriga eller Kontakter.',
			meanings: [],
			prints: []
		},
		{
			kind: 'shortText',
			id: 'vf-stoppa-vem',
			label: 'Till vem?',
			meanings: [],
			when: { question: 'vf-stoppa', op: 'equals', value: true },
			prints: []
		},
		{
			kind: 'longText',
			id: 'vf-beratta',
			label: 'Vad får vi säga till andra om varför vi ses?',
			guidance: 'Kom överens om en enkel förklaring som är sann.',
			meanings: [],
			prints: []
		},
		{
			kind: 'oneOf',
			id: 'vf-overforing',
			label: 'Behöver något härifrån stå i utredningen?',
			guidance: 'Utgå från nej. Bara det som avgör stödet, efter att personen har sett vilka som då kan läsa det.',
			options: [
				{ id: 'nej', label: 'Nej' },
				{ id: 'vill', label: 'Ja, personen vill det' },
				{ id: 'behovs', label: 'Ja, det behövs för bedömningen' }
			],
			meanings: [],
			prints: []
		},
		{
			kind: 'longText',
			id: 'vf-overforing-vad',
			label: 'Vilken mening, och vad sa personen om det?',
			guidance: 'Skriv den så kort att den går att läsa utan det här dokumentet.',
			meanings: [],
			when: {
				any: [
					{ question: 'vf-overforing', op: 'equals', value: 'vill' },
					{ question: 'vf-overforing', op: 'equals', value: 'behovs' }
				]
			},
			prints: []
		}
	]
};
