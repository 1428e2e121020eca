import type { Section } from '../../template/template.ts';

export const safety: Section = {
	id: 'sakerhet',
	title: 'Säkerhet',
	questions: [
		{
			kind: 'oneOf',
			id: 'vf-trygg-nu',
			label: 'Är det tryggt för dig att gå härifrån i dag?',
			guidance: 'Fråga alla som berättar om våld. Är svaret nej eller osäkert: ta hjälp av chef eller jour innan ni skiljs åt.',
			options: [
				{ id: 'ja', label: 'Ja' },
				{ id: 'nej', label: 'Nej' },
				{ id: 'osaker', label: 'Jag vet inte' }
			],
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
			kind: 'longText',
			id: 'vf-plan',
			label: 'Vad gör du om det blir farligt, och vad hjälper vi dig med?',
			guidance: 'En enkel plan: vart, vem, vilket nummer, vad som kan behöva tas med. Lämna inget papper om det kan hittas.',
			meanings: [],
			when: {
				any: [
					{ question: 'vf-utfall', op: 'equals', value: 'nu' },
					{ question: 'vf-trygg-nu', op: 'equals', value: 'nej' },
					{ question: 'vf-trygg-nu', op: 'equals', value: 'osaker' }
				]
			},
			prints: []
		},
		{
			kind: 'oneOf',
			id: 'vf-riskbedomning',
			label: 'Är en riskbedömning gjord?',
			guidance: 'Görs av den som har utbildning för det.',
			options: [
				{ id: 'ja', label: 'Ja' },
				{ id: 'bestalld', label: 'Nej, men den är beställd' },
				{ id: 'nej', label: 'Nej' }
			],
			meanings: [],
			when: {
				any: [
					{ question: 'vf-utfall', op: 'equals', value: 'nu' },
					{ question: 'vf-utfall', op: 'equals', value: 'oklart' }
				]
			},
			prints: []
		},
		{
			kind: 'shortText',
			id: 'vf-riskbedomning-var',
			label: 'Vem gör eller gjorde den, vilken dag, och var finns den?',
			meanings: [],
			when: {
				any: [
					{ question: 'vf-riskbedomning', op: 'equals', value: 'ja' },
					{ question: 'vf-riskbedomning', op: 'equals', value: 'bestalld' }
				]
			},
			prints: []
		},
		{
			kind: 'shortText',
			id: 'vf-kontakt',
			label: 'Hur når vi dig utan att någon annan ser eller hör?',
			guidance:
				'Nummer, tider, om vi får säga var vi ringer ifrån, om brev är säkert. Skriv det också under Säkert sätt att nå personen, så att alla i ärendet ser det först.',
			meanings: [],
			prints: []
		},
		{
			kind: 'oneOf',
			id: 'vf-personal',
			label: 'Behöver vi tänka på vår egen säkerhet vid besök?',
			guidance: 'Din egen, tolkens och utförarens.',
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
			id: 'vf-personal-hur',
			label: 'Vad är bestämt om det, och av vem?',
			guidance: 'Bestäm med chefen. Beställningen får inte innehålla något som pekar hit.',
			meanings: [],
			when: {
				any: [
					{ question: 'vf-personal', op: 'equals', value: 'ja' },
					{ question: 'vf-personal', op: 'equals', value: 'oklart' }
				]
			},
			prints: []
		}
	]
};
