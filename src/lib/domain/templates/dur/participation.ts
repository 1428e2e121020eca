import type { Section } from '../../template/template.ts';
import { ALL_BUT_CONTACT } from './interventions.ts';

export const participation: Section = {
	id: 'delaktighet',
	title: 'Delaktighet',
	questions: [
		{
			kind: 'manyOf',
			id: 'delaktig-behov',
			label: 'Vad behöver du för att vi ska förstå varandra?',
			guidance:
				'Fråga alla, också den som pratar obehindrat. Anhöriga och barn tolkar inte. Visar det sig senare att något annat behövdes: ändra svaret.',
			options: [
				{ id: 'inget', label: 'Inget särskilt' },
				{ id: 'tolk', label: 'Tolk' },
				{ id: 'teckenspraktolk', label: 'Teckenspråkstolk' },
				{ id: 'akk', label: 'Bilder, samtalsmatta eller annat stöd för att prata (AKK)' },
				{ id: 'lattlast', label: 'Text som är lätt att läsa' },
				{ id: 'tid', label: 'Mer tid, eller flera korta möten' },
				{ id: 'stodperson', label: 'Någon med som stöd' }
			],
			meanings: ['participation'],
			prints: ['investigation']
		},
		{
			kind: 'shortText',
			id: 'delaktig-tolk',
			label: 'Vilket språk vill du använda?',
			guidance:
				'Fråga om personen vill ha en kvinna eller en man som tolk, på plats eller på telefon, och om det finns någon tolk som hen inte vill ha.',
			meanings: ['participation'],
			when: { question: 'delaktig-behov', op: 'contains', value: 'tolk' },
			prints: ['investigation']
		},
		{
			kind: 'shortText',
			id: 'delaktig-akk',
			label: 'Hur visar du bäst vad du vill?',
			guidance: 'Till exempel pekkarta, samtalsmatta, tecken som stöd, blick. Ta reda på vad som är ett tydligt ja och ett tydligt nej.',
			meanings: ['participation'],
			when: { question: 'delaktig-behov', op: 'contains', value: 'akk' },
			prints: ['investigation']
		},
		{
			kind: 'person',
			id: 'delaktig-stodperson',
			label: 'Vem vill du ha med dig?',
			guidance:
				'Personen väljer själv. Lägg till hen bland de närstående i ärendet. Den som är med stöttar men svarar inte åt personen. Vänd dig till personen, också när någon annan pratar.',
			register: 'relatives',
			meanings: ['participation'],
			when: { question: 'delaktig-behov', op: 'contains', value: 'stodperson' },
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'delaktig-gjort',
			label: 'Hur gjorde vi så att du kunde vara med?',
			guidance:
				'Vad som faktiskt gjordes: tolk på plats, bilder på bordet, två korta möten. Gick något inte att ordna, skriv varför och hur ni löser det nästa gång.',
			meanings: ['participation'],
			when: {
				any: [
					{ question: 'delaktig-behov', op: 'contains', value: 'tolk' },
					{ question: 'delaktig-behov', op: 'contains', value: 'teckenspraktolk' },
					{ question: 'delaktig-behov', op: 'contains', value: 'akk' },
					{ question: 'delaktig-behov', op: 'contains', value: 'lattlast' },
					{ question: 'delaktig-behov', op: 'contains', value: 'tid' },
					{ question: 'delaktig-behov', op: 'contains', value: 'stodperson' }
				]
			},
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'delaktig-plats',
			label: 'Var vill du att vi ses?',
			guidance:
				'Visa legitimation och be om personens. Ge minst två platser att välja mellan. Hembesök är frivilligt, och ett nej påverkar inte rätten till stöd. Föreslå inte hembesök om du inte behöver det för bedömningen.',
			options: [
				{ id: 'kontor', label: 'På kontoret' },
				{ id: 'hemma', label: 'Hemma hos mig' },
				{ id: 'annan', label: 'På en annan plats' },
				{ id: 'digitalt', label: 'På telefon eller video' }
			],
			meanings: ['homeVisitConsent'],
			for: ALL_BUT_CONTACT,
			prints: ['investigation']
		},
		{
			kind: 'yesNo',
			id: 'hembesok-iakttagelse',
			label: 'Får jag skriva om något jag ser hemma hos dig, om det spelar roll för stödet?',
			guidance:
				'Berätta vad du vill se och varför, till exempel hur köket fungerar när maten ska lagas, och att det går att ångra sig. Vid nej skriver du bara det som sägs. En egen iakttagelse läggs in under det område den gäller, med den källan, och bara när bedömningen kräver den.',
			meanings: ['homeVisitConsent'],
			for: ALL_BUT_CONTACT,
			when: { question: 'delaktig-plats', op: 'equals', value: 'hemma' },
			prints: ['investigation']
		},
		{
			kind: 'date',
			id: 'hembesok-dag',
			label: 'Vilken dag sa du ja till hembesöket?',
			guidance: 'Dagen ni kom överens, före besöket. Personen ska ha kunnat säga nej.',
			meanings: ['homeVisitConsentOn'],
			for: ALL_BUT_CONTACT,
			when: { question: 'delaktig-plats', op: 'equals', value: 'hemma' },
			prints: ['investigation']
		}
	]
};
