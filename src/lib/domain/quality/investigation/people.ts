import { isDay } from '../../template/day.ts';
import type { QualityFile } from '../quality-file.ts';
import { inAndOut } from '../../document/wording.ts';
import { clear, graded, missing, notApplicable, notYet, partly, place, weakest, type QualityQuestion } from '../question.ts';
import { hasMeaning, isSettled, placeOf, saidOf, textsOf } from '../said.ts';
import { isStock } from './needs-and-goals.ts';

const none = notYet('Det finns ingen utredning än.');

/** U03. Relative in 34 of 46; the network thin in all four units. */
export const network: QualityQuestion = {
	id: 'U03',
	asks: 'Framgår närmast anhörig och nätverk, och vad de bidrar med?',
	by: 'rule',
	stage: 'investigation',
	reads: ['registers', 'answers'],
	meanings: ['network', 'carerRole', 'othersContribution'],
	source: 'Botkyrka 2019',
	answer({ investigation, relatives }) {
		const says =
			investigation && (['network', 'carerRole', 'othersContribution'] as const).some((meaning) => hasMeaning(investigation, meaning));
		if (says) return clear();
		const where = investigation ? placeOf(investigation, 'network') : [place('register', 'relatives')];
		if (relatives.length > 0) return partly('Skriv vad de närstående bidrar med.', ...where);
		return missing('Skriv vilka som finns nära personen och vad de gör, eller att ingen finns.', ...where);
	}
};

/** U15. Always asked, whatever the register shows. */
export const children: QualityQuestion = {
	id: 'U15',
	asks: 'Framgår om det finns barn i personens liv, egna eller andras?',
	by: 'rule',
	stage: 'investigation',
	reads: ['registers', 'answers'],
	meanings: ['childrenAsked', 'changeSince'],
	source: '3 kap. socialtjänstlagen (2025:400); Stockholm 2020',
	answer({ investigation, children: registered }) {
		if (!investigation) return registered.length > 0 ? clear() : none;
		const asked = saidOf(investigation, 'childrenAsked').filter(({ rowId }) => rowId === null);
		const where = placeOf(investigation, 'childrenAsked');
		const says = asked.filter(isSettled);
		if (says.length === 0)
			return registered.length > 0
				? partly('Barn är registrerade, men frågan om barn är inte besvarad.', ...where)
				: missing('Fråga om barn: egna, partners, syskon och barn som hälsar på.', ...where);
		if (registered.length === 0 && says.some(({ value }) => value === 'yes'))
			return partly('Lägg till barnen i ärendet, med födelseår och var de bor.', place('register', 'children'));
		if (registered.length === 0) return clear();
		const enquiry = saidOf(investigation, 'childrenAsked').filter(({ rowId }) => rowId !== null);
		const open = enquiry.filter((said) => !isSettled(said));
		if (open.length > 0) return partly('Skriv om en utredning om barnet pågår.', ...open.map(({ path }) => place('answer', path)));
		return clear();
	}
};

const ABOUT_A_CHILD = ['childSituation', 'childView', 'childInformed', 'childOwnSupport', 'childHelpToTell'] as const;
const CHILD_WORDS = {
	childSituation: 'hur barnet har det',
	childView: 'vad barnet säger',
	childInformed: 'vad barnet vet',
	childOwnSupport: 'om barnet behöver eget stöd',
	childHelpToTell: 'om personen vill ha hjälp att berätta'
};

/** U16. Per child, and the lowest counts. */
export const childSituation: QualityQuestion = {
	id: 'U16',
	asks: 'Framgår barnets situation, åsikter, information och behov av eget stöd?',
	by: 'rule+',
	stage: 'investigation',
	reads: ['registers', 'answers'],
	meanings: ABOUT_A_CHILD,
	source: '3 kap. socialtjänstlagen (2025:400); Stockholm 2020',
	mayFallWithMore: true,
	answer({ investigation, children: registered }) {
		if (!investigation) return none;
		if (registered.length === 0) return noChild({ investigation });
		return weakest(
			registered.map(({ id }) => {
				const ofChild = ABOUT_A_CHILD.map((meaning) => ({
					meaning,
					said: saidOf(investigation, meaning).filter(({ rowId }) => rowId === id)
				})).filter(({ said }) => said.length > 0);
				const lacking = ofChild.filter(({ said }) => !said.some(isSettled));
				if (ofChild.length === 0) return missing('Skriv hur barnet har det.', ...placeOf(investigation, 'childrenAsked'));
				const verdict = graded({
					has: ofChild.length - lacking.length,
					of: ofChild.length,
					message: `Skriv ${inAndOut(lacking.map(({ meaning }) => CHILD_WORDS[meaning]))}.`,
					where: lacking.flatMap(({ said }) => said.slice(0, 1).map(({ path }) => place('answer', path)))
				});
				return verdict.level === 3 ? { ...verdict, awaits: 'reader' as const } : verdict;
			}),
			notApplicable('Det finns inget barn.')
		);
	}
};

