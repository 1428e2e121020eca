import type { InterventionId } from '../../case/interventions.ts';
import { sectionPath, isNotAnswered } from '../../template/answers.ts';
import type { MeaningId } from '../../template/meanings.ts';
import { isAnswered } from '../../template/visibility.ts';
import type { InvestigationView } from '../quality-file.ts';
import { inAndOut } from '../../document/wording.ts';
import { askReader, clear, graded, missing, notApplicable, notYet, partly, place, type QualityQuestion } from '../question.ts';
import { entriesShown, hasMeaning, isSettled, placeOf, saidOf } from '../said.ts';

const none = notYet('Det finns ingen utredning än.');

/** U06. Areas are skipped without a word. */
export const lifeAreas: QualityQuestion = {
	id: 'U06',
	asks: 'Är varje livsområde som insatsen behöver besvarat?',
	by: 'rule',
	stage: 'investigation',
	reads: ['answers', 'applications', 'registers'],
	meanings: ['ownView'],
	source: 'Botkyrka 2019, Stockholm 2023',
	answer({ investigation }) {
		if (!investigation) return none;
		const areas = investigation.sections.filter(({ area }) => area !== undefined);
		const empty = areas.filter(
			({ id, questions }) =>
				!isAreaSettled(
					investigation,
					id,
					questions.map((question) => question.id)
				)
		);
		if (areas.length === 0) return missing('Mallen har inga livsområden.');
		if (empty.length === 0) return clear();
		const names = inAndOut(firstFew(empty.map(({ title }) => title)));
		const where = empty.map(({ id }) => place('section', id));
		return empty.length * 2 > areas.length
			? missing(`De flesta livsområden är tomma: ${names}. Skriv, eller säg varför området inte är relevant.`, ...where)
			: partly(`${names} är ${empty.length === 1 ? 'tomt' : 'tomma'}. Skriv, eller säg varför området inte är relevant.`, ...where);
	}
};

/** The titles are long: three of them and a count say as much as ten, and every area is a link beside. */
const firstFew = (titles: readonly string[]): string[] =>
	titles.length > 4 ? [...titles.slice(0, 3), `${titles.length - 3} till`] : [...titles];

function isAreaSettled({ answers, visible }: InvestigationView, sectionId: string, questionIds: readonly string[]): boolean {
	const aside = answers[sectionPath(sectionId)];
	if (isNotAnswered(aside)) return aside.status !== 'notRelevant' || (aside.reason ?? '').trim() !== '';
	return [...visible].some(
		(path) => questionIds.includes(path.split('/')[0] ?? '') && (isAnswered(answers, path) || isNotAnswered(answers[path]))
	);
}

const IN_SWEDISH: Partial<Record<MeaningId, string>> = {
	interests: 'intressen',
	resources: 'resurser',
	wishes: 'önskemål',
	education: 'utbildning',
	workExperience: 'arbetslivserfarenhet',
	attendance: 'närvaro',
	activeParticipation: 'aktivt deltagande',
	cognitiveAbility: 'kognitiv förmåga',
	socialAbility: 'social förmåga'
};

/** Each of the meanings has a confirmed entry, or it is said that the person was asked. */
function settles(investigation: InvestigationView, meanings: readonly MeaningId[]) {
	const lacking = meanings.filter((meaning) => !hasMeaning(investigation, meaning));
	return graded({
		has: meanings.length - lacking.length,
		of: meanings.length,
		message: `Skriv om personens ${inAndOut(lacking.map((meaning) => IN_SWEDISH[meaning] ?? meaning))}, eller att du frågat.`,
		where: lacking.flatMap((meaning) => placeOf(investigation, meaning))
	});
}

/** U07. Stockholm 2023: clear in 67 % of 57. */
export const interestsResourcesWishes: QualityQuestion = {
	id: 'U07',
	asks: 'Finns intressen, resurser och önskemål i utredningen som helhet?',
	by: 'rule',
	stage: 'investigation',
	reads: ['answers'],
	meanings: ['interests', 'resources', 'wishes'],
	source: 'Stockholm 2023, 2025',
	answer: ({ investigation }) => (investigation ? settles(investigation, ['interests', 'resources', 'wishes']) : none)
};

const WORK: readonly InterventionId[] = ['sysselsattning', 'arbetsstod'];
const concernsWork = ({ applied }: InvestigationView): boolean => applied.some(({ intervention }) => WORK.includes(intervention));

/** U08. One office of four did it. */
export const resourcesForIntervention: QualityQuestion = {
	id: 'U08',
	asks: 'Är resurserna knutna till insatsen?',
	by: 'rule+',
	stage: 'investigation',
	reads: ['answers', 'applications'],
	meanings: ['attendance', 'activeParticipation', 'cognitiveAbility', 'socialAbility', 'resources'],
	source: 'Stockholm 2025',
	answer({ investigation }) {
		if (!investigation) return none;
		if (concernsWork(investigation))
			return settles(investigation, ['attendance', 'activeParticipation', 'cognitiveAbility', 'socialAbility']);
		if (!hasMeaning(investigation, 'resources'))
			return missing('Skriv vad personen kan och vad som hjälper.', ...placeOf(investigation, 'resources'));
		return askReader(
			'Är det personen kan knutet till insatsen?',
			...saidOf(investigation, 'resources')
				.filter(isSettled)
				.map(({ path }) => place('answer', path))
		);
	}
};

/** U09. Stockholm 2025: both in 59 %. */
export const educationAndWork: QualityQuestion = {
	id: 'U09',
	asks: 'Framgår utbildning och arbetslivserfarenhet?',
	by: 'rule',
	stage: 'investigation',
	reads: ['answers', 'applications'],
	meanings: ['education', 'workExperience'],
	source: 'Stockholm 2025',
	answer({ investigation }) {
		if (!investigation) return none;
		if (!concernsWork(investigation)) return notApplicable('Frågan gäller sysselsättning och stöd till arbete.');
		return settles(investigation, ['education', 'workExperience']);
	}
};

/** U10. Seldom seen. */
export const whoSaidWhat: QualityQuestion = {
	id: 'U10',
	asks: 'Går det att se vem som sagt vad?',
	by: 'rule',
	stage: 'investigation',
	reads: ['answers'],
	source: 'SOSFS 2014:5; Stockholm 2023',
	mayFallWithMore: true,
	answer({ investigation }) {
		if (!investigation) return none;
		const entries = entriesShown(investigation);
		const unclear = entries.filter(
			({ entry: { source } }) => source.kind !== 'person' && source.kind !== 'observation' && !source.contactId && !source.title?.trim()
		);
		if (entries.length === 0) return missing('Ingen uppgift är skriven än, så det går inte att se vem som sagt vad.');
		return graded({
			has: entries.length - unclear.length,
			of: entries.length,
			message: 'Skriv vem uppgiften kommer från.',
			where: unclear.map(({ path }) => place('answer', path))
		});
	}
};
