import type { Section } from '../../template/template.ts';

export const children: Section = {
	id: 'barnperspektiv',
	title: 'Barnperspektiv',
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
		{
			kind: 'group',
			id: 'barn',
			label: 'Om varje barn',
			guidance: 'Ett barn i taget. Skriv så att barnet kan läsa det som vuxen. Barnets boende och umgänge ändras i barnregistret.',
			over: 'children',
			meanings: ['childSituation'],
			when: { question: 'barn-finns', op: 'equals', value: 'yes' },
			prints: ['investigation'],
			questions: [
				{
					kind: 'oneOf',
					id: 'barn-kontakt',
					label: 'Har barnet kontakt med socialtjänsten i dag?',
					guidance: 'Innehållet i barnets ärende hör inte hit, bara att det pågår och vem ni kan samordna med.',
					options: [
						{ id: 'nej', label: 'Nej' },
						{ id: 'utredning', label: 'En utredning pågår' },
						{ id: 'insats', label: 'Barnet har en insats' },
						{ id: 'vetinte', label: 'Vet inte' }
					],
					meanings: ['childrenAsked'],
					prints: ['investigation']
				},
				{
					kind: 'longText',
					id: 'barn-situation',
					label: 'Hur har barnet det hemma, i skolan och med vänner?',
					guidance: 'Vad barnet gör på dagarna, vem som finns där när det är svårt hemma, och om barnet tar ansvar som är en vuxens.',
					meanings: ['childSituation'],
					prints: ['investigation']
				},
				{
					kind: 'longText',
					id: 'barn-ord',
					label: 'Vad säger barnet självt om hur det är hemma, och om stödet?',
					guidance: 'Barnets egna ord, när och till vem. Har barnet inte tillfrågats: skriv varför, och om någon annan kan berätta.',
					meanings: ['childView'],
					prints: ['investigation']
				},
				{
					kind: 'longText',
					id: 'barn-vet',
					label: 'Vad vet barnet om hur du mår och om stödet du söker?',
					guidance: 'Vad som sagts, av vem och när, på ett sätt som passar barnet.',
					meanings: ['childInformed'],
					prints: ['investigation']
				},
				{
					kind: 'yesNo',
					id: 'barn-beratta',
					label: 'Vill du ha hjälp att berätta för barnet?',
					guidance: 'Ja betyder att någon ska göra något: skriv i journalen vem och när.',
					meanings: ['childHelpToTell'],
					prints: ['investigation']
				},
				{
					kind: 'longText',
					id: 'barn-stod',
					label: 'Behöver barnet något eget stöd, eller får det redan?',
					guidance: 'Skola, elevhälsa, grupp för barn, öppet stöd, vården. Skriv vad ni berättat om.',
					meanings: ['childOwnSupport'],
					prints: ['investigation']
				},
				{
					kind: 'longText',
					id: 'barn-betyder',
					label: 'Vad tror du att stödet betyder för barnet, och vad händer om du inte får det?',
					guidance: 'Något om just det här barnet och just det här stödet. Din egen analys skrivs i bedömningen.',
					meanings: ['childImpact'],
					prints: ['investigation']
				}
			]
		}
	]
};
