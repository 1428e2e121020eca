import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';
import { relatedFactors } from './related-factors.ts';
import { SCALE_GUIDANCE } from './scale.ts';

export const community: Section = {
	id: 'd9',
	title: 'Samhällsgemenskap, socialt och medborgerligt liv',
	area: { system: 'ICF', code: 'd9' },
	questions: [
		{
			kind: 'longText',
			id: 'd9-beratta',
			label: 'Vad gör du på din fritid, och vad är du med i?',
			guidance:
				'Också sådant som sker hemma eller på nätet. Tro och politik tas upp bara om personen själv vill och om det hör ihop med stödet.',
			meanings: ['ownView'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd9-intressen',
			label: 'Vad skulle du vilja göra mer av?',
			guidance: 'Fråga efter både nya och gamla intressen. Vill personen inte göra mer, skriv det.',
			meanings: ['interests', 'wishes'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd9-resurser',
			label: 'Vad får du till själv, och vad gör att det går?',
			guidance: 'Någon att gå med, rätt tid, korta pass, att det är gratis.',
			meanings: ['resources'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd9-andra',
			label: 'Är det någon du gör det tillsammans med?',
			guidance: 'Vem, och vad händer om hen inte kan?',
			meanings: ['othersContribution'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'scale',
			id: 'd9-skala',
			label: 'Hur svårt är det att göra det du vill på fritiden i dag, och hur ska det bli?',
			guidance: `${SCALE_GUIDANCE} Skatta möjligheten att göra det personen själv vill, inte hur mycket som görs.`,
			codes: [
				{ code: 'd920', title: 'Rekreation och fritid' },
				{ code: 'd930', title: 'Religion och andlighet' },
				{ code: 'd950', title: 'Politiskt liv och medborgarskap' }
			],
			meanings: ['functionState'],
			prints: ['investigation']
		},
		relatedFactors(
			'd9',
			'Vad gör det svårare för dig att göra det du vill på fritiden, och vad gör det lättare?',
			'Till exempel pengar, oro, avstånd, lokaler som inte är tillgängliga, en förening som välkomnar.'
		),
		{
			kind: 'longText',
			id: 'd9-behov',
			label: 'Vad behöver du stöd med för att få den fritid du vill ha?',
			guidance: 'Att hitta något, att komma iväg första gången, att någon är med på plats.',
			meanings: ['statedNeed'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd9-mal',
			label: 'Vad vill du ha gjort eller kommit igång med om ett halvår?',
			guidance: 'En sak räcker, och den får vara liten.',
			meanings: ['statedGoal'],
			prints: ['investigation']
		}
	]
};
