import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';
import { relatedFactors } from './related-factors.ts';
import { SCALE_GUIDANCE } from './scale.ts';

export const selfCare: Section = {
	id: 'd5',
	title: 'Personlig vård',
	area: { system: 'ICF', code: 'd5' },
	questions: [
		{
			kind: 'longText',
			id: 'd5-beratta',
			label: 'Hur går det med att tvätta dig, klä dig, äta, dricka och sköta om din hälsa?',
			guidance:
				'Fråga först om det är okej att prata om. Håll dig till det ansökan gäller och beskriv inte kroppen mer än stödet kräver. Fråga hur det är en dålig dag.',
			meanings: ['ownView'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd5-vard',
			label: 'Vilken kontakt har du med vården, och får du till dina besök?',
			guidance: 'Mottagning, hur ofta, vad som hindrar. Kontakt med vården kräver samtycke.',
			meanings: ['health', 'collaboration'],
			for: ['boendestod', 'bostad-sarskild-service'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd5-medicin',
			label: 'Tar du mediciner, och hur fungerar det?',
			guidance:
				'Om det fungerar och vem som ansvarar. Ingen läkemedelslista. Delning och överlämnande är vårdens sak att ordna: ta upp det under Samverkan.',
			meanings: ['medication'],
			for: ['boendestod', 'hemtjanst', 'bostad-sarskild-service', 'sarskilt-boende', 'korttidsplats', 'avlosning'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd5-alkohol',
			label: 'Påverkas din vardag av alkohol, narkotika eller läkemedel?',
			guidance: 'Fråga alla på samma sätt och säg att det är frivilligt. Skriv bara det som har betydelse för stödet.',
			meanings: ['substanceUse'],
			for: ['boendestod', 'bostad-sarskild-service', 'sysselsattning', 'arbetsstod'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd5-resurser',
			label: 'Vad gör du själv, och vad kan du göra om du får lite hjälp?',
			guidance: 'En sak i taget: börja, mitten, slutet. Vilken hjälp räcker?',
			meanings: ['resources'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd5-onskemal',
			label: 'Vad är viktigt för dig när någon hjälper dig nära kroppen?',
			guidance: 'Vem det får vara, vad personen gör själv, ordning, tid, vanor, tro. Fråga, gissa inte.',
			meanings: ['wishes'],
			for: ['hemtjanst', 'bostad-sarskild-service', 'sarskilt-boende', 'korttidsplats', 'avlosning'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd5-andra',
			label: 'Vem hjälper dig med det här i dag, och hur är det för dig?',
			guidance: 'Vem, vad, när. Fråga om personen vill att det fortsätter så.',
			meanings: ['othersContribution'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'scale',
			id: 'd5-skala',
			label: 'Hur svårt är det att ta hand om dig själv i dag, och hur vill du att det blir?',
			guidance: `${SCALE_GUIDANCE} d598A gäller risker som fall, brand och trafik. Våld tas inte upp här.`,
			codes: [
				{ code: 'd510', title: 'Att tvätta sig' },
				{ code: 'd520', title: 'Kroppsvård' },
				{ code: 'd530', title: 'Att sköta toalettbehov' },
				{ code: 'd540', title: 'Att klä sig' },
				{ code: 'd550', title: 'Att äta' },
				{ code: 'd560', title: 'Att dricka' },
				{ code: 'd570', title: 'Att sköta sin egen hälsa' },
				{ code: 'd598A', title: 'Att se till sin egen säkerhet' }
			],
			meanings: ['functionState'],
			prints: ['investigation']
		},
		relatedFactors(
			'd5',
			'Vad gör det svårare för dig att ta hand om dig själv, och vad gör det lättare?',
			'Till exempel nedstämdhet, värk, badrummets utformning, duschpall, fasta matvanor, någon att äta med.'
		),
		{
			kind: 'longText',
			id: 'd5-behov',
			label: 'Vad behöver du hjälp med när det gäller kroppen, maten eller hälsan?',
			guidance: 'Vad, när på dygnet, och om det gäller att bli påmind eller att någon gör det tillsammans med eller åt personen.',
			meanings: ['statedNeed'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd5-mal',
			label: 'Vad vill du klara själv, eller må bättre av?',
			guidance: 'Något personen märker: dusch två gånger i veckan, frukost varje dag, tandläkarbesök före sommaren.',
			meanings: ['statedGoal'],
			prints: ['investigation']
		}
	]
};
