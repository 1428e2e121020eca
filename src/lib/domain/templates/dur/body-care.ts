import type { Question } from '../../template/question.ts';
import { HELP_NEEDED, howItGoes } from './how-it-goes.ts';
import { CARE } from './interventions.ts';

export const bodyCare: Question[] = [
	...howItGoes({
		id: 'vardag-rora',
		label: 'Hur går det att röra dig hemma?',
		guidance: 'Resa sig, gå, rulla, vända sig i sängen, trappor, fallrisk.',
		support: {
			label: 'Vad behöver du hjälp med för att röra dig?',
			guidance: 'Lyft, stöd, handräckning? När på dygnet, hur lång tid tar det, och räcker en person?'
		},
		options: HELP_NEEDED,
		for: CARE
	}),
	...howItGoes({
		id: 'vardag-toalett',
		label: 'Hur går det på toaletten?',
		guidance: 'Fråga i enrum. Dag och natt.',
		support: { label: 'Vad behöver du hjälp med på toaletten?', guidance: 'Vem får hjälpa till? Vad vill personen sköta själv?' },
		options: HELP_NEEDED,
		for: CARE
	}),
	...howItGoes({
		id: 'vardag-natt',
		label: 'Hur går det på natten?',
		guidance: 'Komma i säng, sova, vända sig, vara trygg.',
		support: {
			label: 'Vad behöver du på natten?',
			guidance: 'Hur ofta och hur länge? Behöver någon vara vaken, eller räcker det att någon finns, eller ett larm?'
		},
		options: HELP_NEEDED,
		for: CARE
	})
];
