import type { Section } from '../../template/template.ts';
import { ALL_BUT_CONTACT, ONGOING } from './interventions.ts';

export const collaboration: Section = {
	id: 'samverkan',
	title: 'Samverkan och SIP',
	questions: [
		{
			kind: 'manyOf',
			id: 'samverkan-kontakter',
			label: 'Vilka andra, som vård och myndigheter, har du kontakt med?',
			guidance: 'Bara de kontakter som har betydelse för stödet. Namn och telefonnummer läggs i ärendet.',
			options: [
				{ id: 'habilitering', label: 'Habilitering' },
				{ id: 'vard', label: 'Vårdcentral eller sjukhus' },
				{ id: 'psykiatri', label: 'Psykiatri eller beroendevård' },
				{ id: 'fk', label: 'Försäkringskassan' },
				{ id: 'af', label: 'Arbetsförmedlingen' },
				{ id: 'bistand', label: 'Ekonomiskt bistånd' },
				{ id: 'ombud', label: 'Personligt ombud' },
				{ id: 'godman', label: 'God man eller förvaltare' },
				{ id: 'skola', label: 'Skola eller folkhögskola' },
				{ id: 'frivard', label: 'Kriminalvården' },
				{ id: 'annan', label: 'Någon annan' },
				{ id: 'ingen', label: 'Ingen' }
			],
			meanings: ['collaboration'],
			for: ALL_BUT_CONTACT,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'samverkan-vilka',
			label: 'Vem vill du att vi samarbetar med?',
			guidance:
				'Och om vad? Samtycket skrivs i ärendet: till vem, om vad, hur det lämnades och hur länge det gäller. Ta ingen kontakt före samtycket. Utföraren ska inte ta över din uppgift att samordna.',
			meanings: ['collaboration'],
			for: [...ONGOING, 'korttidsvistelse'],
			when: {
				all: [
					{ question: 'samverkan-kontakter', op: 'answered' },
					{ not: { question: 'samverkan-kontakter', op: 'contains', value: 'ingen' } }
				]
			},
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'sip-lage',
			label: 'Har du en gemensam plan med oss och vården, en så kallad SIP?',
			guidance:
				'Förklara först: i en samordnad individuell plan skriver personen, kommunen och vården tillsammans vem som gör vad. Är bara en verksamhet inblandad: markera frågan som inte relevant och skriv varför.',
			options: [
				{ id: 'har', label: 'Ja' },
				{ id: 'ska', label: 'Nej, men vill ha en' },
				{ id: 'erbjuden', label: 'Nej, vill tänka på saken' },
				{ id: 'nej', label: 'Nej, och vill inte ha en' }
			],
			meanings: ['sip'],
			prints: ['investigation']
		},
		{
			kind: 'date',
			id: 'sip-nar',
			label: 'När gjordes planen senast?',
			guidance: 'Datum på den senaste versionen. Lägg planen i akten.',
			meanings: ['sip'],
			when: { question: 'sip-lage', op: 'equals', value: 'har' },
			prints: ['investigation']
		},
		{
			kind: 'shortText',
			id: 'sip-vilka',
			label: 'Vilka är med i planen?',
			guidance: 'Verksamheter, och vem som håller ihop planen.',
			suggests: ['relatives', 'contacts'],
			meanings: ['sip'],
			when: { question: 'sip-lage', op: 'equals', value: 'har' },
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'sip-om',
			label: 'Vad behöver ni komma överens om?',
			guidance: 'Personens frågor till mötet, vilka som ska vara med och vem som kallar.',
			meanings: ['sip'],
			when: { question: 'sip-lage', op: 'equals', value: 'ska' },
			prints: ['investigation']
		}
	]
};
