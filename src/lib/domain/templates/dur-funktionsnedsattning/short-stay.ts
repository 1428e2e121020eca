import type { Question } from '../../template/question.ts';

export const shortStay: Question[] = [
	{
		kind: 'longText',
		id: 'korttid-ge',
		label: 'Vad vill du att vistelsen ska ge dig?',
		guidance: 'Miljöombyte, kamrater, träna på att sova borta. Fråga personen före de anhöriga.',
		meanings: ['statedGoal', 'wishes'],
		for: ['korttidsvistelse'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'korttid-gora',
		label: 'Vad vill du göra på korttidsvistelsen?',
		guidance: 'Vardagar och helger, inne och ute, med vilka?',
		meanings: ['interests', 'wishes'],
		for: ['korttidsvistelse'],
		prints: ['investigation']
	}
];
