import type { Section } from '../../template/template.ts';
import { howItGoes } from './how-it-goes.ts';
import { ALL_BUT_CONTACT, AWAY, ESCORT, SUPPORT_AT_HOME, WORK } from './interventions.ts';

export const physicalHealth: Section = {
	id: 'fysisk',
	title: 'Fysisk hälsa',
	area: { system: 'DUR', code: 'fysisk-halsa' },
	questions: [
		{
			kind: 'longText',
			id: 'fysisk-egen',
			label: 'Är det något med kroppen som påverkar din vardag?',
			guidance: 'Sjukdom, värk, syn, hörsel, ork, rörlighet, biverkningar. Fråga hur det märks en vanlig dag. Bara det som rör stödet.',
			meanings: ['ownView', 'health'],
			for: ALL_BUT_CONTACT,
			prints: ['investigation']
		},
		...howItGoes({
			id: 'fysisk-vard',
			label: 'Hur går det att komma iväg till läkare och tandläkare?',
			guidance: 'När var det senast? Vem brukar följa med? Finns något som blivit liggande?',
			support: {
				label: 'Vad behöver du för att komma iväg till vården?',
				guidance: 'Boka, påminna, förbereda med bilder, följa med dit, vara med i rummet? Eller ta upp det med vården?'
			},
			for: SUPPORT_AT_HOME
		}),
		{
			kind: 'shortText',
			id: 'fysisk-hjalpmedel',
			label: 'Vilka hjälpmedel använder du?',
			guidance: 'Till att röra sig, höra, se, minnas, prata. Används de? Om inte, varför?',
			meanings: ['resources'],
			for: [...ESCORT, 'hemtjanst', 'personlig-assistans', 'korttidsvistelse', 'bostad-vuxna', 'daglig-verksamhet'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'fysisk-anpassning',
			label: 'Vad behöver vara anpassat där du ska vara?',
			guidance: 'Ljud, ljus, trappor, lyft, sittplats, vilrum, toalett, skyltar med bild. Behövs inget, skriv det.',
			meanings: ['ownView', 'statedNeed'],
			for: [...WORK, ...AWAY],
			prints: ['investigation']
		}
	]
};
