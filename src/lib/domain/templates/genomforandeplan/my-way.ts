import type { Section } from '../../template/template.ts';

export const myWay: Section = {
	id: 'sa-vill-jag-ha-det',
	title: 'Så vill jag ha det',
	questions: [
		{
			kind: 'longText',
			id: 'sa-komma',
			label: 'Hur vill du att vi hör av oss och kommer in?',
			guidance:
				'Ett blad för den som hoppar in, med personens egna ord. Personen bestämmer vad som står. Inget om diagnoser, ekonomi eller andra människor, och ingen portkod.',
			meanings: ['wishes'],
			prints: ['plan']
		},
		{
			kind: 'longText',
			id: 'sa-bra',
			label: 'Vad ska vi göra för att det ska bli en bra stund?',
			guidance: 'Två, tre saker. Det personen säger först är ofta viktigast.',
			meanings: ['wishes'],
			prints: ['plan']
		},
		{
			kind: 'longText',
			id: 'sa-inte',
			label: 'Vad vill du att vi låter bli?',
			meanings: ['wishes'],
			prints: ['plan']
		},
		{
			kind: 'longText',
			id: 'sa-prata',
			label: 'Hur pratar du helst?',
			guidance: 'Tempo, språk, bilder, pauser, om småprat är trevligt eller jobbigt.',
			meanings: ['wishes'],
			prints: ['plan']
		},
		{
			kind: 'longText',
			id: 'sa-svar-dag',
			label: 'Hur märks det att du har en svår dag, och vad ska vi göra då?',
			guidance: 'Tecken och handling, i den ordning personen vill. Vem ringer vi?',
			meanings: ['wishes'],
			prints: ['plan']
		},
		{
			kind: 'shortText',
			id: 'sa-glom-inte',
			label: 'Vad får vi inte glömma?',
			guidance: 'Något praktiskt: katten, glasögonen, att låsa. Inte var nyckeln finns.',
			meanings: ['practicalMatters'],
			prints: ['plan']
		}
	]
};
