import type { Question } from '../../template/question.ts';
import type { Section } from '../../template/template.ts';
import { housing as shared } from '../dur/housing.ts';

const supportedHousing: Question[] = [
	{
		kind: 'longText',
		id: 'boende-anpassat',
		label: 'Vad är svårt för dig i bostaden?',
		guidance: 'Trappor, dörrar, badrum, ljud. Är det inget, skriv det. Berätta om bostadsanpassning och hjälpmedel.',
		meanings: ['ownView', 'statedNeed'],
		for: ['hemtjanst', 'personlig-assistans'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'bostad-hur',
		label: 'Hur vill du bo?',
		guidance:
			'Fråga om lägenheten, människorna, tystnaden, maten, djur. Visa bilder eller besök ett ställe tillsammans innan personen svarar.',
		meanings: ['wishes', 'statedGoal'],
		for: ['bostad-vuxna'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'bostad-var',
		label: 'Var vill du bo?',
		guidance: 'Område, nära vem, nära arbete eller buss. Vad kan personen tänka sig att välja bort?',
		meanings: ['wishes'],
		for: ['bostad-vuxna'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'bostad-andra',
		label: 'Hur är det för dig att ha andra nära?',
		guidance: 'Grannar, gemensam matplats, ljud, att dela personal.',
		meanings: ['ownView', 'wishes'],
		for: ['bostad-vuxna'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'bostad-flytt',
		label: 'Vad behöver du inför en flytt?',
		guidance: 'Känna sig trygg: hälsa på, lära känna någon, flytta i steg, välja saker. Vem hjälper till?',
		meanings: ['ownView', 'statedNeed'],
		for: ['bostad-vuxna'],
		prints: ['investigation']
	}
];

export const housing: Section = { ...shared, questions: [...shared.questions, ...supportedHousing] };
