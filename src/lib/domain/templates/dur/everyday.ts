import type { Question } from '../../template/question.ts';
import { AT_HOME, SUPPORT_AT_HOME } from './interventions.ts';

export const anOrdinaryDay: Question[] = [
	{
		kind: 'longText',
		id: 'vardag-bra',
		label: 'Vad klarar du bra i vardagen?',
		guidance:
			'Be om exempel från den senaste veckan: mat, tider, pengar, djur, grannar, telefonen. Också det som går med hjälpmedel. Vid arbete och sysselsättning: sådant som går att använda där.',
		meanings: ['ownView', 'resources'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'vardag-dag',
		label: 'Hur ser ett vanligt dygn ut för dig?',
		guidance:
			'Från morgon till morgon. Hur skiljer sig en bra dag från en dålig, och hur många är av varje slag? Vid personlig assistans: vad görs när, hur lång tid tar det, och vem gör det i dag.',
		meanings: ['ownView'],
		for: AT_HOME,
		prints: ['investigation']
	}
];

export const whatComesFirst: Question[] = [
	{
		kind: 'longText',
		id: 'vardag-forst',
		label: 'Vad vill du ha hjälp med först?',
		guidance: 'Högst tre saker, i personens egen ordning. Den blir början på beställningen.',
		meanings: ['ownView', 'statedNeed'],
		for: SUPPORT_AT_HOME,
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'vardag-barn',
		label: 'Är det något i vardagen med barnen du vill ha hjälp med?',
		guidance: 'Morgnar, mat, läxor, aktiviteter, lov. Vad gör att det blir tungt?',
		meanings: ['childSituation', 'statedNeed'],
		for: ['boendestod', 'hemtjanst', 'personlig-assistans'],
		when: { question: 'barn-finns', op: 'equals', value: 'yes' },
		prints: ['investigation']
	}
];
