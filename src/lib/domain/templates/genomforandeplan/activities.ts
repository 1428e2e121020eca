import type { Section } from '../../template/template.ts';

export const activities: Section = {
	id: 'aktiviteter',
	title: 'Aktivitet för aktivitet',
	questions: [
		{
			kind: 'group',
			id: 'plan-rad',
			label: 'För varje aktivitet i uppdraget',
			guidance:
				'Aktiviteten, behovet, målet och vad som ligger fast hämtas från beställningen och står bredvid. Ni beskriver hur ni gör det till vardag. Det som beställningen lämnar öppet formar ni tillsammans, det är inga avvikelser.',
			over: 'activities',
			meanings: ['planHow'],
			prints: ['plan'],
			questions: [
				{
					kind: 'longText',
					id: 'plan-hur',
					label: 'Hur gör vi, steg för steg?',
					guidance:
						'Vad personalen gör och säger, så att en vikarie kan göra likadant. Ord som stötta, motivera och skapa struktur säger inte hur. Upprepa inte beställningens text.',
					meanings: ['planHow'],
					prints: ['plan']
				},
				{
					kind: 'shortText',
					id: 'plan-metod',
					label: 'Vad använder vi till hjälp?',
					guidance: 'Checklista, veckoschema, timer, bilder, sms kvällen före, en bestämd metod. Inget särskilt: skriv det.',
					meanings: ['planHow'],
					prints: ['plan']
				},
				{
					kind: 'shortText',
					id: 'plan-nar',
					label: 'När gör vi det?',
					guidance: 'Dag, klockslag och hur ofta. Är tiden rörlig: skriv hur och när ni kommer överens om nästa gång.',
					meanings: ['planWhen'],
					prints: ['plan']
				},
				{
					kind: 'person',
					id: 'plan-vem',
					label: 'Vem ansvarar för att det blir av?',
					guidance: 'En namngiven person hos er.',
					register: 'staff',
					meanings: ['planResponsible'],
					prints: ['plan']
				},
				{
					kind: 'person',
					id: 'plan-ersattare',
					label: 'Vem tar över när den personen är borta?',
					register: 'staff',
					meanings: ['planResponsible'],
					prints: ['plan']
				},
				{
					kind: 'longText',
					id: 'plan-du',
					label: 'Vad gör du själv, och vad bestämmer du från gång till gång?',
					guidance: 'Personens egen del, också liten. Skriv om den ska växa.',
					meanings: ['planOwnPart'],
					prints: ['plan']
				},
				{
					kind: 'shortText',
					id: 'plan-med-vem',
					label: 'Vem mer behöver vi göra det här tillsammans med, var och när?',
					guidance: 'En anhörig, god man, vården, en arbetsplats. Ingen: skriv ingen. Samtycke först.',
					suggests: ['relatives', 'contacts'],
					meanings: ['planCollaboration'],
					prints: ['plan']
				}
			]
		}
	]
};
