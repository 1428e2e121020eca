import type { Section } from '../../template/template.ts';
import { ONGOING } from './interventions.ts';

export const background: Section = {
	id: 'bakgrund',
	title: 'Bakgrund',
	questions: [
		{
			kind: 'longText',
			id: 'bakgrund-kort',
			label: 'Vad är bra för mig att veta om ditt liv fram till nu?',
			guidance:
				'Tre till sex meningar: viktiga händelser, när det blev svårare, vad som har burit. Bara det som hjälper läsaren att förstå i dag. Klipp inte in intyg eller gamla testresultat. Är personen nyligen 18: ta inte över text från barnakten.',
			meanings: ['background'],
			for: ONGOING,
			prints: ['investigation']
		}
	]
};
