import type { Question } from '../../template/question.ts';
import { AT_HOME, STRUCTURE, SUPPORT_AT_HOME, WORK } from './interventions.ts';

export const wellBeing: Question[] = [
	{
		kind: 'longText',
		id: 'psykisk-egen',
		label: 'Hur mår du?',
		guidance:
			'Börja öppet och följ personen; bilder av känslor kan hjälpa. Fråga bara så långt som stödet kräver. Säger någon att hen inte vill leva: stanna i samtalet, ordna hjälp samma dag och följ er rutin. Skriv vad personen säger, inte egna tolkningar.',
		meanings: ['ownView', 'health'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'psykisk-vardag',
		label: 'Vad blir svårare när du mår sämre?',
		guidance: 'Vad händer först, hur ofta är det så, hur länge varar det? Hur kan någon annan märka det?',
		meanings: ['ownView', 'health', 'statedNeed'],
		for: [...SUPPORT_AT_HOME, ...WORK],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'psykisk-hjalper',
		label: 'Vad brukar hjälpa när du mår sämre?',
		guidance: 'Det personen gör själv, och det andra kan göra eller låta bli. Finns en krisplan, skriv var.',
		meanings: ['resources', 'wishes'],
		for: [...SUPPORT_AT_HOME, ...WORK, 'korttidsvistelse'],
		prints: ['investigation']
	},
	{
		kind: 'oneOf',
		id: 'psykisk-somn',
		label: 'Hur sover du?',
		guidance: 'Sömnen avgör ofta vilka tider som passar.',
		options: [
			{ id: 'bra', label: 'Bra' },
			{ id: 'ibland', label: 'Sover dåligt ibland' },
			{ id: 'ofta', label: 'Sover ofta dåligt' },
			{ id: 'dygnet', label: 'Har vänt på dygnet' }
		],
		meanings: ['health'],
		for: STRUCTURE,
		prints: ['investigation']
	}
];

export const noticedByChildren: Question[] = [
	{
		kind: 'longText',
		id: 'psykisk-barn',
		label: 'Vad märker barnen när du mår sämre?',
		guidance: 'Många föräldrar tänker på det och blir lättade när någon frågar. Skriv också det som fungerar bra då.',
		meanings: ['childSituation'],
		for: [...AT_HOME, 'sysselsattning', 'arbetsstod'],
		when: { question: 'barn-finns', op: 'equals', value: 'yes' },
		prints: ['investigation']
	},
	{
		kind: 'shortText',
		id: 'psykisk-barn-vem',
		label: 'Vem finns för barnen när du mår sämre?',
		guidance: 'Namn och relation. Vet barnen själva vem de kan ringa?',
		suggests: ['relatives', 'contacts'],
		meanings: ['childSituation'],
		for: [...AT_HOME, 'sysselsattning', 'arbetsstod'],
		when: { question: 'barn-finns', op: 'equals', value: 'yes' },
		prints: ['investigation']
	}
];
