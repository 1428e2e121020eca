import type { Question } from '../template/question.ts';

/** When support suits the person: part of the order, in every template of an investigation. */
export const preferredTimes: Question[] = [
	{
		kind: 'week',
		id: 'prakt-tider',
		label: 'Vilka dagar och tider passar dig bäst?',
		guidance:
			'Berätta att stöd kan ges också kvällar och helger när det behövs. Ta hänsyn till arbete, studier, barn och sömn. Hur mycket stöd det blir avgörs inte här.',
		counts: 'times',
		meanings: ['preferredTimes'],
		prints: ['investigation', 'order']
	},
	{
		kind: 'shortText',
		id: 'prakt-tider-inte',
		label: 'Finns det dagar eller tider som inte alls går?',
		guidance: 'Skriv vad som krockar, inte varför.',
		meanings: ['preferredTimes'],
		when: { question: 'prakt-tider', op: 'answered' },
		prints: ['investigation', 'order']
	}
];