function noChild({ investigation }: Pick<QualityFile, 'investigation'>) {
	const asked = investigation && saidOf(investigation, 'childrenAsked').some(isSettled);
	return asked ? notApplicable('Frågan om barn är ställd, och det finns inget barn.') : notYet('Frågan om barn är inte besvarad än.');
}

/** U17. Mostly stock text; 6 of 18 made (2020). */
export const childImpact: QualityQuestion = {
	id: 'U17',
	asks: 'Finns en barnkonsekvensanalys för varje barn?',
	by: 'rule+',
	stage: 'investigation',
	reads: ['registers', 'assessment', 'answers'],
	meanings: ['childImpact'],
	source: '3 kap. socialtjänstlagen (2025:400); Stockholm 2020',
	mayFallWithMore: true,
	answer({ investigation, children: registered, reading }) {
		if (!investigation) return none;
		if (registered.length === 0) return noChild({ investigation });
		return weakest(
			registered.map(({ id, name, birthYear }) => {
				const who = name ?? `barnet fött ${birthYear}`;
				const at = place('childImpact', id);
				const written = investigation.assessment.childImpacts.filter(({ childId }) => childId === id).map(({ text }) => text);
				const texts = (
					written.some((text) => text.trim() !== '')
						? written
						: textsOf(saidOf(investigation, 'childImpact').filter(({ rowId }) => rowId === id))
				).filter((text) => text.trim() !== '');
				if (texts.length === 0) return missing(`Skriv vad beslutet betyder för ${who}.`, at);
				const text = texts.join('\n');
				if (isStock({ reading }, text, 'childImpact') || text.split(/\s+/).length < 8)
					return partly(`Skriv något som bara gäller ${who}, och vad beslutet ändrar.`, at);
				return { ...clear(), awaits: 'reader' as const };
			}),
			notApplicable('Det finns inget barn.')
		);
	}
};

/** U18. Ten per cent. The caseworker does not choose whom to offer it. */
export const carerSupport: QualityQuestion = {
	id: 'U18',
	asks: 'Är anhörigstöd erbjudet till var och en som stödjer?',
	by: 'rule',
	stage: 'investigation',
	reads: ['registers', 'answers'],
	meanings: ['carerRole', 'carerSupportOffered', 'carerOfferAnswer'],
	source: '13 kap. 9 § socialtjänstlagen (2025:400); Stockholm 2020',
	mayFallWithMore: true,
	answer({ investigation, relatives }) {
		if (!investigation) return none;
		const supporting = relatives.filter(({ supports }) => supports);
		const offers = saidOf(investigation, 'carerSupportOffered');
		const where = placeOf(investigation, 'carerSupportOffered');
		if (supporting.length === 0) {
			if (offers.some(isSettled)) return clear();
			return hasMeaning(investigation, 'network') || relatives.length > 0
				? notApplicable('Ingen närstående är angiven som stöd.')
				: missing('Skriv om någon närstående stödjer personen.', ...placeOf(investigation, 'network'));
		}
		const toAll = offers.filter(({ rowId }) => rowId === null).some(isSettled);
		const without = supporting.filter(
			({ id }) =>
				!offers.some(
					(said) => (said.rowId === id || said.rowId === null) && isSettled(said) && (said.rowId === id || supporting.length === 1)
				)
		);
		if (without.length === 0)
			return offers.some(hasDay) || offers.every(({ question }) => question.kind !== 'date')
				? clear()
				: partly('Skriv när anhörigstödet erbjöds.', ...where);
		if (toAll || without.length < supporting.length)
			return partly(
				`Skriv när ${inAndOut(without.map(({ name }) => name))} erbjöds stöd.`,
				...(where.length > 0 ? where : [place('register', 'relatives')])
			);
		return missing(
			`Erbjud anhörigstöd till ${inAndOut(without.map(({ name }) => name))}, och skriv när.`,
			...(where.length > 0 ? where : [place('register', 'relatives')])
		);
	}
};

const hasDay = ({ value, entries, notAnswered }: ReturnType<typeof saidOf>[number]): boolean =>
	notAnswered !== null ||
	(typeof value === 'string' && isDay(value)) ||
	entries.some(({ heardOn, text }) => heardOn !== undefined || /\d{4}-\d\d-\d\d/.test(text));
