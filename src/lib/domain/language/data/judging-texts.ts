import type { JudgingCategory } from './judging-words.ts';

export const JUDGING_WHY: Record<JudgingCategory, string> = {
	orderGood: 'Ordet sätter betyg på hemmet. Hur det ser ut hör bara hit om det säger något om ett behov.',
	orderBad: 'Ordet sätter betyg på hemmet i stället för att säga vad personen behöver stöd med.',
	disgust: 'Ordet säger vad skribenten känner, inte vad personen behöver.',
	personGood: 'Ordet sätter betyg på personen. Också beröm är en värdering.',
	personBad: 'Ordet värderar personen. Den som läser får inte veta vad som hände eller vad personen behöver.',
	verdict: 'Det här är ett omdöme. Läsaren får inte veta vad som sågs eller vad det har för betydelse.'
};

export const JUDGING_SUGGESTIONS: Record<JudgingCategory, string> = {
	orderGood: 'Stryk det, eller skriv vad personen klarar själv hemma och vad hen behöver stöd med.',
	orderBad: 'Skriv vad personen har svårt med och vilket stöd som behövs, till exempel att komma igång med disken.',
	disgust: 'Stryk ordet. Skriv vad personen behöver stöd med, om det är ett behov.',
	personGood: 'Skriv vad personen gör eller klarar, om det har betydelse för stödet. Stryk annars.',
	personBad: 'Skriv vad personen gjorde eller sa, när det hände och vad som hjälper. Stryk annars.',
	verdict: 'Skriv det du såg eller fick veta som har betydelse för behovet. Stryk annars.'
};
