import type { Section } from '../../template/template.ts';
import { ALL_BUT_CONTACT, CARE } from './interventions.ts';

export const carers: Section = {
	id: 'anhorigperspektiv',
	title: 'Anhörigperspektiv',
	questions: [
		{
			kind: 'yesNo',
			id: 'natverk-stodjer',
			label: 'Är det någon i din närhet som hjälper eller stöttar dig?',
			guidance:
				'Att ringa varje dag, handla, skjutsa eller betala räkningar räknas. Lägg till varje närstående i ärendet. Barn under 18 år som hjälper till skrivs under Barnperspektiv. Alla som stöttar ska få veta vilket stöd de kan få; du väljer inte ut några.',
			meanings: ['carerRole', 'network'],
			prints: ['investigation']
		},
		{
			kind: 'group',
			id: 'anhoriga',
			label: 'De som hjälper dig',
			guidance: 'En rad för varje närstående som hjälper eller stöttar. Namn och kontakt hämtas från ärendet.',
			over: 'relatives',
			meanings: ['carerRole'],
			when: { question: 'natverk-stodjer', op: 'equals', value: 'yes' },
			prints: ['investigation'],
			questions: [
				{
					kind: 'longText',
					id: 'anhorig-gor',
					label: 'Vad hjälper hen dig med?',
					guidance: 'Vad, hur ofta, och vad som händer de dagar hen inte kan.',
					meanings: ['carerRole', 'network', 'othersContribution'],
					for: ALL_BUT_CONTACT,
					prints: ['investigation']
				},
				{
					kind: 'longText',
					id: 'anhorig-orkar',
					label: 'Hur ser hen på att fortsätta hjälpa dig?',
					guidance:
						'Fråga den närstående när det finns samtycke, och berätta att personen kan få läsa svaret. Hjälpen är frivillig. Vill personen själv ha just den hjälpen?',
					meanings: ['carerRole'],
					for: [...CARE, 'boendestod'],
					prints: ['investigation']
				},
				{
					kind: 'date',
					id: 'anhorig-nar',
					label: 'När fick hen veta vilket stöd som finns för anhöriga?',
					guidance: 'Dagen då informationen lämnades. Vill personen inte att ni tar kontakt: ge den till personen och skriv den dagen.',
					meanings: ['carerSupportOffered'],
					prints: ['investigation']
				},
				{
					kind: 'oneOf',
					id: 'anhorig-svar',
					label: 'Vill hen ha stöd för egen del?',
					guidance: 'Den närståendes eget svar. Ett nej i dag betyder inte nej nästa gång.',
					options: [
						{ id: 'ja', label: 'Ja' },
						{ id: 'senare', label: 'Inte nu' },
						{ id: 'nej', label: 'Nej' },
						{ id: 'har', label: 'Har redan stöd' }
					],
					meanings: ['carerOfferAnswer'],
					for: ALL_BUT_CONTACT,
					prints: ['investigation']
				}
			]
		}
	]
};
