import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';
import { relatedFactors } from './related-factors.ts';
import { SCALE_GUIDANCE } from './scale.ts';

export const safety: Section = {
	id: 'trygghet',
	title: 'Känsla av trygghet',
	area: { system: 'ICF', code: 'b1528A' },
	questions: [
		{
			kind: 'longText',
			id: 'trygghet-beratta',
			label: 'När känner du dig trygg, och när känner du dig otrygg?',
			guidance:
				'Plats, tid på dygnet, ensamhet, rädsla att falla eller att ingen kommer. Fråga inte om våld här och skriv inget om det. Kommer det upp: är någon annan med, byt lugnt ämne och ordna ett eget tillfälle.',
			meanings: ['ownView'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'trygghet-resurser',
			label: 'Vad gör dig lugn, och vad gör du själv när du blir orolig?',
			guidance: 'Rutiner, samtal, tända lampor, djur, att veta vem som kommer.',
			meanings: ['resources'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'trygghet-andra',
			label: 'Vem hör du av dig till när du är orolig?',
			guidance: 'Vem, hur ofta, och om den personen brukar svara. Ingen är ett svar.',
			meanings: ['othersContribution'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'scale',
			id: 'trygghet-skala',
			label: 'Hur svårt är det för dig att känna dig trygg i dag, och hur vill du att det blir?',
			guidance: `${SCALE_GUIDANCE} Personens egen skattning väger tyngst här. Koden gäller en upplevelse.`,
			codes: [{ code: 'b1528A', title: 'Känsla av trygghet' }],
			meanings: ['functionState'],
			prints: ['investigation']
		},
		relatedFactors(
			'trygghet',
			'Vad gör dig mer orolig, och vad gör dig tryggare?',
			'Till exempel mörka trappor, många olika personer i hemmet, ett larm, en granne, fasta tider.'
		),
		{
			kind: 'longText',
			id: 'trygghet-behov',
			label: 'Vad skulle göra dig tryggare?',
			guidance: 'Personens egna förslag först. Skilj på att vara trygg och att känna sig trygg.',
			meanings: ['statedNeed'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'trygghet-mal',
			label: 'Hur vill du att det ska kännas hemma och ute?',
			guidance: 'Något som märks: sova hela natten, gå ut efter mörkrets inbrott, klara en kväll själv.',
			meanings: ['statedGoal'],
			prints: ['investigation']
		}
	]
};
