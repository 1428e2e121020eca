import type { Section } from '../../template/template.ts';
import { ALL_BUT_CONTACT, LSS } from '../dur/interventions.ts';

export const disability: Section = {
	id: 'funktionsnedsattning',
	title: 'Funktionsnedsättning',
	questions: [
		{
			kind: 'shortText',
			id: 'fn-vilken',
			label: 'Vilken funktionsnedsättning har du?',
			guidance:
				'En mening, med personens ord eller ur intyget. Klipp inte in intyg. Den som ännu utreds kan ändå behöva stöd enligt socialtjänstlagen.',
			meanings: ['diagnosis'],
			for: ALL_BUT_CONTACT,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'fn-marks',
			label: 'Hur märks funktionsnedsättningen i din vardag?',
			guidance: 'Vad blir svårt, när och hur ofta? Vad fungerar ändå, och varför? Vanliga dagar och sämre dagar.',
			meanings: ['ownView', 'statedNeed'],
			for: ALL_BUT_CONTACT,
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'fn-personkrets',
			label: 'Har du fått veta vilken personkrets i LSS du hör till?',
			guidance: 'Förklara ordet. Finns ett tidigare beslut räcker det att hämta svaret där.',
			options: [
				{ id: 'ett', label: 'Personkrets 1' },
				{ id: 'tva', label: 'Personkrets 2' },
				{ id: 'tre', label: 'Personkrets 3' },
				{ id: 'inte', label: 'Nej, inte än' }
			],
			meanings: ['personkrets'],
			for: LSS,
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'fn-sysselsattning',
			label: 'Vill du söka sysselsättning enligt socialtjänstlagen i stället?',
			guidance:
				'Personkrets 3 ger inte rätt till daglig verksamhet enligt LSS. Berätta vad som finns, och att ansökan om daglig verksamhet ändå prövas om personen vill det.',
			options: [
				{ id: 'ja', label: 'Ja' },
				{ id: 'bada', label: 'Ja, och pröva också daglig verksamhet' },
				{ id: 'nej', label: 'Nej' }
			],
			meanings: ['toldOfOtherSupport'],
			for: ['daglig-verksamhet'],
			when: { question: 'fn-personkrets', op: 'equals', value: 'tre' },
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'fn-underlag',
			label: 'Vilka intyg eller utredningar vill du visa oss?',
			guidance: 'Vem som skrivit, när, och vad det visar i en eller två meningar. Hämta in bara det som behövs, med samtycke.',
			meanings: ['diagnosis'],
			for: LSS,
			when: { question: 'fn-personkrets', op: 'equals', value: 'inte' },
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'fn-varaktig',
			label: 'Hur länge har du haft din funktionsnedsättning?',
			guidance:
				'Sedan när, och vad säger vården om framtiden? Skriv det som visar hur stor och varaktig den är, vad som blir svårt i vardagen och hur mycket stöd det kräver. Exempel säger mer än orden.',
			meanings: ['ownView', 'health'],
			for: LSS,
			when: { question: 'fn-personkrets', op: 'equals', value: 'inte' },
			prints: ['investigation']
		}
	]
};
