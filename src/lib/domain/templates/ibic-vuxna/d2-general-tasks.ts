import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';
import { relatedFactors } from './related-factors.ts';
import { SCALE_GUIDANCE } from './scale.ts';

export const generalTasks: Section = {
	id: 'd2',
	title: 'Allmänna uppgifter och krav',
	area: { system: 'ICF', code: 'd2' },
	questions: [
		{
			kind: 'longText',
			id: 'd2-beratta',
			label: 'Hur ser en vanlig dag ut för dig?',
			guidance:
				'Från morgon till kväll. Fråga efter en bra dag och en dålig dag och hur ofta de kommer. Lägg märke till var det tar stopp: att börja, hålla i eller bli klar.',
			meanings: ['ownView'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd2-stress',
			label: 'Vad händer när det blir för mycket, och vad hjälper då?',
			guidance: 'Tidiga tecken, vad personen gör själv och vad andra kan göra. Skriv vad som händer, inte hur personen är.',
			meanings: ['ownView'],
			for: ['boendestod', 'bostad-sarskild-service', 'sysselsattning', 'arbetsstod', 'daglig-verksamhet'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd2-resurser',
			label: 'Vad får du gjort på egen hand, och vad brukar få dig att komma igång?',
			guidance: 'Rutiner, musik, lista, någon som ringer, att ha bestämt tid.',
			meanings: ['resources'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd2-andra',
			label: 'Är det någon som påminner dig, planerar med dig eller hjälper dig att börja?',
			guidance: 'Vem, hur ofta, och om det går att lita på.',
			meanings: ['othersContribution'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd2-onskemal',
			label: 'Hur vill du bli påmind eller få hjälp att börja?',
			guidance: 'Sms, samtal, lapp, att någon kommer. Fråga också vad som känns som tjat.',
			meanings: ['wishes'],
			for: ['boendestod', 'bostad-sarskild-service', 'sysselsattning', 'arbetsstod', 'daglig-verksamhet'],
			prints: ['investigation']
		},
		{
			kind: 'scale',
			id: 'd2-skala',
			label: 'Hur svårt är det för dig att få dagarna att fungera i dag, och hur vill du att det blir?',
			guidance: `${SCALE_GUIDANCE} Beskriv hur det brukar vara, inte den bästa eller sämsta dagen.`,
			codes: [
				{ code: 'd210', title: 'Att företa en enstaka uppgift' },
				{ code: 'd230', title: 'Att genomföra daglig rutin' },
				{ code: 'd240', title: 'Att hantera stress och andra psykologiska krav' },
				{ code: 'd298A', title: 'Att hantera sitt eget beteende' }
			],
			meanings: ['functionState'],
			prints: ['investigation']
		},
		relatedFactors(
			'd2',
			'Vad gör dagarna tyngre, och vad gör dem lättare?',
			'Till exempel sömn, smärta, för många tider, oväntade ändringar, fasta tider, ett husdjur.'
		),
		{
			kind: 'longText',
			id: 'd2-behov',
			label: 'Vad behöver du stöd med för att dagarna ska fungera?',
			guidance:
				'Skilj på att bli påmind, att få hjälp att planera, att komma igång, att någon är med hela tiden och att stämma av efteråt.',
			meanings: ['statedNeed'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd2-mal',
			label: 'Hur vill du att dina dagar ska se ut?',
			guidance: 'Något som går att se: uppe före tio, en sak gjord varje dag, två lugna kvällar.',
			meanings: ['statedGoal'],
			prints: ['investigation']
		}
	]
};
