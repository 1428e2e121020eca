import { shorten } from '../../investigation/shorten.ts';
import type { InvestigationView, QualityFile } from '../quality-file.ts';
import { inAndOut } from '../../document/wording.ts';
import { clear, missing, notYet, partly, place, weakest, type QualityQuestion, type Verdict } from '../question.ts';
import { entriesShown, saidOf } from '../said.ts';

const none = notYet('Det finns ingen utredning än.');
const noNeeds = (): Verdict => missing('Det finns inget behov i bedömningen. Skriv minst ett.', place('assessment', ''));

/** U11. Rarely kept apart. */
export const ownViewAndAssessment: QualityQuestion = {
	id: 'U11',
	asks: 'Står personens egen syn och handläggarens bedömning av behovet var för sig?',
	by: 'rule+',
	stage: 'investigation',
	reads: ['answers', 'assessment'],
	meanings: ['ownView', 'statedNeed'],
	source: 'SOSFS 2014:5; Stockholm 2023',
	mayFallWithMore: true,
	answer({ investigation }) {
		if (!investigation) return none;
		const { needs } = investigation.assessment;
		if (needs.length === 0) return noNeeds();
		const bare = needs.filter((need) => !saysOwnView(investigation, need));
		if (bare.length === 0) return { ...clear(), awaits: 'reader' };
		const message = `Skriv vad personen själv säger om ${bare.length === 1 ? `behovet ”${short(bare[0]?.text ?? '')}”` : 'behoven'}.`;
		return bare.length === needs.length
			? missing(message, ...bare.map(({ id }) => place('need', id)))
			: partly(message, ...bare.map(({ id }) => place('need', id)));
	}
};

function saysOwnView(
	investigation: InvestigationView,
	{ sectionId, entryIds }: { sectionId: string; entryIds: readonly string[] }
): boolean {
	const own = entriesShown(investigation).filter(({ entry }) => entry.source.kind === 'person');
	if (own.some(({ entry }) => entryIds.includes(entry.id))) return true;
	return (['ownView', 'statedNeed'] as const).some((meaning) =>
		saidOf(investigation, meaning).some(
			(said) =>
				said.sectionId === sectionId &&
				(said.entries.some(({ source }) => source.kind === 'person') || said.value !== null || said.notAnswered !== null)
		)
	);
}

/** U12. Stock phrases. */
export const metOtherwise: QualityQuestion = {
	id: 'U12',
	asks: 'Framgår om behovet kan tillgodoses på annat sätt, och hur det tillgodoses?',
	by: 'rule+',
	stage: 'investigation',
	reads: ['assessment'],
	source: '11 kap. 1 § socialtjänstlagen (2025:400); Stockholm 2023',
	mayFallWithMore: true,
	answer({ investigation, reading }) {
		if (!investigation) return none;
		const { needs } = investigation.assessment;
		if (needs.length === 0) return noNeeds();
		return weakest(
			needs.map(({ id, text, otherwiseMet, howMet }) => {
				const at = place('need', id);
				const empty = [
					!otherwiseMet?.trim() && 'om behovet kan tillgodoses på annat sätt',
					!howMet?.trim() && 'hur det ska tillgodoses'
				].filter((words) => words !== false && words !== '') as string[];
				if (empty.length > 0) return missing(`Skriv ${inAndOut(empty)} för ”${short(text)}”.`, at);
				if ([otherwiseMet, howMet].some((words) => isStock({ reading }, words ?? '', 'assessment')))
					return partly(`Skriv det som gäller just här, för ”${short(text)}”.`, at);
				return { ...clear(), awaits: 'reader' as const };
			}),
			noNeeds()
		);
	}
};

/** U13. Mostly so. */
export const needsInAreas: QualityQuestion = {
	id: 'U13',
	asks: 'Är varje behov knutet till ett livsområde?',
	by: 'rule',
	stage: 'investigation',
	reads: ['assessment'],
	source: 'Stockholm 2025',
	mayFallWithMore: true,
	answer({ investigation }) {
		if (!investigation) return none;
		const { needs } = investigation.assessment;
		if (needs.length === 0) return noNeeds();
		const areas = new Set(investigation.template.sections.filter(({ area }) => area).map(({ id }) => id));
		const loose = needs.filter(({ sectionId }) => !areas.has(sectionId));
		if (loose.length === 0) return clear();
		return (loose.length === needs.length ? missing : partly)(
			`Knyt ${inAndOut(loose.map(({ text }) => `”${short(text)}”`))} till ett livsområde.`,
			...loose.map(({ id }) => place('need', id))
		);
	}
};

/** U14. A goal in 45 % of grants; accepted, measurable and dated in 0 of 40. To keep what one can is a goal. */
export const personalGoal: QualityQuestion = {
	id: 'U14',
	asks: 'Finns ett mål som är specifikt, accepterat av personen, märkbart och med en dag?',
	by: 'rule+',
	stage: 'investigation',
	reads: ['assessment'],
	meanings: ['statedGoal', 'goalSign', 'goalBy'],
	source: 'Stockholm 2020, 2025',
	mayFallWithMore: true,
	answer({ investigation, reading }) {
		if (!investigation) return none;
		const { goals } = investigation.assessment;
		const personal = goals.filter(({ kind, words }) => kind === 'personal' && words?.trim());
		const gaveNone = goals.some(({ kind, askedGaveNone }) => kind === 'personal' && askedGaveNone);
		const overall = goals.filter(({ kind, words }) => kind === 'overall' && words?.trim());
		if (personal.length === 0 && gaveNone && overall.length > 0)
			return partly('Personen angav inget eget mål, det övergripande står ensamt.', ...overall.map(({ id }) => place('goal', id)));
		if (personal.length === 0 && overall.length === 0)
			return missing('Det finns inget mål. Fråga vad personen vill nå, eller skriv att du frågat.', place('assessment', ''));
		return weakest(
			(personal.length > 0 ? personal : overall).map(({ id, words, acceptedOn, sign, by, kind }) => {
				const lacking = [
					kind === 'overall' && 'personens eget mål',
					isVague({ reading }, words ?? '') && 'något som går att se är nått',
					!acceptedOn && 'när personen accepterade det',
					!sign?.trim() && 'hur man märker att det är nått',
					!by && 'när det ska vara nått'
				].filter((part) => part !== false);
				return lacking.length === 0
					? { ...clear(), awaits: 'reader' as const }
					: partly(`Målet ”${short(words ?? '')}” saknar ${inAndOut(lacking)}.`, place('goal', id));
			}),
			missing('Det finns inget mål.', place('assessment', ''))
		);
	}
};

/** Holds a stock phrase and nothing that is only true here. */
export const isStock = (
	{ reading }: Pick<QualityFile, 'reading'>,
	text: string,
	as: 'assessment' | 'refusal' | 'timeLimitReason' | 'childImpact'
): boolean => reading(text, as).some(({ check }) => check === 'stockPhrases');

const isVague = ({ reading }: Pick<QualityFile, 'reading'>, words: string): boolean =>
	reading(words, 'goal').some(({ check }) => check === 'vagueGoal');

export const short = (text: string): string => shorten(text, 40);
