import type { Section } from '../../template/template.ts';

export const collaboration: Section = {
	id: 'samverkan',
	title: 'Samverkan och SIP',
	questions: [
		{
			kind: 'longText',
			id: 'samverkan-vilka',
			label: 'Vilka andra behöver vi prata med för att stödet ska hänga ihop?',
			guidance: 'Vem, om vad och varför. Samtycke registreras för sig. Säger personen nej, skriv det och vad det betyder för utredningen.',
			meanings: ['collaboration'],
			for: [
				'boendestod',
				'hemtjanst',
				'bostad-sarskild-service',
				'sarskilt-boende',
				'korttidsplats',
				'avlosning',
				'dagverksamhet',
				'sysselsattning',
				'arbetsstod',
				'daglig-verksamhet',
				'ledsagning'
			],
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'sip-lage',
			label: 'Har du en gemensam plan med vården och oss, en SIP, eller vill du ha en?',
			guidance: 'Förklara vad en SIP är. Behövs ingen: markera frågan som inte relevant och skriv varför.',
			options: [
				{ id: 'har', label: 'Ja, jag har en' },
				{ id: 'ska', label: 'Jag vill ha en, och vi kallar' },
				{ id: 'erbjuden', label: 'Erbjuden, jag funderar' },
				{ id: 'nej', label: 'Erbjuden, jag vill inte' }
			],
			meanings: ['sip'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'sip-finns',
			label: 'Vilka är med i planen, när gjordes den och var finns den?',
			guidance: 'Skriv också vem som är fast kontakt och när planen följs upp.',
			meanings: ['sip'],
			when: { question: 'sip-lage', op: 'equals', value: 'har' },
			prints: ['investigation']
		},
		{
			kind: 'shortText',
			id: 'sip-kallar',
			label: 'Vem kallar till mötet, och när?',
			guidance: 'Ett namn och en dag.',
			suggests: ['contacts'],
			meanings: ['sip'],
			when: { question: 'sip-lage', op: 'equals', value: 'ska' },
			prints: ['investigation']
		}
	]
};
