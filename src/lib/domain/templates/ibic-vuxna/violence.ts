import type { Section } from '../../template/template.ts';

export const violence: Section = {
	id: 'vald',
	title: 'Våldsfrågor',
	questions: [
		{
			kind: 'oneOf',
			id: 'vald-fragat',
			label: 'Har frågorna om våld ställts?',
			guidance:
				'Här står bara att ni har frågat. Det som sades har en egen skyddad plats och skrivs aldrig här. Avsnittet kommer inte med i något dokument.',
			options: [
				{ id: 'ja', label: 'Ja' },
				{ id: 'nej', label: 'Nej, inte än' }
			],
			meanings: ['violenceAsked'],
			prints: []
		},
		{
			kind: 'date',
			id: 'vald-dag',
			label: 'Vilken dag ställdes de?',
			meanings: ['violenceAskedOn'],
			when: { question: 'vald-fragat', op: 'equals', value: 'ja' },
			prints: []
		},
		{
			kind: 'yesNo',
			id: 'vald-ensam',
			label: 'Var personen ensam, så att ingen annan kunde höra?',
			guidance: 'Gäller också telefon och video. Är du osäker, svara nej och fråga igen.',
			meanings: ['violenceAlone'],
			when: { question: 'vald-fragat', op: 'equals', value: 'ja' },
			prints: []
		},
		{
			kind: 'shortText',
			id: 'vald-varfor',
			label: 'Varför har de inte ställts än?',
			guidance: 'Ett skäl som alla kan läsa, till exempel att ni inte har kunnat ses i enrum. Inga misstankar.',
			meanings: ['violenceWhyNot'],
			when: { question: 'vald-fragat', op: 'equals', value: 'nej' },
			prints: []
		},
		{
			kind: 'date',
			id: 'vald-nasta',
			label: 'Vilken dag frågar vi nästa gång?',
			guidance: 'En dag framåt i tiden. Kalendern visar inget om ämnet.',
			meanings: ['violenceNextOn'],
			when: {
				any: [
					{ question: 'vald-fragat', op: 'equals', value: 'nej' },
					{ question: 'vald-ensam', op: 'equals', value: 'no' }
				]
			},
			prints: []
		}
	]
};
