import type { Section } from '../../template/template.ts';

export const interventions: Section = {
	id: 'insatser',
	title: 'Tidigare och andra insatser',
	questions: [
		{
			kind: 'longText',
			id: 'insatser-forr',
			label: 'Vilket stöd har du haft förut, och vad gav det dig?',
			guidance: 'Vad, ungefär när, vad som hjälpte och varför det slutade. Inget tidigare: skriv det. Jämför med det som är registrerat.',
			meanings: ['earlierInterventions'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'insatser-nu',
			label: 'Vilket stöd har du i dag, från oss och från andra?',
			guidance:
				'SoL, LSS, assistans, hemsjukvård, psykiatri, hjälpmedel, färdtjänst, god man eller förvaltare, frivilliga. Skriv vad var och en gör, så att det nya stödet inte krockar.',
			meanings: ['otherInterventions'],
			prints: ['investigation']
		}
	]
};
