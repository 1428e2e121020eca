import type { Section } from '../../template/template.ts';
import { ONGOING, WORK } from './interventions.ts';

export const work: Section = {
	id: 'arbete',
	title: 'Arbete/utbildning/sysselsättning',
	area: { system: 'DUR', code: 'arbete' },
	questions: [
		{
			kind: 'longText',
			id: 'arbete-nu',
			label: 'Vad gör du om dagarna?',
			guidance:
				'En vanlig vardag från morgon till kväll. Vad ger kraft, vad tar kraft? Skriv inte att någon ”inte gör något”, utan fråga vad som händer mellan frukost och kväll.',
			meanings: ['ownView', 'occupation'],
			prints: ['investigation']
		},
		{
			kind: 'manyOf',
			id: 'arbete-form',
			label: 'Vad stämmer på dig just nu?',
			guidance: 'Flera svar går bra, till exempel sjukskriven och studerar.',
			options: [
				{ id: 'arbetar', label: 'Arbetar' },
				{ id: 'studerar', label: 'Går i skola eller studerar' },
				{ id: 'praktik', label: 'Praktik eller arbetsträning' },
				{ id: 'sysselsattning', label: 'Sysselsättning' },
				{ id: 'dv', label: 'Daglig verksamhet' },
				{ id: 'soker', label: 'Söker arbete' },
				{ id: 'sjukskriven', label: 'Sjukskriven' },
				{ id: 'pension', label: 'Har pension' },
				{ id: 'annat', label: 'Inget av detta' }
			],
			meanings: ['occupation'],
			for: ONGOING,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'arbete-utbildning',
			label: 'Vilka skolor och utbildningar har du gått?',
			guidance:
				'Avslutade och påbörjade, kurser, folkhögskola, utbildning i andra länder. ”Vad var roligt att lära sig? Hur lärde du dig bäst?”',
			meanings: ['education'],
			for: WORK,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'arbete-erfarenhet',
			label: 'Vilka arbeten har du haft?',
			guidance:
				'Också praktik, arbetsträning, daglig verksamhet, sommarjobb, ideellt arbete och arbete i andra länder. Ungefär när och hur länge.',
			meanings: ['workExperience'],
			for: WORK,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'arbete-bra',
			label: 'Vad har fungerat bra när du arbetat eller studerat?',
			guidance: 'Uppgifter, tider, chef, kamrater, lokal. Be om ett tillfälle som personen minns som bra.',
			meanings: ['resources', 'workExperience'],
			for: WORK,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'arbete-svart',
			label: 'Vad har gjort det svårt att arbeta eller studera?',
			guidance: 'Det som hände, inte vems fel det var. Vad hade behövts då?',
			meanings: ['ownView', 'statedNeed', 'workExperience'],
			for: WORK,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'arbete-kan',
			label: 'Vad kan du som du vill använda?',
			guidance: 'Yrke, språk, körkort, dator, verktyg, djur, matlagning. ”Vad brukar andra be dig om hjälp med?” ”Vad är du stolt över?”',
			meanings: ['resources'],
			for: WORK,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'arbete-helst',
			label: 'Vad vill du helst göra eller lära dig?',
			guidance: 'Också en dröm som verkar långt borta säger något om vad personen tycker om. Skriv den som den sägs.',
			meanings: ['interests', 'statedGoal'],
			for: WORK,
			prints: ['investigation']
		},
		{
			kind: 'yesNo',
			id: 'arbete-plan',
			label: 'Har du en plan tillsammans med Arbetsförmedlingen eller Försäkringskassan?',
			guidance: 'Vem är kontakt där, och ger personen sitt samtycke till att du hör av dig?',
			meanings: ['collaboration', 'occupation'],
			for: ['sysselsattning', 'arbetsstod'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'arbete-plan-vad',
			label: 'Vad går planen ut på?',
			guidance: 'Nästa steg, datum och vem som ansvarar. Är något redan prövat, skriv hur det gick.',
			meanings: ['collaboration', 'occupation'],
			for: ['sysselsattning', 'arbetsstod'],
			when: { question: 'arbete-plan', op: 'equals', value: 'yes' },
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'arbete-barn',
			label: 'Hur får du dagen att gå ihop med barnens tider?',
			guidance: 'Hämta och lämna, lov, sjuka barn. Vem hjälper till?',
			meanings: ['childSituation'],
			for: WORK,
			when: { question: 'barn-finns', op: 'equals', value: 'yes' },
			prints: ['investigation']
		}
	]
};
