import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';
import { relatedFactors } from './related-factors.ts';
import { SCALE_GUIDANCE } from './scale.ts';

export const learning: Section = {
	id: 'd1',
	title: 'Lärande och att tillämpa kunskap',
	area: { system: 'ICF', code: 'd1' },
	questions: [
		{
			kind: 'longText',
			id: 'd1-beratta',
			label: 'Hur är det för dig att lära dig nya saker, koncentrera dig och bestämma dig?',
			guidance:
				'Be om exempel från de senaste veckorna: ett brev, ett val, en ny app. Vad gick lätt, var tog det stopp? Skolbetyg och testresultat bara om de förklarar något i dag.',
			meanings: ['ownView'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd1-resurser',
			label: 'Hur lär du dig bäst, och vad hjälper dig att tänka klart?',
			guidance: 'Se på när någon annan gör, prova själv, skriva upp, ha lugnt omkring sig, få tid på sig.',
			meanings: ['resources'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd1-andra',
			label: 'Är det någon som hjälper dig att förstå eller välja? Hur gör ni då?',
			guidance: 'Vem, med vad och hur ofta. Skilj på att förklara, att fundera tillsammans och att bestämma åt någon.',
			meanings: ['othersContribution'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'scale',
			id: 'd1-skala',
			label: 'Hur svårt är det för dig att lära, förstå och välja i dag, och hur vill du att det blir?',
			guidance: `${SCALE_GUIDANCE} d138 gäller att ta reda på saker, d177 att välja och stå för valet.`,
			codes: [
				{ code: 'd138', title: 'Att ta reda på information' },
				{ code: 'd155', title: 'Att förvärva färdigheter' },
				{ code: 'd160', title: 'Att fokusera uppmärksamhet' },
				{ code: 'd175', title: 'Att lösa problem' },
				{ code: 'd177', title: 'Att fatta beslut' }
			],
			meanings: ['functionState'],
			prints: ['investigation']
		},
		relatedFactors(
			'd1',
			'Vad gör det svårare för dig att lära, förstå och välja, och vad gör det lättare?',
			'Till exempel buller, tidspress, oro, trötthet, medicin, en van förklarare, bildstöd.'
		),
		{
			kind: 'longText',
			id: 'd1-behov',
			label: 'Vad vill du ha stöd med när något ska förstås, läras in eller bestämmas?',
			guidance: 'Skriv i vilka situationer, inte bara förmågan.',
			meanings: ['statedNeed'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd1-mal',
			label: 'Vad vill du lära dig, eller bestämma mer om själv?',
			guidance: 'Ett exempel räcker. Att behålla det man kan är också ett mål.',
			meanings: ['statedGoal'],
			prints: ['investigation']
		}
	]
};
