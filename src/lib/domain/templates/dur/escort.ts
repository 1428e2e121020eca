import type { Question } from '../../template/question.ts';
import { ESCORT } from './interventions.ts';

export const escort: Question[] = [
	{
		kind: 'longText',
		id: 'ledsagning-vart',
		label: 'Vart vill du kunna ta dig?',
		guidance: 'Platser och aktiviteter, och vilka som är viktigast. Fritid räknas lika mycket som ärenden.',
		meanings: ['statedNeed', 'interests'],
		for: ESCORT,
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'ledsagning-klarar',
		label: 'Vilka vägar klarar du på egen hand?',
		guidance: '”Vad är det som gör att de fungerar?” Bygg vidare på det.',
		meanings: ['resources'],
		for: ESCORT,
		prints: ['investigation']
	},
	{
		kind: 'manyOf',
		id: 'ledsagning-resa',
		label: 'Hur brukar du resa?',
		guidance: 'Har personen färdtjänst, och ingår ledsagare i resan?',
		options: [
			{ id: 'gar', label: 'Går, rullar eller cyklar' },
			{ id: 'kollektivt', label: 'Buss, tåg eller tunnelbana' },
			{ id: 'fardtjanst', label: 'Färdtjänst' },
			{ id: 'skjuts', label: 'Får skjuts' },
			{ id: 'bil', label: 'Kör själv' }
		],
		meanings: ['ownView'],
		for: ESCORT,
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'ledsagning-vagen',
		label: 'Vad behöver du hjälp med på vägen?',
		guidance: 'Hitta, våga, gå säkert, köpa biljett, förstå skyltar, komma ihåg vart ni ska.',
		meanings: ['ownView', 'statedNeed'],
		for: ESCORT,
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'ledsagning-framme',
		label: 'Vad behöver du hjälp med när du är framme?',
		guidance: 'Förflytta sig, handla, betala, prata med andra, toalett, orka stanna. Fråga också när personen vill vara i fred.',
		meanings: ['ownView', 'statedNeed'],
		for: ESCORT,
		prints: ['investigation']
	}
];
