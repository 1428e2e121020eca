import type { Section } from '../../template/template.ts';
import { isOneOf } from '../is-one-of.ts';

export const ahead: Section = {
	id: 'framat',
	title: 'Framåt',
	questions: [
		{
			kind: 'oneOf',
			id: 'fram-langsikt',
			label: 'Tror du att stödet kan bli mindre eller sluta längre fram?',
			guidance: 'Frågan handlar om vägen framåt och minskar inte stödet i dag. Säg det.',
			options: [
				{ id: 'ja', label: 'Ja, det kan sluta' },
				{ id: 'mindre', label: 'Ja, det kan bli mindre' },
				{ id: 'nej', label: 'Nej, behovet kommer att finnas kvar' },
				{ id: 'oklart', label: 'För tidigt att säga' }
			],
			meanings: ['longTermPlan'],
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'fram-behover',
			label: 'Vad behöver hända för det?',
			guidance: 'Något som går att se: en sak du gör själv, någon annan som tar vid, en bostad, en behandling.',
			meanings: ['longTermPlan'],
			when: isOneOf('fram-langsikt', 'ja', 'mindre'),
			prints: ['followUp']
		},
		{
			kind: 'shortText',
			id: 'fram-vem',
			label: 'Vem gör vad, och till vilken dag?',
			guidance: 'Minst en sak som inte ligger på personen själv.',
			meanings: ['longTermPlan'],
			when: isOneOf('fram-langsikt', 'ja', 'mindre'),
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'fram-varfor',
			label: 'Varför kommer behovet att finnas kvar, eller när vet vi mer?',
			guidance: 'Ett skäl som gäller den här personen.',
			meanings: ['longTermPlan'],
			when: isOneOf('fram-langsikt', 'nej', 'oklart'),
			prints: ['followUp']
		},
		{
			kind: 'oneOf',
			id: 'fram-nasta',
			label: 'Vad händer nu?',
			guidance: 'Bestäms före beslutets slut. Ett förslag här är inget beslut.',
			options: [
				{ id: 'fortsatter', label: 'Stödet fortsätter som i dag, beslutet gäller' },
				{ id: 'bestallning', label: 'Beställningen ändras inom beslutet' },
				{ id: 'utredning', label: 'En ny utredning börjar' },
				{ id: 'avslut', label: 'Stödet avslutas, personen vill det' }
			],
			meanings: ['nextStep'],
			prints: ['followUp']
		},
		{
			kind: 'person',
			id: 'fram-nasta-vem',
			label: 'Vem gör det?',
			register: 'staff',
			meanings: ['nextStep'],
			prints: ['followUp']
		},
		{
			kind: 'date',
			id: 'fram-nasta-dag',
			label: 'Till vilken dag?',
			meanings: ['nextStep'],
			prints: ['followUp']
		},
		{
			kind: 'date',
			id: 'fram-uppf',
			label: 'Vilken dag följer vi upp nästa gång?',
			guidance: 'Senast om sex månader, tidigare om något ändras.',
			meanings: ['nextStep'],
			prints: ['followUp']
		}
	]
};
