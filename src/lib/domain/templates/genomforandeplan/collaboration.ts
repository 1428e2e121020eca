import type { Section } from '../../template/template.ts';

export const collaboration: Section = {
	id: 'samarbete',
	title: 'Samarbete',
	questions: [
		{
			kind: 'longText',
			id: 'plan-samarbete',
			label: 'Vilka samarbetar vi med, var och när?',
			guidance: 'Bara samarbete som finns eller ska börja. Är ingen annan inblandad, skriv det.',
			meanings: ['planCollaboration'],
			prints: ['plan']
		},
		{
			kind: 'longText',
			id: 'plan-handlaggare',
			label: 'När hör vi av oss till din handläggare?',
			guidance:
				'När behovet ändras, när besök ställs in gång på gång eller när uppdraget inte går att utföra. Berätta för personen att ni gör det.',
			meanings: ['planCollaboration'],
			prints: ['plan']
		}
	]
};
