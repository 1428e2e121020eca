import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';
import { relatedFactors } from './related-factors.ts';
import { SCALE_GUIDANCE } from './scale.ts';

export const mobility: Section = {
	id: 'd4',
	title: 'Förflyttning',
	area: { system: 'ICF', code: 'd4' },
	questions: [
		{
			kind: 'longText',
			id: 'd4-beratta',
			label: 'Hur tar du dig fram hemma, ute och när du ska längre bort?',
			guidance:
				'Inne, i trappor, på gatan, med buss och tåg, på vintern, i mörker. Ibland är det oro och inte benen som stoppar: skriv vilket.',
			meanings: ['ownView'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd4-vart',
			label: 'Vad vill du göra när du kommer ut?',
			guidance: 'Ledsagning handlar om det man ska till. Skriv vad, hur ofta och på vilka tider.',
			meanings: ['interests', 'preferredTimes'],
			for: ['ledsagning'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd4-resurser',
			label: 'Vart tar du dig själv, och vad gör att det går?',
			guidance: 'Kända vägar, rätt tid på dagen, hjälpmedel, musik i öronen, sällskap en bit.',
			meanings: ['resources'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd4-andra',
			label: 'Är det någon som följer med dig eller kör dig?',
			guidance: 'Vem, vart och hur ofta. Färdtjänst och ledsagning står under andra insatser.',
			meanings: ['othersContribution'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'scale',
			id: 'd4-skala',
			label: 'Hur svårt är det för dig att ta dig fram i dag, och hur vill du att det blir?',
			guidance: `${SCALE_GUIDANCE} d460 gäller olika platser, d470 att åka med buss, tåg eller bil.`,
			codes: [
				{ code: 'd410', title: 'Att ändra grundläggande kroppsställning' },
				{ code: 'd415', title: 'Att bibehålla en kroppsställning' },
				{ code: 'd420', title: 'Att förflytta sig själv' },
				{ code: 'd430', title: 'Att lyfta och bära föremål' },
				{ code: 'd440', title: 'Handens finmotoriska användning' },
				{ code: 'd450', title: 'Att gå' },
				{ code: 'd455', title: 'Att röra sig omkring på olika sätt' },
				{ code: 'd460', title: 'Att röra sig omkring på olika platser' },
				{ code: 'd470', title: 'Att använda transportmedel' }
			],
			meanings: ['functionState'],
			prints: ['investigation']
		},
		relatedFactors(
			'd4',
			'Vad gör det svårare för dig att ta dig fram, och vad gör det lättare?',
			'Till exempel trappor, avstånd, trängsel, yrsel, rollator, hiss, en väg man känner.'
		),
		{
			kind: 'longText',
			id: 'd4-behov',
			label: 'När behöver du att någon är med eller hjälper till?',
			guidance: 'Skilj på hjälp med kroppen, hjälp att hitta och trygghet i att inte vara ensam.',
			meanings: ['statedNeed'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd4-mal',
			label: 'Vart vill du kunna ta dig?',
			guidance: 'En plats, en väg eller en vana.',
			meanings: ['statedGoal'],
			prints: ['investigation']
		}
	]
};
