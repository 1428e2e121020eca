import type { Section } from '../template/template.ts';

/** Barnperspektiv (U15–U17): every child for itself. That there are children is asked before, in `barn-finns`. */
export const childPerspective: Section = {
	id: 'barnperspektiv',
	title: 'Barnperspektiv',
	questions: [
		{
			kind: 'group',
			id: 'barn',
			label: 'Om varje barn',
			guidance:
				'Svara för varje barn för sig. Födelseår och boende hämtas från barnets uppgifter i ärendet. Är barnet inte berört, skriv den omständighet som visar det.',
			over: 'children',
			meanings: ['childSituation'],
			when: { question: 'barn-finns', op: 'equals', value: 'yes' },
			prints: ['investigation'],
			questions: [
				{
					kind: 'longText',
					id: 'barn-situation',
					label: 'Hur har barnet det i dag?',
					guidance:
						'Förskola eller skola, kamrater, hälsa, vilka vuxna som finns. Gör barnet sådant som en vuxen borde göra? Skriv om just det här barnet, inte om barn i allmänhet.',
					meanings: ['childSituation'],
					prints: ['investigation']
				},
				{
					kind: 'longText',
					id: 'barn-ord',
					label: 'Vad säger barnet självt om hur det är?',
					guidance:
						'Helst barnets egna ord, från ett samtal med barnet. Annars vad barnet har sagt eller visat hemma, och för vem. Ställ inga ledande frågor. Har ingen frågat barnet, skriv varför.',
					meanings: ['childView'],
					prints: ['investigation']
				},
				{
					kind: 'longText',
					id: 'barn-vet',
					label: 'Vad har barnet fått veta?',
					guidance:
						'Om hur personen mår och om stödet: vem har berättat, när och hur? Är barnet för litet, skriv vem som ska berätta längre fram.',
					meanings: ['childInformed'],
					prints: ['investigation']
				},
				{
					kind: 'yesNo',
					id: 'barn-beratta',
					label: 'Vill du ha hjälp att berätta för barnet?',
					guidance: 'Många tycker att det är svårt. Säg att du eller vården kan vara med.',
					meanings: ['childHelpToTell'],
					prints: ['investigation']
				},
				{
					kind: 'shortText',
					id: 'barn-beratta-hur',
					label: 'Hur ska vi göra när vi berättar?',
					guidance: 'Vem som är med, var och när. Skriv ett datum om ni kan.',
					meanings: ['childHelpToTell'],
					when: { question: 'barn-beratta', op: 'equals', value: 'yes' },
					prints: ['investigation']
				},
				{
					kind: 'oneOf',
					id: 'barn-eget-stod',
					label: 'Behöver barnet eget stöd?',
					guidance:
						'Tänk också på barnet som anhörig: samtal, grupp, elevhälsan, vårdens stöd till barn. Är du orolig för barnet: följ er rutin för orosanmälan.',
					options: [
						{ id: 'har', label: 'Har redan stöd' },
						{ id: 'ja', label: 'Ja' },
						{ id: 'nej', label: 'Nej' }
					],
					meanings: ['childOwnSupport'],
					prints: ['investigation']
				},
				{
					kind: 'longText',
					id: 'barn-eget-stod-vad',
					label: 'Vilket stöd gäller det?',
					guidance: 'Vad barnet har eller behöver, och vem som tar nästa steg.',
					meanings: ['childOwnSupport'],
					when: {
						any: [
							{ question: 'barn-eget-stod', op: 'equals', value: 'har' },
							{ question: 'barn-eget-stod', op: 'equals', value: 'ja' }
						]
					},
					prints: ['investigation']
				},
				{
					kind: 'longText',
					id: 'barn-betyder',
					label: 'Vad tror du att stödet betyder för barnet?',
					guidance:
						'Underlag till barnkonsekvensanalysen: något om det här barnet, något om det här stödet och vad det leder till. Blir något sämre för barnet, vad kan väga upp det? Din slutsats skriver du i bedömningen.',
					meanings: ['childImpact'],
					prints: ['investigation']
				},
				{
					kind: 'oneOf',
					id: 'barn-kontakt',
					label: 'Har någon annan i socialtjänsten kontakt med barnet?',
					guidance: 'Pågår en utredning: fråga om ni får samarbeta. Samtycket skrivs i ärendet.',
					options: [
						{ id: 'nej', label: 'Nej' },
						{ id: 'utredning', label: 'Ja, en utredning pågår' },
						{ id: 'insats', label: 'Ja, barnet eller familjen får stöd' }
					],
					meanings: ['childrenAsked'],
					prints: ['investigation']
				}
			]
		}
	]
};
