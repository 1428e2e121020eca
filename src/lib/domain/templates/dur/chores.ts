import type { Question } from '../../template/question.ts';
import { howItGoes } from './how-it-goes.ts';
import { AT_HOME, STRUCTURE } from './interventions.ts';

export const chores: Question[] = [
	...howItGoes({
		id: 'vardag-stada',
		label: 'Hur går det att städa?',
		guidance: 'Fråga om senaste gången. Var tar det stopp: börja, orka, veta hur, göra klart? Beskriv inte hur det ser ut hemma.',
		support: {
			label: 'Vad behöver du för att städningen ska fungera?',
			guidance:
				'Vad gör personen själv? Hur mycket ska den andre göra: påminna, planera, starta, vara med? Gör någon annan det i dag, skriv vem.'
		},
		for: AT_HOME
	}),
	...howItGoes({
		id: 'vardag-tvatta',
		label: 'Hur går det att tvätta kläder?',
		guidance: 'Boka tid, gå till tvättstugan, sortera, få undan tvätten.',
		support: { label: 'Vad behöver du för att tvätten ska fungera?', guidance: 'Vilken del är svår, och hur ofta behövs stödet?' },
		for: AT_HOME
	}),
	...howItGoes({
		id: 'vardag-mat',
		label: 'Hur går det att laga mat?',
		guidance: 'Bestämma vad det ska bli, laga, äta regelbundet. Är spisen eller knivar ett bekymmer?',
		support: {
			label: 'Vad behöver du för att matlagningen ska fungera?',
			guidance: 'Vilka måltider gäller det? Vad kan personen laga redan i dag?'
		},
		for: AT_HOME
	}),
	...howItGoes({
		id: 'vardag-handla',
		label: 'Hur går det att handla?',
		guidance: 'Skriva lista, ta sig till affären, vara där, få pengarna att räcka.',
		support: {
			label: 'Vad behöver du för att kunna handla?',
			guidance: 'Planera hemma, sällskap dit eller stöd i affären? Går det att handla på nätet?'
		},
		for: AT_HOME
	})
];

export const planning: Question[] = [
	...howItGoes({
		id: 'vardag-planera',
		label: 'Hur går det att planera dagar och veckor?',
		guidance: 'Komma på vad som ska göras, få det i ordning, inte ta på sig för mycket.',
		support: {
			label: 'Vad behöver du för att planeringen ska fungera?',
			guidance: 'Schema, kalender, genomgång en viss dag? Vad använder personen i dag?'
		},
		for: STRUCTURE
	}),
	...howItGoes({
		id: 'vardag-passa-tider',
		label: 'Hur går det att passa tider?',
		guidance: 'Läkarbesök, möten, tvättid. Också att komma ihåg att avboka.',
		support: { label: 'Vad behöver du för att kunna passa tider?', guidance: 'Larm, påminnelse samma dag, sällskap? Hur i god tid?' },
		for: STRUCTURE
	}),
	...howItGoes({
		id: 'vardag-post',
		label: 'Hur går det att ta hand om post och blanketter?',
		guidance: 'Brev, e-post, digital brevlåda, ansökningar, e-legitimation.',
		support: {
			label: 'Vad behöver du för att klara av posten?',
			guidance: 'Öppna tillsammans, förstå, svara, spara? Vem får läsa? Är det snarare en god man som behövs?'
		},
		for: STRUCTURE
	}),
	...howItGoes({
		id: 'vardag-ringa',
		label: 'Hur går det att ringa och boka tid?',
		guidance: 'Vården, myndigheter, hyresvärden. Ringa, chatta, boka på nätet.',
		support: { label: 'Vad behöver du för att kunna ringa och boka?', guidance: 'Öva innan, sitta bredvid, vara med i samtalet?' },
		for: STRUCTURE
	}),
	...howItGoes({
		id: 'vardag-ut',
		label: 'Hur går det att ta dig ut?',
		guidance: 'Komma utanför dörren, gå till affären, åka buss.',
		support: {
			label: 'Vad behöver du för att ta dig ut?',
			guidance: 'Sällskap första gångerna, plan för vägen, hjälpmedel, lugnare tider?'
		},
		for: AT_HOME
	})
];
