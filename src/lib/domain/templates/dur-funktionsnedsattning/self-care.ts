import type { Question } from '../../template/question.ts';
import { HELP_NEEDED, howItGoes } from '../dur/how-it-goes.ts';
import { CARE } from '../dur/interventions.ts';

export const selfCare: Question[] = [
	...howItGoes({
		id: 'vardag-tvatta-sig',
		label: 'Hur går det att tvätta dig och duscha?',
		guidance: 'Fråga i enrum och varsamt. Vid assistans: hur ofta och hur lång tid.',
		support: { label: 'Vad behöver du hjälp med när du tvättar dig?', guidance: 'Vad vill personen göra själv? Vem får hjälpa till?' },
		options: HELP_NEEDED,
		for: [...CARE, 'boendestod']
	}),
	...howItGoes({
		id: 'vardag-klader',
		label: 'Hur går det att klä på och av dig?',
		guidance: 'Välja kläder, knappar, skor, ytterkläder.',
		support: { label: 'Vad behöver du hjälp med när du klär dig?', guidance: 'Vad tar tid? Hur många gånger om dagen?' },
		options: HELP_NEEDED,
		for: CARE
	}),
	...howItGoes({
		id: 'vardag-ata',
		label: 'Hur går det att äta och dricka?',
		guidance: 'Få maten till munnen, tugga, svälja, sond. Att laga mat frågas för sig.',
		support: {
			label: 'Vad behöver du hjälp med när du äter?',
			guidance: 'Vad gör den som hjälper, hur lång tid tar en måltid, finns risk att sätta i halsen?'
		},
		options: HELP_NEEDED,
		for: CARE
	})
];
