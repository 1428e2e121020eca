import type { Section } from '../../template/template.ts';

export const criteria: Section = {
	id: 'kriterier',
	title: 'Särskilt individanpassad stödinsats',
	questions: [
		{
			kind: 'yesNo',
			id: 'kriterium-pension',
			label: 'Har du gått i pension?',
			guidance: 'Åldern räknas ut och skrivs inte. Kriteriet är att personen är i yrkesverksam ålder enligt er riktlinje.',
			meanings: ['criterion-workingAge'],
			for: ['arbetsstod'],
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'kriterium-mal',
			label: 'Vad är viktigast för dig att nå nu?',
			guidance: 'Kriteriet är att arbete eller studier är det första målet och personens egen önskan. Annat svar: berätta om annat stöd.',
			options: [
				{ id: 'arbete', label: 'Arbete' },
				{ id: 'studier', label: 'Studier' },
				{ id: 'bada', label: 'Både arbete och studier' },
				{ id: 'annat', label: 'Något annat' }
			],
			meanings: ['criterion-workGoal', 'statedGoal'],
			for: ['arbetsstod'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'kriterium-behov',
			label: 'Vad gör det svårt att hitta, få eller behålla ett arbete på egen hand?',
			guidance: 'Fråga efter vart och ett: hitta, få, behålla. Vad har personen provat? Skriv exempel, inte bara en diagnos.',
			meanings: ['criterion-supportNeed', 'ownView', 'statedNeed'],
			for: ['arbetsstod'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'kriterium-forstar',
			label: 'Vad tror du att stödet kommer att kräva av dig?',
			guidance:
				'Berätta först hur stödet går till: täta möten, söka arbete tidigt, kontakt med arbetsgivare. Be sedan personen berätta med egna ord.',
			meanings: ['criterion-readiness'],
			for: ['arbetsstod'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'kriterium-beredd',
			label: 'Vad är du beredd att göra för att nå dit?',
			guidance: 'Konkret: tid i veckan, första steget, vad som får vänta.',
			meanings: ['criterion-readiness'],
			for: ['arbetsstod'],
			prints: ['investigation']
		},
		{
			kind: 'shortText',
			id: 'kriterium-borja',
			label: 'När kan du börja, och vad behöver vara klart innan?',
			guidance: 'Om någon vecka, till hösten? Skriv hur personen själv ser på det.',
			meanings: ['criterion-ableToStart'],
			for: ['arbetsstod'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'kriterium-specialist',
			label: 'Vad säger arbetsspecialisten?',
			guidance: 'Efter samtycke. Skriv dag, namn och bedömning. Tycker ni olika, skriv båda; avgörandet motiverar du i bedömningen.',
			meanings: ['criterion-ableToStart', 'collaboration'],
			for: ['arbetsstod'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'kriterium-arbetsformedlingen',
			label: 'Vad har Arbetsförmedlingen erbjudit dig?',
			guidance:
				'Kriteriet är att det inte finns någon lämplig arbetsmarknadspolitisk åtgärd. Skriv vem som svarat, när och varför det inte passar.',
			meanings: ['criterion-noOtherMeasure', 'collaboration'],
			for: ['arbetsstod'],
			prints: ['investigation']
		}
	]
};
