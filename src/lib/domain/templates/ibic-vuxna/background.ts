import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';

export const background: Section = {
	id: 'bakgrund',
	title: 'Bakgrund',
	questions: [
		{
			kind: 'longText',
			id: 'bakgrund-kort',
			label: 'Vad behöver man veta om dig för att förstå hur du har det i dag?',
			guidance:
				'Några meningar. Ta med det som förklarar behovet. Utelämna barndom, gamla utredningar och andra människors liv om de inte spelar roll nu. Klistra inte in intyg. Födelseår, aldrig ålder.',
			meanings: ['background'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'bakgrund-intressen',
			label: 'Vad tycker du om att göra, och vad mår du bra av?',
			guidance: 'Också sådant som var roligt förr. Säger personen att inget är roligt, skriv det som det sägs.',
			meanings: ['interests'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'bakgrund-styrkor',
			label: 'Vad är du bra på, och vad brukar hjälpa när det är svårt?',
			guidance: 'Fråga efter ett tillfälle då något svårt gick bra. Skriv vad personen gjorde, inte ett omdöme.',
			meanings: ['resources'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'bakgrund-halsa',
			label: 'Finns det något i din hälsa som påverkar vardagen?',
			guidance: 'Hur det märks på en vanlig dag, och om det går upp och ner. Sjukhistoria och provsvar hör inte hit.',
			meanings: ['health'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'shortText',
			id: 'bakgrund-diagnos',
			label: 'Har du någon diagnos som vi behöver känna till?',
			guidance:
				'Bara om den har betydelse för rätten till stöd eller för hur stödet ges. Ange vem som har ställt den och när, med intyget som källa.',
			meanings: ['diagnosis'],
			for: ['boendestod', 'bostad-sarskild-service', 'arbetsstod', 'daglig-verksamhet'],
			prints: ['investigation']
		}
	]
};
