import type { Section } from '../../template/template.ts';
import { isOneOf } from '../is-one-of.ts';

export const participation: Section = {
	id: 'delaktighet',
	title: 'Så gjorde vi planen',
	questions: [
		{
			kind: 'oneOf',
			id: 'plan-deltog',
			label: 'Var du med när planen gjordes?',
			guidance: 'Planen görs även om personen inte är med, för den är också personalens arbetsredskap. Fråga igen senare.',
			options: [
				{ id: 'ja', label: 'Ja, vi pratade och skrev den tillsammans' },
				{ id: 'annat', label: 'Ja, på ett annat sätt' },
				{ id: 'ville-inte', label: 'Nej, jag ville inte' },
				{ id: 'gick-inte', label: 'Nej, det gick inte den här gången' }
			],
			meanings: ['planParticipation'],
			prints: ['plan']
		},
		{
			kind: 'longText',
			id: 'plan-hur-med',
			label: 'Hur gick det till, och vilken dag?',
			guidance: 'Var ni sågs, vad ni använde för att förstå varandra, hur lång tid det fick ta.',
			meanings: ['planParticipation'],
			when: isOneOf('plan-deltog', 'ja', 'annat'),
			prints: ['plan']
		},
		{
			kind: 'longText',
			id: 'plan-paverkade',
			label: 'Vad blev annorlunda för att du var med?',
			guidance:
				'Minst ett exempel: en tid, ett sätt, något som lades till eller togs bort. Blev inget annorlunda, skriv vad personen tyckte om förslaget.',
			meanings: ['planParticipationEffect'],
			when: isOneOf('plan-deltog', 'ja', 'annat'),
			prints: ['plan']
		},
		{
			kind: 'longText',
			id: 'plan-utan',
			label: 'Hur tog vi reda på vad du vill ändå, och när frågar vi igen?',
			guidance: 'Tidigare samtal, det personen visar, anhöriga med samtycke. Skriv inte att personen vägrar; skriv vad hen sa.',
			meanings: ['planParticipation', 'planParticipationEffect'],
			when: isOneOf('plan-deltog', 'ville-inte', 'gick-inte'),
			prints: ['plan']
		},
		{
			kind: 'longText',
			id: 'plan-nej-till',
			label: 'Är det något i uppdraget du inte vill ha, eller vill vänta med?',
			guidance: 'Märk raden, skriv skälet och hör av er till handläggaren. Ett nej nu är inte ett nej för alltid.',
			meanings: ['planDeclinedPart'],
			prints: ['plan']
		},
		{
			kind: 'longText',
			id: 'plan-andra',
			label: 'Vilka fler var med, och på vilket sätt?',
			guidance: 'Namn, roll och vad de bidrog med. Ingen: skriv ingen.',
			meanings: ['planOthers'],
			prints: ['plan']
		}
	]
};
