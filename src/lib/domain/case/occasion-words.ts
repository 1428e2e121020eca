import type { MeaningId } from '../template/meanings.ts';
import type { Section } from '../template/template.ts';

type Field = 'asked' | 'askedOn' | 'alone' | 'why' | 'nextOn';
export type OccasionWords = Readonly<Record<Field, { label: string; hint?: string }>>;

const MEANING_OF: Readonly<Record<Field, MeaningId>> = {
	asked: 'violenceAsked',
	askedOn: 'violenceAskedOn',
	alone: 'violenceAlone',
	why: 'violenceWhyNot',
	nextOn: 'violenceNextOn'
};

export const OCCASION_WORDS: OccasionWords = {
	asked: { label: 'Ställdes frågorna om våld?', hint: 'Vill personen inte svara är frågorna ändå ställda.' },
	askedOn: { label: 'Vilken dag ställdes de?', hint: 'Dagen för samtalet, inte dagen du skriver.' },
	alone: {
		label: 'Var personen ensam, så att ingen annan kunde höra?',
		hint: 'Gäller också telefon och video, och barn i rummet. Är du osäker: svara nej och fråga igen en annan dag.'
	},
	why: { label: 'Varför ställdes de inte?', hint: 'Ett skäl som alla i ärendet kan läsa. Inga misstankar.' },
	nextOn: { label: 'Vilken dag frågar ni nästa gång?', hint: 'En dag framåt i tiden. Kallelsen och kalendern säger inget om ämnet.' }
};

/** A template words the questions; the case keeps what is answered. What a template does not ask is asked in our words. */
export function occasionWords({ questions }: Pick<Section, 'questions'>): OccasionWords {
	const fields = Object.keys(MEANING_OF) as Field[];
	return Object.fromEntries(
		fields.map((field) => {
			const asked = questions.find(({ meanings }) => meanings.includes(MEANING_OF[field]));
			return [field, asked ? { label: asked.label, ...(asked.guidance && { hint: asked.guidance }) } : OCCASION_WORDS[field]];
		})
	) as OccasionWords;
}
