import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';

export const network: Section = {
	id: 'natverk',
	title: 'Nätverk och anhörigstöd',
	questions: [
		{
			kind: 'shortText',
			id: 'natverk-hushall',
			label: 'Vem bor du tillsammans med?',
			guidance: 'Ensam är ett svar. Barn tas upp under Barnperspektiv.',
			suggests: ['relatives', 'children'],
			meanings: ['household'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'natverk-viktiga',
			label: 'Vilka människor är viktiga för dig, och vad gör ni för varandra?',
			guidance:
				'Namn och hur ni når dem läggs i kontaktregistret; skriv här vad de betyder och vad de gör. Också vad personen gör för andra. Saknas närstående, skriv det.',
			meanings: ['network'],
			prints: ['investigation']
		},
		{
			kind: 'yesNo',
			id: 'natverk-stodjer',
			label: 'Är det någon anhörig, vän eller granne som hjälper dig regelbundet?',
			guidance: 'Räkna också med telefonsamtal, skjuts, ekonomi, att hålla koll och att finnas till hands.',
			meanings: ['carerRole'],
			prints: ['investigation']
		},
		{
			kind: 'group',
			id: 'anhoriga',
			label: 'De som hjälper dig',
			guidance: 'En rad för var och en som hjälper. Du väljer inte ut vem som får höra om stöd till anhöriga: alla ska få veta.',
			over: 'relatives',
			meanings: ['carerRole'],
			when: { question: 'natverk-stodjer', op: 'equals', value: 'yes' },
			prints: ['investigation'],
			questions: [
				{
					kind: 'longText',
					id: 'anhorig-gor',
					label: 'Vad hjälper hen dig med, och hur ofta?',
					guidance: 'Så konkret att man ser vad som skulle saknas om hjälpen föll bort.',
					meanings: ['carerRole'],
					prints: ['investigation']
				},
				{
					kind: 'longText',
					id: 'anhorig-orkar',
					label: 'Vill och orkar hen fortsätta, och vad behöver hen själv?',
					guidance: 'Helst med den anhöriga som källa. Berätta att personen kan läsa det som skrivs. Ingen är skyldig att ge omsorg.',
					meanings: ['carerRole'],
					prints: ['investigation']
				},
				{
					kind: 'date',
					id: 'anhorig-nar',
					label: 'När berättade vi för hen om stöd till anhöriga?',
					guidance: 'Vill personen inte att ni tar kontakt: lämna informationen till personen, skriv den dagen och att det gick den vägen.',
					meanings: ['carerSupportOffered'],
					prints: ['investigation']
				},
				{
					kind: 'shortText',
					id: 'anhorig-vad',
					label: 'Vad berättade vi om, och vad svarade hen?',
					guidance: 'Vem hos er som berättade, vilka stöd som nämndes, ja eller nej tack eller vill tänka.',
					meanings: ['carerSupportOffered', 'carerOfferAnswer'],
					prints: ['investigation']
				}
			]
		}
	]
};
