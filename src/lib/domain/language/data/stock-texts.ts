import type { StockPhrase } from './stock-phrases.ts';

type Said = { why: string; suggestion: string };

export const STOCK_TEXTS: Record<StockPhrase['about'], Said> = {
	met: {
		why: 'Frasen kan stå i vilken akt som helst. Det syns inte hur behovet är tillgodosett just här.',
		suggestion: 'Skriv vem som gör vad i dag, hur ofta, och varför det räcker eller inte räcker.'
	},
	noNeed: {
		why: 'Frasen säger vad slutsatsen är men inte varför den gäller just här.',
		suggestion: 'Skriv vilka uppgifter om personen som slutsatsen bygger på.'
	},
	child: {
		why: 'Frasen kan stå om vilket barn som helst.',
		suggestion: 'Skriv något om just det här barnet, vad beslutet betyder för barnets vardag och vad barnet självt har sagt.'
	},
	refusal: {
		why: 'Frasen är allmän. Den som får avslaget ser inte vad som avgjorde.',
		suggestion: 'Skriv vilka omständigheter som avgjorde, och hur behovet kan mötas i stället.'
	},
	timeLimit: {
		why: 'Att något ska följas upp är inget skäl för en tidsgräns: det görs ändå.',
		suggestion: 'Skriv vad som väntas ändras till dess för just den här personen, eller fatta beslutet tills vidare med en egen dag för uppföljning.'
	},
	works: {
		why: 'Att det fungerar bra säger inte vad som har hänt eller vad det beror på.',
		suggestion: 'Skriv något konkret: vad blir gjort nu, hur ofta, och vad som har ändrats sedan sist.'
	},
	level: {
		why: 'Det är lagens ord. Det syns inte vad de betyder för just den här personen.',
		suggestion: 'Skriv vad personen ska klara eller få som hen inte har i dag.'
	}
};

export const OWN_WORDS_SAID: Said = {
	why: 'Det här säger att personen är nöjd, men inget om hur det har gått.',
	suggestion: 'Fråga efter ett exempel och skriv det med personens ord: vad har gått lättare, vad är fortfarande svårt?'
};
