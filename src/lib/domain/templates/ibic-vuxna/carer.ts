import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';
import { relatedFactors } from './related-factors.ts';
import { SCALE_GUIDANCE } from './scale.ts';

export const carer: Section = {
	id: 'narstaende',
	title: 'Personligt stöd från person som vårdar eller stödjer en närstående',
	area: { system: 'ICF', code: 'e398A' },
	questions: [
		{
			kind: 'longText',
			id: 'narstaende-beratta',
			label: 'Hur är det för dig att få hjälp av någon som står dig nära?',
			guidance:
				'Fråga personen i enrum. Det kan finnas tacksamhet, dåligt samvete och trötthet på en gång. Vem som gör vad står under Nätverk och anhörigstöd.',
			meanings: ['ownView'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'narstaende-syn',
			label: 'Vad säger den som hjälper dig om hur det fungerar?',
			guidance: 'Den anhöriga är källan. Berätta att personen kan läsa. Sådant som inte får lämnas ut märks så.',
			meanings: ['carerRole'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'narstaende-resurser',
			label: 'Vad fungerar bra i den hjälpen och ska få fortsätta?',
			guidance: 'Sådant bara en närstående kan ge, och sådant som lika gärna kan göras av andra.',
			meanings: ['resources'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'narstaende-andra',
			label: 'Vem tar vid när den som hjälper dig inte kan?',
			guidance: 'Sjukdom, semester, arbete. Finns ingen, skriv det.',
			meanings: ['othersContribution'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'scale',
			id: 'narstaende-skala',
			label: 'Hur svårt är det för er att få hjälpen att räcka i dag, och hur vill ni att det blir?',
			guidance: `${SCALE_GUIDANCE} 0 betyder att stödet från närstående räcker och håller, 4 att det inte gör det alls.`,
			codes: [{ code: 'e398A', title: 'Personligt stöd från person som vårdar eller stödjer en närstående' }],
			meanings: ['functionState'],
			prints: ['investigation']
		},
		relatedFactors(
			'narstaende',
			'Vad gör det svårare för er att få ihop det, och vad gör det lättare?',
			'Till exempel avstånd, arbetstider, egen ohälsa, nattvak, avlastning, syskon som turas om.'
		),
		{
			kind: 'longText',
			id: 'narstaende-behov',
			label: 'Vad behöver du från oss för att den hjälpen ska hålla?',
			guidance: 'Skilj på personens behov och den anhörigas; den anhörigas eget stöd står under Nätverk och anhörigstöd.',
			meanings: ['statedNeed'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'narstaende-mal',
			label: 'Hur vill ni ha det mellan er framöver?',
			guidance: 'Om de inte vill samma sak: skriv bådas ord, var för sig.',
			meanings: ['statedGoal'],
			prints: ['investigation']
		}
	]
};
