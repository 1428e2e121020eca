import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';
import { relatedFactors } from './related-factors.ts';
import { SCALE_GUIDANCE } from './scale.ts';

export const relationships: Section = {
	id: 'd7',
	title: 'Mellanmänskliga interaktioner och relationer',
	area: { system: 'ICF', code: 'd7' },
	questions: [
		{
			kind: 'longText',
			id: 'd7-beratta',
			label: 'Hur har du det med familj, vänner och andra människor?',
			guidance:
				'Låt personen välja vad hen berättar. Andra människors privata förhållanden skrivs bara om de påverkar behovet. Frågor om våld ställs för sig, i enrum, och skrivs aldrig här.',
			meanings: ['ownView'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd7-resurser',
			label: 'Vem mår du bra av att träffa, och vad gör ni då?',
			guidance: 'Också korta kontakter som ger något: grannen, kiosken, en chattgrupp.',
			meanings: ['resources'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd7-onskemal',
			label: 'Vad skulle du vilja göra tillsammans med någon?',
			guidance: 'Vad, hur ofta, med en person eller flera, och vad den andra helst ska vara intresserad av.',
			meanings: ['interests', 'wishes'],
			for: ['kontaktperson', 'ledsagning', 'boendestod'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd7-andra',
			label: 'Är det någon som hjälper dig att hålla kontakten, eller att reda ut när det blir fel?',
			guidance: 'Vem och hur.',
			meanings: ['othersContribution'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'scale',
			id: 'd7-skala',
			label: 'Hur svårt är det för dig att ha kontakt med andra i dag, och hur vill du att det blir?',
			guidance: `${SCALE_GUIDANCE} Att leva ensam är ingen begränsning om personen vill ha det så.`,
			codes: [
				{ code: 'd720', title: 'Sammansatta mellanmänskliga interaktioner' },
				{ code: 'd730', title: 'Att ha kontakt med okända personer' },
				{ code: 'd740', title: 'Formella relationer' },
				{ code: 'd750', title: 'Informella sociala relationer' },
				{ code: 'd760', title: 'Familjerelationer' },
				{ code: 'd770', title: 'Parrelationer' }
			],
			meanings: ['functionState'],
			prints: ['investigation']
		},
		relatedFactors(
			'd7',
			'Vad gör det svårare för dig att vara med andra, och vad gör det lättare?',
			'Till exempel oro, besvikelser, avstånd, pengar, små grupper, något att göra tillsammans.'
		),
		{
			kind: 'longText',
			id: 'd7-behov',
			label: 'Vad behöver du stöd med i kontakten med andra?',
			guidance: 'Att våga, att hitta någon, att förstå, att säga ifrån, att hålla kvar.',
			meanings: ['statedNeed'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd7-mal',
			label: 'Hur vill du ha det med människor omkring dig?',
			guidance: 'Mer, mindre eller annan kontakt. Att få vara i fred är ett giltigt svar.',
			meanings: ['statedGoal'],
			prints: ['investigation']
		}
	]
};
