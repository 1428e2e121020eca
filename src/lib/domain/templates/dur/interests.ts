import type { Section } from '../../template/template.ts';
import { escort } from './escort.ts';
import { ESCORT, LEISURE, WORK } from './interventions.ts';

export const interests: Section = {
	id: 'intressen',
	title: 'Intressen (fritid, aktiviteter)',
	area: { system: 'DUR', code: 'intressen' },
	questions: [
		{
			kind: 'longText',
			id: 'intressen-gillar',
			label: 'Vad tycker du om att göra?',
			guidance:
				'Hemma, ute, själv, med andra, nu eller förr. Titta gärna på bilder i personens telefon tillsammans. Skriv så konkret att en utförare kan börja där. Kommer inget: ”Vad gjorde en dag bra senast?” Blir det inget då heller, skriv att du frågat.',
			meanings: ['ownView', 'interests'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'intressen-saknar',
			label: 'Finns det något du brukade göra som du saknar?',
			guidance: 'Vad skulle vara ett litet första steg tillbaka?',
			meanings: ['interests', 'statedGoal'],
			for: LEISURE,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'intressen-prova',
			label: 'Finns det något nytt du vill prova?',
			guidance: 'Stort eller litet. Berätta vad som finns i närheten.',
			meanings: ['interests'],
			for: [...WORK, ...ESCORT, 'korttidsvistelse'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'intressen-hinder',
			label: 'Vad hindrar dig från att göra det du vill på fritiden?',
			guidance: 'Ork, pengar, resor, ljud, trappor, att gå dit själv. Vad skulle hjälpa?',
			meanings: ['ownView', 'statedNeed'],
			for: ['boendestod', 'personlig-assistans', ...ESCORT],
			prints: ['investigation']
		},
		{
			kind: 'manyOf',
			id: 'intressen-uppgifter',
			label: 'Vilka uppgifter lockar dig?',
			guidance: 'Visa bilder eller gör studiebesök. Flera svar går bra.',
			options: [
				{ id: 'hantverk', label: 'Hantverk och snickeri' },
				{ id: 'mat', label: 'Mat, kök och kafé' },
				{ id: 'odling', label: 'Odling och utearbete' },
				{ id: 'djur', label: 'Djur' },
				{ id: 'data', label: 'Dator och teknik' },
				{ id: 'skapande', label: 'Bild, musik, teater eller text' },
				{ id: 'butik', label: 'Butik och lager' },
				{ id: 'service', label: 'Fastighet, städning och tvätt' },
				{ id: 'upplevelse', label: 'Lugn, sinnen och upplevelser' },
				{ id: 'manniskor', label: 'Arbete med människor' },
				{ id: 'annat', label: 'Något annat' }
			],
			meanings: ['interests'],
			for: WORK,
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'intressen-grupp',
			label: 'Vill du helst göra saker själv eller tillsammans med andra?',
			guidance: 'Skilj på att få göra sin egen uppgift och att vara i samma rum som andra.',
			options: [
				{ id: 'sjalv', label: 'Helst själv' },
				{ id: 'nagra', label: 'Med en eller två' },
				{ id: 'grupp', label: 'I grupp' },
				{ id: 'blandat', label: 'Lite av varje' }
			],
			meanings: ['wishes'],
			for: ['sysselsattning', 'daglig-verksamhet'],
			prints: ['investigation']
		},
		...escort,
		{
			kind: 'longText',
			id: 'intressen-barn',
			label: 'Vad gör du och barnen helst tillsammans?',
			guidance: 'Vad skulle göra det lättare att göra det oftare?',
			meanings: ['interests', 'childSituation'],
			for: ['boendestod', 'personlig-assistans'],
			when: { question: 'barn-finns', op: 'equals', value: 'yes' },
			prints: ['investigation']
		}
	]
};
