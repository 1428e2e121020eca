import type { Section } from '../../template/template.ts';
import { CONTACT, ESCORT, STRUCTURE, SUPPORT_AT_HOME, WORK } from '../dur/interventions.ts';

export const intervention: Section = {
	id: 'insats',
	title: 'Om just ditt stöd',
	questions: [
		{
			kind: 'longText',
			id: 'dur-vardag',
			label: 'Vad i vardagen går lättare hemma, och var tar det fortfarande stopp?',
			guidance: 'Städning, tvätt, mat, inköp, post. Skilj på att komma igång, hålla i och bli klar.',
			meanings: ['ownWords', 'effect'],
			for: [...SUPPORT_AT_HOME, 'bostad-sarskild-service'],
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'dur-sjalv',
			label: 'Vad gör du utan stöd i dag, och vad gör ni tillsammans?',
			guidance: 'Jämför med hur det var när stödet började.',
			meanings: ['effect'],
			for: [...STRUCTURE, 'bostad-sarskild-service'],
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'dur-ut',
			label: 'Vart har du kommit, och vart vill du härnäst?',
			guidance: 'Platser, människor, hur ofta. Också det som inte blev av.',
			meanings: ['ownWords', 'effect'],
			for: [...ESCORT, ...CONTACT],
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'dur-relation',
			label: 'Hur är det mellan dig och den du träffar?',
			guidance: 'Fråga i enrum. Passar de ihop, hålls tiderna, vem bestämmer vad ni gör?',
			meanings: ['ownWords'],
			for: [...ESCORT, ...CONTACT],
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'dur-narvaro',
			label: 'Hur har det gått att komma iväg och vara på plats?',
			guidance: 'Närvaro. Dagar och tider mot det som var planerat, och vad som har hjälpt.',
			meanings: ['attendance', 'effect'],
			for: WORK,
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'dur-deltar',
			label: 'Vad har du varit med i, och vad har fått dig att vilja vara med?',
			guidance: 'Aktivt deltagande. Uppgifter, initiativ, raster.',
			meanings: ['activeParticipation', 'effect'],
			for: WORK,
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'dur-tanke',
			label: 'Hur går det nu att förstå uppgifter, minnas och bli klar?',
			guidance: 'Kognitiv förmåga. Vilka hjälpmedel eller sätt att förklara har gjort skillnad?',
			meanings: ['cognitiveAbility', 'effect'],
			for: WORK,
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'dur-socialt',
			label: 'Hur är det nu att vara med andra där?',
			guidance: 'Social förmåga. Be om hjälp, säga ifrån, samarbeta, vara ifred.',
			meanings: ['socialAbility', 'effect'],
			for: WORK,
			prints: ['followUp']
		},
		{
			kind: 'oneOf',
			id: 'dur-riktning',
			label: 'Åt vilket håll vill du nu?',
			guidance: 'Är målet arbete men innehållet socialt, eller tvärtom, tas det upp här.',
			options: [
				{ id: 'stanna', label: 'Fortsätta som nu' },
				{ id: 'mer', label: 'Fler tider eller svårare uppgifter' },
				{ id: 'mindre', label: 'Lugnare takt' },
				{ id: 'arbete', label: 'Mot arbete eller praktik' },
				{ id: 'studier', label: 'Mot studier' },
				{ id: 'annat', label: 'Något annat' }
			],
			meanings: ['nextStep'],
			for: WORK,
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'dur-arbete',
			label: 'Vilka steg mot arbete eller studier har du tagit, och vilka väntar?',
			guidance: 'Kontakter med arbetsgivare, ansökningar, prov på plats, anpassningar. Vem gjorde vad?',
			meanings: ['effect', 'nextStep'],
			for: ['arbetsstod'],
			prints: ['followUp']
		}
	]
};
