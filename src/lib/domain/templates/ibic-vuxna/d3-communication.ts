import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';
import { relatedFactors } from './related-factors.ts';
import { SCALE_GUIDANCE } from './scale.ts';

export const communication: Section = {
	id: 'd3',
	title: 'Kommunikation',
	area: { system: 'ICF', code: 'd3' },
	questions: [
		{
			kind: 'longText',
			id: 'd3-beratta',
			label: 'Hur fungerar det att prata, läsa, skriva och förstå vad andra menar?',
			guidance:
				'Tänk på samtal, telefon, brev, mejl och tjänster på nätet. Fråga vad som blir fel och vad det leder till. Att tala ett annat språk än svenska är ingen begränsning i sig.',
			meanings: ['ownView'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd3-resurser',
			label: 'Hur gör du när du vill få fram något viktigt?',
			guidance: 'Språk, tecken, bilder, dator, någon som är med, att förbereda sig skriftligt.',
			meanings: ['resources'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd3-andra',
			label: 'Är det någon som hjälper dig med samtal, brev eller ärenden på nätet?',
			guidance: 'Vem, och vet personen vad som görs i hens namn? E-legitimation lämnas inte till någon annan.',
			meanings: ['othersContribution'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'scale',
			id: 'd3-skala',
			label: 'Hur svårt är det för dig att förstå och bli förstådd i dag, och hur vill du att det blir?',
			guidance: `${SCALE_GUIDANCE} Raderna om teckenspråk väljs bara när personen använder teckenspråk.`,
			codes: [
				{ code: 'd310', title: 'Att kommunicera genom att ta emot talade meddelanden' },
				{ code: 'd315', title: 'Att kommunicera genom att ta emot icke-verbala meddelanden' },
				{ code: 'd320', title: 'Att kommunicera genom att ta emot meddelanden på teckenspråk' },
				{ code: 'd325', title: 'Att kommunicera genom att ta emot skrivna meddelanden' },
				{ code: 'd330', title: 'Att tala' },
				{ code: 'd335', title: 'Att uttrycka sig genom icke-verbala meddelanden' },
				{ code: 'd340', title: 'Att uttrycka sig genom meddelanden på teckenspråk' },
				{ code: 'd345', title: 'Att skriva meddelanden' },
				{ code: 'd350', title: 'Konversation' },
				{ code: 'd360', title: 'Att använda kommunikationsutrustningar och kommunikationstekniker' }
			],
			meanings: ['functionState'],
			prints: ['investigation']
		},
		relatedFactors(
			'd3',
			'Vad gör det svårare för dig att bli förstådd, och vad gör det lättare?',
			'Till exempel hörsel, syn, stress, många som talar samtidigt, myndighetsspråk, hjälpmedel, lugn samtalspartner.'
		),
		{
			kind: 'longText',
			id: 'd3-behov',
			label: 'Vad behöver du stöd med för att förstå och bli förstådd?',
			guidance: 'Vilka situationer: vården, myndigheter, vänner, telefon.',
			meanings: ['statedNeed'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd3-mal',
			label: 'Vad vill du kunna säga, läsa eller ordna själv?',
			guidance: 'Gärna ett ärende eller en person som exempel.',
			meanings: ['statedGoal'],
			prints: ['investigation']
		}
	]
};
