import type { Section } from '../../template/template.ts';
import { isOneOf } from '../is-one-of.ts';

export const activities: Section = {
	id: 'aktiviteter',
	title: 'Aktivitet för aktivitet',
	questions: [
		{
			kind: 'group',
			id: 'rad',
			label: 'För varje aktivitet i beställningen',
			guidance: 'Raderna är beställningens egna. Både personens och utförarens bild ska synas; ange vem som säger vad.',
			over: 'activities',
			meanings: ['carriedOut'],
			prints: ['followUp'],
			questions: [
				{
					kind: 'oneOf',
					id: 'rad-utfall',
					label: 'Blev det av?',
					guidance: 'Ändringar som ni kommit överens om är arbete, inte brister.',
					options: [
						{ id: 'ja', label: 'Ja, som det var tänkt' },
						{ id: 'annat', label: 'Ja, på ett annat sätt' },
						{ id: 'delvis', label: 'Delvis' },
						{ id: 'nej', label: 'Nej' }
					],
					meanings: ['carriedOut'],
					prints: ['followUp']
				},
				{
					kind: 'longText',
					id: 'rad-gatt',
					label: 'Hur har det gått?',
					guidance: 'En mening med något som hände. Inte bara bra eller oförändrat.',
					meanings: ['carriedOut'],
					when: isOneOf('rad-utfall', 'ja', 'annat', 'delvis'),
					prints: ['followUp']
				},
				{
					kind: 'longText',
					id: 'rad-varfor',
					label: 'Vad gjorde att det inte blev av?',
					guidance: 'Sakligt: tider, personal, hälsa, att personen ville annat. Inget omdöme om viljan.',
					meanings: ['carriedOut'],
					when: isOneOf('rad-utfall', 'delvis', 'nej'),
					prints: ['followUp']
				},
				{
					kind: 'longText',
					id: 'rad-arbetssatt',
					label: 'Hur har utföraren arbetat?',
					guidance: 'Arbetssätt och hjälpmedel, vad som provats och vad som bytts ut. Utföraren är källan.',
					meanings: ['method'],
					when: isOneOf('rad-utfall', 'ja', 'annat', 'delvis'),
					prints: ['followUp']
				},
				{
					kind: 'longText',
					id: 'rad-effekt',
					label: 'Vad har det lett till för dig?',
					guidance: 'Något som märks i vardagen, också om det gick åt fel håll.',
					meanings: ['effect'],
					when: isOneOf('rad-utfall', 'ja', 'annat', 'delvis'),
					prints: ['followUp']
				}
			]
		}
	]
};
