import type { Section } from '../../template/template.ts';
import { howItGoes } from './how-it-goes.ts';
import { STRUCTURE, SUPPORT_AT_HOME, WORK } from './interventions.ts';

export const economy: Section = {
	id: 'ekonomi',
	title: 'Ekonomi',
	area: { system: 'DUR', code: 'ekonomi' },
	questions: [
		{
			kind: 'manyOf',
			id: 'ekonomi-inkomst',
			label: 'Vilka inkomster har du?',
			guidance: 'Slaget av inkomst räcker. Belopp och kontoutdrag behövs inte.',
			options: [
				{ id: 'lon', label: 'Lön' },
				{ id: 'sjukpenning', label: 'Sjukpenning eller rehabiliteringspenning' },
				{ id: 'aktivitet', label: 'Aktivitetsersättning' },
				{ id: 'sjukersattning', label: 'Sjukersättning' },
				{ id: 'habilitering', label: 'Ersättning från daglig verksamhet' },
				{ id: 'akassa', label: 'A-kassa eller aktivitetsstöd' },
				{ id: 'studie', label: 'Studiestöd' },
				{ id: 'bistand', label: 'Ekonomiskt bistånd' },
				{ id: 'pension', label: 'Pension' },
				{ id: 'annan', label: 'Annan inkomst' },
				{ id: 'ingen', label: 'Ingen inkomst' }
			],
			meanings: ['income'],
			for: [...SUPPORT_AT_HOME, ...WORK],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'ekonomi-egen',
			label: 'Hur fungerar det med pengar för dig?',
			guidance:
				'Räcker de månaden ut? Vem håller i dem, och är personen nöjd med det? God man eller förvaltare läggs i ärendet med förordnande.',
			meanings: ['ownView'],
			for: SUPPORT_AT_HOME,
			prints: ['investigation']
		},
		...howItGoes({
			id: 'ekonomi-rakningar',
			label: 'Hur går det att betala räkningar?',
			guidance: 'Hitta räkningen, förstå den, betala i tid. Autogiro, e-faktura?',
			support: {
				label: 'Vad behöver du för att räkningarna ska bli betalda?',
				guidance: 'Stöd att komma ihåg och förstå är ett; att sköta någons pengar är ett annat. Behövs en god man, säg det.'
			},
			for: STRUCTURE
		}),
		{
			kind: 'yesNo',
			id: 'ekonomi-skulder',
			label: 'Har du skulder som oroar dig?',
			guidance: 'Ja eller nej räcker. Hyra, el och kronofogden först.',
			meanings: ['ownView'],
			for: ['boendestod'],
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'ekonomi-radgivning',
			label: 'Vill du ha kontakt med budget- och skuldrådgivningen?',
			guidance: 'Berätta att den är gratis och inte kräver någon ansökan hos dig.',
			options: [
				{ id: 'ja', label: 'Ja' },
				{ id: 'har', label: 'Har redan' },
				{ id: 'nej', label: 'Inte nu' }
			],
			meanings: ['toldOfOtherSupport'],
			for: ['boendestod'],
			when: { question: 'ekonomi-skulder', op: 'equals', value: 'yes' },
			prints: ['investigation']
		},
		{
			kind: 'yesNo',
			id: 'ekonomi-ersattning',
			label: 'Vet du hur din ersättning påverkas om du börjar?',
			guidance: 'Vid nej: ta reda på det tillsammans med den som betalar ut, innan beslutet fattas.',
			meanings: ['income'],
			for: ['sysselsattning', 'arbetsstod'],
			prints: ['investigation']
		},
		{
			kind: 'yesNo',
			id: 'ekonomi-barn',
			label: 'Räcker pengarna till det barnen behöver?',
			guidance: 'Kläder, fritid, utflykter med skolan. Vid nej: berätta vart familjen kan vända sig.',
			meanings: ['childSituation'],
			for: ['boendestod'],
			when: { question: 'barn-finns', op: 'equals', value: 'yes' },
			prints: ['investigation']
		}
	]
};
