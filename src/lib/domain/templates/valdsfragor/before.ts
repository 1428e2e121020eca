import type { Section } from '../../template/template.ts';

export const before: Section = {
	id: 'fore',
	title: 'Innan frågorna ställs',
	questions: [
		{
			kind: 'oneOf',
			id: 'vf-tolk',
			label: 'Behövs tolk?',
			guidance:
				'Aldrig en anhörig, ett barn eller en bekant. Fråga personen om vem tolken inte får vara. Telefontolk utan namn kan vara tryggast.',
			options: [
				{ id: 'nej', label: 'Nej' },
				{ id: 'pa-plats', label: 'Ja, och tolk är på plats' },
				{ id: 'telefon', label: 'Ja, och tolk är med på telefon' },
				{ id: 'saknas', label: 'Ja, men det finns ingen tolk i dag' }
			],
			meanings: [],
			prints: []
		},
		{
			kind: 'shortText',
			id: 'vf-stod-forsta',
			label: 'Vad behövs för att personen ska förstå och kunna svara?',
			guidance: 'Bilder, lätta ord, mer tid, paus, teckenspråk. Inget särskilt: skriv det.',
			meanings: [],
			prints: []
		},
		{
			kind: 'yesNo',
			id: 'vf-sagt-fore',
			label: 'Har personen fått veta varför vi frågar, att det är frivilligt och vad som händer med svaret?',
			guidance:
				'Berätta före frågorna också att socialtjänsten måste agera när ett barn kan fara illa, så att ingen blir överraskad efteråt.',
			meanings: [],
			prints: []
		}
	]
};
