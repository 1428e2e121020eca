import type { Section } from '../../template/template.ts';

export const followUp: Section = {
	id: 'uppfoljning',
	title: 'Uppföljning av planen',
	questions: [
		{
			kind: 'date',
			id: 'plan-uppf-dag',
			label: 'Vilken dag följer vi upp planen?',
			meanings: ['planFollowUp'],
			prints: ['plan']
		},
		{
			kind: 'longText',
			id: 'plan-uppf-hur',
			label: 'Hur följer vi upp, och hur ser vi att det går åt rätt håll?',
			guidance: 'Gå igenom rad för rad. Vad räknar eller tittar ni på mellan gångerna?',
			meanings: ['planFollowUp'],
			prints: ['plan']
		},
		{
			kind: 'shortText',
			id: 'plan-uppf-vilka',
			label: 'Vilka vill du ha med då?',
			suggests: ['relatives', 'contacts', 'staff'],
			meanings: ['planFollowUp'],
			prints: ['plan']
		}
	]
};
