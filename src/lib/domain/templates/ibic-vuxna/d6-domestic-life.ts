import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';
import { relatedFactors } from './related-factors.ts';
import { SCALE_GUIDANCE } from './scale.ts';

export const domesticLife: Section = {
	id: 'd6',
	title: 'Hemliv',
	area: { system: 'ICF', code: 'd6' },
	questions: [
		{
			kind: 'longText',
			id: 'd6-boende',
			label: 'Hur bor du i dag?',
			guidance:
				'Bostad, kontrakt, trivsel, om den passar och om det finns varning från hyresvärden. Skriv bara sådant om hemmet som behövs för att förstå behovet, och inga omdömen som städat eller stökigt.',
			meanings: ['housing', 'ownView'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd6-beratta',
			label: 'Hur fungerar det med mat, städning, tvätt och inköp?',
			guidance:
				'En sak i taget: hur ofta, hela vägen eller delvis, vad händer om det inte blir av. Vanor skiljer sig; jämför med hur personen vill ha det, inte med hur du har det.',
			meanings: ['ownView'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd6-resurser',
			label: 'Vad gör du själv hemma, och vad går bra?',
			guidance: 'Också delar av en syssla: sortera tvätten, skriva listan, ta ut soporna.',
			meanings: ['resources'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd6-onskemal',
			label: 'Hur vill du ha det hemma, och vad ska andra låta bli?',
			guidance: 'Saker som ska stå kvar, rum som är privata, hur noga det ska vara.',
			meanings: ['wishes'],
			for: ['boendestod', 'hemtjanst', 'bostad-sarskild-service', 'sarskilt-boende'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd6-andra',
			label: 'Vem gör vad hemma hos dig i dag?',
			guidance: 'Andra i hushållet och de som kommer utifrån. Finns barn hemma: tar de ansvar som är för stort för dem?',
			meanings: ['othersContribution'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'scale',
			id: 'd6-skala',
			label: 'Hur svårt är det för dig att sköta hemmet i dag, och hur vill du att det blir?',
			guidance: `${SCALE_GUIDANCE} Välj antingen d640 som helhet eller de rader under det som är olika svåra.`,
			codes: [
				{ code: 'd610', title: 'Att skaffa bostad' },
				{ code: 'd620', title: 'Att skaffa varor och tjänster' },
				{ code: 'd630', title: 'Att bereda måltider' },
				{ code: 'd640', title: 'Hushållsarbete' },
				{ code: 'd6400', title: 'Att tvätta och torka kläder' },
				{ code: 'd6401', title: 'Att städa köksutrymmen och köksredskap' },
				{ code: 'd6402', title: 'Att städa bostaden' },
				{ code: 'd6403', title: 'Att hantera hushållsapparater' },
				{ code: 'd6404', title: 'Att förvara förnödenheter för det dagliga livet' },
				{ code: 'd6405', title: 'Att avlägsna avfall' },
				{ code: 'd650', title: 'Att ta hand om hemmets föremål' },
				{ code: 'd660', title: 'Att bistå andra' }
			],
			meanings: ['functionState'],
			prints: ['investigation']
		},
		relatedFactors(
			'd6',
			'Vad gör det svårare för dig att sköta hemmet, och vad gör det lättare?',
			'Till exempel trötthet, att inte komma igång, delad tvättstuga, trångt, diskmaskin, hemleverans, fasta dagar.'
		),
		{
			kind: 'longText',
			id: 'd6-behov',
			label: 'Vad behöver du stöd med hemma, och på vilket sätt?',
			guidance: 'Skilj på att planera, börja, göra tillsammans, göra klart och att någon gör det åt personen. Var noga med varför.',
			meanings: ['statedNeed'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd6-mal',
			label: 'Hur vill du att det ska fungera hemma?',
			guidance: 'Personens egen nivå. Något som syns: ren säng, mat hemma, ordning på posten varje vecka.',
			meanings: ['statedGoal'],
			prints: ['investigation']
		}
	]
};
