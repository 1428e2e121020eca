import type { CheckId } from '../../language/mark.ts';
import type { InvestigationView, QualityFile } from '../quality-file.ts';
import { askReader, clear, missing, notYet, partly, place, type Place, type QualityQuestion } from '../question.ts';
import { entriesShown } from '../said.ts';

const none = notYet('Det finns ingen utredning än.');

type Marked = { at: Place; words: string; suggestion: string };

/** Every place in the investigation's own texts that a check marks. */
function marked({ reading }: Pick<QualityFile, 'reading'>, investigation: InvestigationView, checks: readonly CheckId[]): Marked[] {
	const texts = [
		...entriesShown(investigation).map(({ path, entry }) => ({
			at: place('answer', path),
			text: entry.text,
			as: entry.source.kind === 'observation' ? ('observation' as const) : ('area' as const)
		})),
		...investigation.assessment.needs.flatMap(({ id, text, otherwiseMet, howMet }) =>
			[text, otherwiseMet, howMet].flatMap((words) => (words ? [{ at: place('need', id), text: words, as: 'assessment' as const }] : []))
		)
	];
	return texts.flatMap(({ at, text, as }) =>
		reading(text, as)
			.filter(({ check }) => checks.includes(check))
			.map(({ words, suggestion }) => ({ at, words, suggestion }))
	);
}

const placesOf = (marks: readonly Marked[]): Place[] => [...new Map(marks.map(({ at }) => [`${at.kind}/${at.id}`, at])).values()];
const wordsOf = (marks: readonly Marked[]): string => [...new Set(marks.map(({ words }) => `”${words}”`))].slice(0, 3).join(', ');

/** U22. Old is mixed with new. */
export const freshAndConsistent: QualityQuestion = {
	id: 'U22',
	asks: 'Är uppgifterna aktuella och stämmer de med varandra?',
	by: 'rule',
	stage: 'investigation',
	reads: ['answers', 'assessment', 'case'],
	source: 'Stockholm 2023',
	mayFallWithMore: true,
	answer({ reading, investigation, age }) {
		if (!investigation) return none;
		const guardian =
			age !== null && age >= 18
				? marked({ reading }, investigation, ['wrongPerson']).filter(({ words }) => /vårdnadshavar|förmyndar/i.test(words))
				: [];
		if (guardian.length > 0) return missing(`Personen är myndig: ${wordsOf(guardian)} hör till barn.`, ...placesOf(guardian));
		const carried = entriesShown(investigation).filter(({ entry }) => entry.carriedFrom && !entry.confirmedOn);
		if (carried.length > 0)
			return partly(
				`${carried.length === 1 ? 'En uppgift' : `${carried.length} uppgifter`} från förra utredningen är inte bekräftad${carried.length === 1 ? '' : 'e'}.`,
				...carried.map(({ path }) => place('answer', path))
			);
		const stale = marked({ reading }, investigation, ['staleText']);
		return stale.length > 0 ? partly(`Se om ${wordsOf(stale)} fortfarande stämmer.`, ...placesOf(stale)) : clear();
	}
};

/** U23. Wrong names occur. Says that a passage stands in another file, never whose. */
export const rightPerson: QualityQuestion = {
	id: 'U23',
	asks: 'Handlar texten om rätt person?',
	by: 'rule+',
	stage: 'investigation',
	reads: ['answers', 'assessment', 'case', 'registers'],
	source: 'Stockholm 2025',
	mayFallWithMore: true,
	answer({ reading, investigation, copies }) {
		if (!investigation) return none;
		const wrong = marked({ reading }, investigation, ['wrongPerson']);
		const copied = copies.filter(({ kind }) => kind !== 'orderActivity' && kind !== 'planRow');
		if (copied.length > 0) return missing('Ett längre stycke står likadant i någon annans akt.', ...copied, ...placesOf(wrong));
		return wrong.length > 0
			? missing(`Se över ${wordsOf(wrong)}: är det rätt person?`, ...placesOf(wrong))
			: { ...clear(), awaits: 'reader' };
	}
};

/** U24. One office wrote detailed observations as a routine. */
export const respectful: QualityQuestion = {
	id: 'U24',
	asks: 'Är texten saklig och respektfull, med iakttagelser av hemmet bara där de spelar roll?',
	by: 'rule+',
	stage: 'investigation',
	reads: ['answers', 'assessment'],
	meanings: ['observation'],
	source: 'SOSFS 2014:5; Stockholm 2023',
	mayFallWithMore: true,
	answer({ reading, investigation }) {
		if (!investigation) return none;
		const marks = marked({ reading }, investigation, ['judgingWords', 'homeObservation']);
		if (marks.length === 0) return { ...clear(), awaits: 'reader' };
		return (marks.length > 3 ? missing : partly)(`Skriv vad som hänt i stället för ${wordsOf(marks)}.`, ...placesOf(marks));
	}
};

/** U25. Pasted certificates, and length. */
export const toThePoint: QualityQuestion = {
	id: 'U25',
	asks: 'Är utredningen lagom lång?',
	by: 'rule+',
	stage: 'investigation',
	reads: ['answers', 'assessment'],
	source: 'Granskningar av akter 2019–2025',
	mayFallWithMore: true,
	answer({ reading, investigation, settings }) {
		if (!investigation) return none;
		const pasted = marked({ reading }, investigation, ['copiedText']);
		if (pasted.length > 0)
			return partly('Intyg eller protokoll verkar inklistrat. Skriv det som har betydelse, och lägg intyget i akten.', ...placesOf(pasted));
		const words = entriesShown(investigation).reduce((sum, { entry }) => sum + entry.text.split(/\s+/).length, 0);
		if (words > settings.longInvestigationWords)
			return partly(`Utredningen är ${words} ord lång. Behövs allt?`, place('investigation', investigation.record.id));
		return askReader('Har allt som står betydelse för beslutet?');
	}
};
