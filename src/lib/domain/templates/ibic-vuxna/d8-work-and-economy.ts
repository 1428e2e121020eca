import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';
import { relatedFactors } from './related-factors.ts';
import { SCALE_GUIDANCE } from './scale.ts';

export const workAndEconomy: Section = {
	id: 'd8',
	title: 'Utbildning, arbete, sysselsättning och ekonomiskt liv',
	area: { system: 'ICF', code: 'd8' },
	questions: [
		{
			kind: 'longText',
			id: 'd8-beratta',
			label: 'Vad gör du på dagarna: arbete, studier, praktik eller något annat?',
			guidance: 'Hur det är, hur länge det har varit så och hur personen vill ha det. Inget särskilt är ett svar.',
			meanings: ['ownView', 'occupation'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd8-pengar',
			label: 'Hur går det med räkningar, post och pengar som ska räcka?',
			guidance: 'Om det fungerar och vad som händer när det inte gör det. Belopp och skuldlistor bara om de behövs för beslutet.',
			meanings: ['ownView'],
			for: ['boendestod', 'hemtjanst', 'bostad-sarskild-service'],
			prints: ['investigation']
		},
		{
			kind: 'shortText',
			id: 'd8-inkomst',
			label: 'Vad lever du på?',
			guidance: 'Slag av inkomst och till när den är beviljad. Inga belopp.',
			meanings: ['income'],
			for: ['boendestod', 'sysselsattning', 'arbetsstod', 'daglig-verksamhet'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd8-utbildning',
			label: 'Vilken skola eller vilka kurser har du gått, och hur var det?',
			guidance: 'Också avbrutna studier, och vad som fick dem att fungera eller ta slut.',
			meanings: ['education'],
			for: ['sysselsattning', 'arbetsstod', 'daglig-verksamhet'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd8-erfarenhet',
			label: 'Vad har du arbetat med, och vad tyckte du om?',
			guidance: 'Anställning, praktik, ideellt, hemma. Ungefär när. Inget: skriv det.',
			meanings: ['workExperience'],
			for: ['sysselsattning', 'arbetsstod', 'daglig-verksamhet'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd8-narvaro',
			label: 'Hur brukar det gå att komma iväg och vara på plats?',
			guidance: 'Närvaro. Tider på dygnet, antal dagar, vad som hjälper när det tar emot.',
			meanings: ['attendance'],
			for: ['sysselsattning', 'arbetsstod', 'daglig-verksamhet'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd8-deltar',
			label: 'När du är på plats, vad får dig att vara med och vad gör det svårt?',
			guidance: 'Aktivt deltagande. Skriv både det som lockar och det som stänger.',
			meanings: ['activeParticipation'],
			for: ['sysselsattning', 'arbetsstod', 'daglig-verksamhet'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd8-tanke',
			label: 'Hur går det att förstå en uppgift, minnas den och bli klar?',
			guidance: 'Kognitiv förmåga i praktiken. Ge ett exempel. Vilka hjälpmedel eller vilket sätt att förklara fungerar?',
			meanings: ['cognitiveAbility'],
			for: ['sysselsattning', 'arbetsstod', 'daglig-verksamhet'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd8-socialt',
			label: 'Hur är det för dig att vara i en grupp, med kollegor eller en chef?',
			guidance: 'Social förmåga. Gruppens storlek, raster, att be om hjälp, att få kritik.',
			meanings: ['socialAbility'],
			for: ['sysselsattning', 'arbetsstod', 'daglig-verksamhet'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd8-resurser',
			label: 'Vad kan du, och vad har du fått höra att du är bra på?',
			guidance: 'Från arbete, skola, hemmet eller fritiden.',
			meanings: ['resources'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd8-prova',
			label: 'Vad skulle du vilja prova, lära dig eller arbeta med?',
			guidance: 'Drömmar räknas. Skriv också vad personen absolut inte vill.',
			meanings: ['interests'],
			for: ['sysselsattning', 'arbetsstod', 'daglig-verksamhet'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd8-onskemal',
			label: 'Hur ska en arbetsplats eller verksamhet vara för att du ska må bra där?',
			guidance: 'Ljud, tempo, tider, människor, uppgifter, resväg.',
			meanings: ['wishes'],
			for: ['sysselsattning', 'arbetsstod', 'daglig-verksamhet'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd8-andra',
			label: 'Är det någon som hjälper dig med arbete, studier eller pengar i dag?',
			guidance:
				'Namnge rollen: god man, förvaltare, budgetrådgivare, Arbetsförmedlingen, en anhörig. Skriv vad de gör och med vilken rätt.',
			meanings: ['othersContribution'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'scale',
			id: 'd8-skala',
			label: 'Hur svårt är arbete, studier eller ekonomi för dig i dag, och hur vill du att det blir?',
			guidance: `${SCALE_GUIDANCE} Att sakna arbete är inte en begränsning i sig; skatta vad personen kan när chansen finns.`,
			codes: [
				{ code: 'd839', title: 'Utbildning, annan specificerad och ospecificerad' },
				{ code: 'd845', title: 'Att skaffa, behålla och sluta ett arbete' },
				{ code: 'd859', title: 'Arbete och sysselsättning, annat specificerat och ospecificerat' },
				{ code: 'd860', title: 'Grundläggande ekonomiska transaktioner' },
				{ code: 'd865', title: 'Komplexa ekonomiska transaktioner' },
				{ code: 'd870', title: 'Ekonomisk självförsörjning' }
			],
			meanings: ['functionState'],
			prints: ['investigation']
		},
		relatedFactors(
			'd8',
			'Vad gör det svårare för dig på arbetet, i skolan eller med pengar, och vad gör det lättare?',
			'Till exempel ork, resväg, skulder, post på hög, en förstående chef, autogiro.'
		),
		{
			kind: 'longText',
			id: 'd8-behov',
			label: 'Vad behöver du stöd med när det gäller arbete, studier eller ekonomi?',
			guidance: 'Håll isär sysselsättning och ekonomi; de leder ofta till olika stöd.',
			meanings: ['statedNeed'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'd8-mal',
			label: 'Vad vill du göra på dagarna, och hur vill du ha det med din ekonomi?',
			guidance: 'Personens riktning avgör: är målet arbete ska det stå så.',
			meanings: ['statedGoal'],
			prints: ['investigation']
		}
	]
};
