import type { Section } from '../../template/template.ts';
import { ALL_BUT_CONTACT, AT_HOME } from './interventions.ts';

export const housing: Section = {
	id: 'boende',
	title: 'Boendesituation',
	area: { system: 'DUR', code: 'boende' },
	questions: [
		{
			kind: 'manyOf',
			id: 'boende-med',
			label: 'Vem bor du med?',
			guidance: 'Räkna också dem som bor där ibland, till exempel barn varannan vecka. Lägg till barn och närstående i ärendet.',
			options: [
				{ id: 'ensam', label: 'Bor ensam' },
				{ id: 'partner', label: 'Partner' },
				{ id: 'egna-barn', label: 'Egna barn' },
				{ id: 'andra-barn', label: 'Andra barn' },
				{ id: 'foralder', label: 'Förälder' },
				{ id: 'syskon', label: 'Syskon' },
				{ id: 'annan', label: 'Någon annan' }
			],
			meanings: ['household'],
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'boende-form',
			label: 'Hur bor du?',
			guidance:
				'Vid lägenhet genom socialtjänsten: fråga vad som krävs för att ta över kontraktet och när det ska prövas. Vid boende hos föräldrar: fråga personen själv hur det är och hur det ska bli.',
			options: [
				{ id: 'eget', label: 'Egen lägenhet eller eget hus' },
				{ id: 'andrahand', label: 'I andra hand eller inneboende' },
				{ id: 'foraldrar', label: 'Hos föräldrar' },
				{ id: 'familj', label: 'Hos annan familj eller vänner' },
				{ id: 'socialtjanst', label: 'Lägenhet genom socialtjänsten' },
				{ id: 'service', label: 'Gruppbostad eller servicebostad' },
				{ id: 'personal', label: 'Annat boende med personal' },
				{ id: 'tillfalligt', label: 'Tillfälligt boende' },
				{ id: 'saknar', label: 'Saknar bostad' }
			],
			meanings: ['housing'],
			for: ALL_BUT_CONTACT,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'boende-egen',
			label: 'Hur trivs du där du bor?',
			guidance:
				'Vad fungerar, vad stör, vad är viktigt att ha kvar? Hur hemmet ser ut skrivs bara om bedömningen behöver det, som när bostaden är i fara, och då vad som behöver göras, inte vad som ligger framme.',
			meanings: ['ownView', 'housing'],
			for: AT_HOME,
			prints: ['investigation']
		},
		{
			kind: 'yesNo',
			id: 'boende-risk',
			label: 'Finns det risk att du blir av med din bostad?',
			guidance: 'Hyresskuld, klagomål, varning från värden, kontrakt som tar slut.',
			meanings: ['housing'],
			for: ['boendestod', 'hemtjanst'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'boende-risk-vad',
			label: 'Vad har hänt med bostaden?',
			guidance:
				'Vad värden eller kronofogden har skrivit, och till vilket datum. Fråga vem personen vill ha hjälp av. Är det bråttom: ordna kontakt i dag.',
			meanings: ['housing', 'statedNeed'],
			for: ['boendestod', 'hemtjanst'],
			when: { question: 'boende-risk', op: 'equals', value: 'yes' },
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'boende-barn',
			label: 'Hur fungerar bostaden för barnen?',
			guidance: 'Egen plats att sova, ro för läxor, kunna ta hem kamrater.',
			meanings: ['childSituation'],
			for: ['boendestod', 'hemtjanst', 'personlig-assistans'],
			when: {
				any: [
					{ question: 'boende-med', op: 'contains', value: 'egna-barn' },
					{ question: 'boende-med', op: 'contains', value: 'andra-barn' }
				]
			},
			prints: ['investigation']
		}
	]
};
