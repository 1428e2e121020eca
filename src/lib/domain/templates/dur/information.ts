import type { Section } from '../../template/template.ts';
import { ALL_BUT_CONTACT } from './interventions.ts';

export const information: Section = {
	id: 'information',
	title: 'Information som lämnats',
	questions: [
		{
			kind: 'manyOf',
			id: 'info-vad',
			label: 'Vad har vi berättat för dig?',
			guidance:
				'Markera bara det ni faktiskt har gått igenom, så att personen förstod. Den som inte vet att något finns kan inte be om det.',
			options: [
				{ id: 'annat-stod', label: 'Annat stöd du kan söka' },
				{ id: 'utan-ansokan', label: 'Stöd du kan få utan ansökan, som träfflokal' },
				{ id: 'sol-lss', label: 'Att stöd finns enligt två lagar, och vad som skiljer' },
				{ id: 'valja', label: 'Att du kan välja utförare' },
				{ id: 'byta', label: 'Att du kan byta utförare' },
				{ id: 'kvall-helg', label: 'Att stöd kan ges kvällar och helger' },
				{ id: 'individuell', label: 'Individuell plan enligt LSS' },
				{ id: 'ombud', label: 'Personligt ombud' },
				{ id: 'avgift', label: 'Vad stödet kostar' }
			],
			meanings: ['toldOfOtherSupport', 'choiceOfProvider'],
			prints: ['investigation']
		},
		{
			kind: 'date',
			id: 'info-dag',
			label: 'Vilken dag berättade vi det?',
			guidance: 'Dagen för samtalet. Vid flera tillfällen: det senaste.',
			meanings: ['informedOn'],
			when: { question: 'info-vad', op: 'answered' },
			prints: ['investigation']
		},
		{
			kind: 'shortText',
			id: 'info-utforare',
			label: 'Vem vill du få stödet av?',
			guidance: 'Har personen inte valt än, skriv hur du hjälper till att välja. Är personen missnöjd i dag: berätta om att byta.',
			meanings: ['choiceOfProvider'],
			for: ALL_BUT_CONTACT,
			prints: ['investigation']
		}
	]
};
