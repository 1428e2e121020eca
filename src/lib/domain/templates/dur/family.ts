import type { Section } from '../../template/template.ts';
import { LEISURE, SUPPORT_AT_HOME } from './interventions.ts';

export const family: Section = {
	id: 'familj',
	title: 'Familj och andra relationer, nätverk, samverkan',
	area: { system: 'DUR', code: 'familj' },
	questions: [
		{
			kind: 'longText',
			id: 'natverk-viktiga',
			label: 'Vilka är viktiga för dig?',
			guidance:
				'Familj, vänner, grannar, kamrater på dagarna, någon på nätet. Hur ofta hörs ni, vad gör ni, vad bidrar var och en med? Är svaret ”ingen”, skriv det. Kommer våld eller rädsla upp skrivs det inte här utan på den skyddade platsen.',
			meanings: ['ownView', 'network'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'familj-onskan',
			label: 'Vill du att något blir annorlunda i dina kontakter med andra?',
			guidance: 'Träffa fler, få en vän eller en partner, ses oftare, få vara mer i fred, hitta tillbaka till någon. Vad står i vägen?',
			meanings: ['ownView', 'statedNeed'],
			for: LEISURE,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'familj-vem',
			label: 'Vem vänder du dig till när något är svårt?',
			guidance:
				'Och brukar den personen svara? Ingen är ett svar. Fråga om det finns någon annan som hen skulle vilja kunna vända sig till.',
			meanings: ['network', 'resources'],
			for: SUPPORT_AT_HOME,
			prints: ['investigation']
		},
		{
			kind: 'yesNo',
			id: 'barn-finns',
			label: 'Finns det barn under 18 år i ditt liv?',
			guidance:
				'Fråga alla, vad folkbokföringen än visar: egna barn, partnerns barn, syskon, barnbarn, barn som kommer på besök, barn som är placerade eller som personen inte träffar, och väntade barn. Lägg till varje barn i ärendet med födelseår, aldrig ålder, och var barnet bor.',
			meanings: ['childrenAsked'],
			prints: ['investigation']
		}
	]
};
