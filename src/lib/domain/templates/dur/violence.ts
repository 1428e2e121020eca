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
				'Här står bara att ni har frågat, aldrig vad som sades; det har en egen skyddad plats. Inget i avsnittet skrivs ut. Vill personen inte svara är frågorna ändå ställda.',
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
			guidance: 'Dagen för samtalet, inte dagen du skriver.',
			meanings: ['violenceAskedOn'],
			when: { question: 'vald-fragat', op: 'equals', value: 'ja' },
			prints: []
		},
		{
			kind: 'yesNo',
			id: 'vald-ensam',
			label: 'Var personen ensam, så att ingen annan kunde höra?',
			guidance: 'Gäller också telefon och video, och barn i rummet. Är du osäker: svara nej och fråga igen en annan dag.',
			meanings: ['violenceAlone'],
			when: { question: 'vald-fragat', op: 'equals', value: 'ja' },
			prints: []
		},
		{
			kind: 'oneOf',
			id: 'vald-skal',
			label: 'Varför har de inte ställts än?',
			guidance: 'Välj det som ligger närmast. Skriv inget om saken på andra ställen i ärendet.',
			options: [
				{ id: 'inte-ensam', label: 'Personen var inte ensam' },
				{ id: 'kommunikation', label: 'Tolk eller stöd för att prata saknades' },
				{ id: 'orkade', label: 'Personen orkade inte den dagen' },
				{ id: 'inte-setts', label: 'Har inte kunnat ses än' },
				{ id: 'annat', label: 'Annat skäl' }
			],
			meanings: ['violenceWhyNot'],
			when: { question: 'vald-fragat', op: 'equals', value: 'nej' },
			prints: []
		},
		{
			kind: 'date',
			id: 'vald-nasta',
			label: 'Vilken dag frågar vi nästa gång?',
			guidance: 'En dag framåt i tiden, då personen kan vara ensam. Kallelsen och kalendern säger inget om ämnet.',
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
