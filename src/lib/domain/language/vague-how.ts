import { VAGUE_WAYS } from './data/vague-how.ts';
import { FUNCTION_WORDS } from './data/function-words.ts';
import type { Finding } from './mark.ts';
import { place, type Reading } from './reading.ts';
import { wordSet } from './word-set.ts';

const vague = wordSet(VAGUE_WAYS);
const NAMED_METHOD =
	/(?<!\p{L})(?:MI|KBT|ESL|IPS|TBA|ACT|motiverande samtal|lågaffektivt bemötande|tydliggörande pedagogik|bildstöd|checklista|schema)(?!\p{L})/u;

/** A plan's *how* that only says «motivera», «stötta», «försöka skapa struktur» (P03). */
export function findVagueHow(reading: Reading): Finding[] {
	const own = reading.words.filter(({ lower }) => lower.length > 1 && !FUNCTION_WORDS.has(lower));
	const isVague =
		own.length > 0 && own.every(({ lower }) => vague.has(lower)) && !NAMED_METHOD.test(reading.text) && !/\d/.test(reading.text);
	if (!isVague) return [];
	return [
		{
			...place(reading, 0, reading.words.length - 1),
			why: 'Det här kan stå vid vilken aktivitet som helst. Den som vikarierar får inte veta vad hen ska göra.',
			suggestion: 'Skriv vad personalen gör och med vilka medel: ringer kvällen innan, sitter bredvid, visar med bilder, delar upp i steg.',
			weight: 2
		}
	];
}
