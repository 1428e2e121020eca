import type { Section } from '../../template/template.ts';
import { AT_HOME, SUPPORT_AT_HOME } from './interventions.ts';

export const alcohol: Section = {
	id: 'alkohol',
	title: 'Användning av alkohol, narkotika, läkemedel',
	area: { system: 'DUR', code: 'alkohol' },
	questions: [
		{
			kind: 'yesNo',
			id: 'alkohol-paverkar',
			label: 'Är det något med alkohol, narkotika eller läkemedel som påverkar din vardag?',
			guidance:
				'Säg att du frågar alla. Fråga vidare bara om personen vill och det har betydelse för stödet. Inga gamla uppgifter som inte gäller längre.',
			meanings: ['substanceUse'],
			for: [...SUPPORT_AT_HOME, 'sysselsattning', 'arbetsstod'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'alkohol-hur',
			label: 'Hur påverkar det dig?',
			guidance: 'Vad och hur ofta, med personens ord. Skriv vad någon gör, aldrig vad någon ”är”.',
			meanings: ['ownView', 'substanceUse'],
			for: [...SUPPORT_AT_HOME, 'sysselsattning', 'arbetsstod'],
			when: { question: 'alkohol-paverkar', op: 'equals', value: 'yes' },
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'alkohol-stod',
			label: 'Vill du ha stöd med det?',
			guidance: 'Berätta vart personen kan vända sig, också utan ansökan. Ett nej är ett svar.',
			options: [
				{ id: 'ja', label: 'Ja' },
				{ id: 'har', label: 'Har redan stöd' },
				{ id: 'nej', label: 'Inte nu' }
			],
			meanings: ['statedNeed', 'toldOfOtherSupport'],
			for: [...SUPPORT_AT_HOME, 'sysselsattning', 'arbetsstod'],
			when: { question: 'alkohol-paverkar', op: 'equals', value: 'yes' },
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'alkohol-barn',
			label: 'Vad märker barnen av det?',
			guidance: 'Vem tar hand om barnen då? Är du orolig: följ er rutin för orosanmälan.',
			meanings: ['childSituation'],
			for: [...SUPPORT_AT_HOME, 'sysselsattning', 'arbetsstod'],
			when: {
				all: [
					{ question: 'barn-finns', op: 'equals', value: 'yes' },
					{ question: 'alkohol-paverkar', op: 'equals', value: 'yes' }
				]
			},
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'lakemedel-ta',
			label: 'Hur går det att ta dina läkemedel?',
			guidance:
				'Namn på läkemedel behövs sällan. Hjälp att ta dem är oftast vårdens ansvar: ta upp det med vården innan det läggs i en beställning.',
			options: [
				{ id: 'inga', label: 'Tar inga läkemedel' },
				{ id: 'sjalv', label: 'Klarar det själv' },
				{ id: 'paminnelse', label: 'Går med påminnelse' },
				{ id: 'hjalp', label: 'Någon hjälper till' },
				{ id: 'svart', label: 'Är svårt' }
			],
			meanings: ['medication'],
			for: [...AT_HOME, 'korttidsvistelse'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'lakemedel-lattare',
			label: 'Vad skulle göra det lättare att ta läkemedlen?',
			guidance: 'Dosett, larm, fast tid, samtal med läkaren. Vem tar upp det med vården?',
			meanings: ['ownView', 'medication', 'statedNeed'],
			for: [...AT_HOME, 'korttidsvistelse'],
			when: {
				any: [
					{ question: 'lakemedel-ta', op: 'equals', value: 'paminnelse' },
					{ question: 'lakemedel-ta', op: 'equals', value: 'svart' }
				]
			},
			prints: ['investigation']
		}
	]
};
