import { addMonths } from '../dates.ts';
import { interventionName } from '../case/interventions.ts';
import { clear, graded, missing, notApplicable, notYet, partly, place, weakest, type QualityQuestion } from './question.ts';

/** A01. 20 of 23 took longer. Three months is when it is reported, not a time one may wait. */
export const carriedOut: QualityQuestion = {
	id: 'A01',
	asks: 'Är beslutet verkställt inom tre månader, eller rapporterat med skäl?',
	by: 'rule',
	stage: 'file',
	reads: ['decisions', 'plans', 'orders'],
	source: '34 kap. 1–4 §§ socialtjänstlagen (2025:400), 28 f–i §§ LSS (1993:387); Tyresö 2023',
	mayFallWithMore: true,
	answer: ({ decisions, orders, today, settings }) =>
		weakest(
			decisions
				.filter(({ outcome }) => outcome !== 'refused')
				.map((decision) => {
					const at = place('decision', decision.id);
					const name = interventionName(decision.intervention);
					const limit = addMonths(decision.decidedOn, settings.carriedOutMonths);
					const startedOn = decision.carriedOut?.on ?? orders.find((order) => order.decision?.id === decision.id)?.plan?.startedOn;
					const { reportedOn, reason } = decision.carriedOut ?? {};
					if (startedOn !== undefined && startedOn <= limit) return clear();
					if (reportedOn && reason?.trim()) return clear();
					if (startedOn === undefined && today <= limit) return notYet(`${name} ska vara igång senast ${limit}.`);
					if (reportedOn || reason?.trim())
						return partly(`${name} är inte igång efter tre månader: skriv både skälet och dagen det rapporterades.`, at);
					return startedOn === undefined
						? missing(`${name} är inte igång ${settings.carriedOutMonths} månader efter beslutet.`, at)
						: missing(`${name} började ${startedOn}, efter ${limit}, utan att det rapporterats.`, at);
				}),
			notYet('Inget är beslutat än.')
		)
};

/** A02. It occurs. */
export const ownFile: QualityQuestion = {
	id: 'A02',
	asks: 'Har den som är 18 en egen akt, och är övergången före 65 förberedd?',
	by: 'rule',
	stage: 'file',
	reads: ['case', 'applications', 'notes'],
	source: 'Granskningar av akter 2019–2025',
	answer({ age, applications, person, notes, today }) {
		if (!person || age === null) return notYet('Det framgår inte vem ärendet gäller.');
		if (age < 18) return notApplicable('Personen är inte 18 år än.');
		const at65 = addMonths(`${Number(person.personnummer.slice(0, 4)) + 65}-${person.personnummer.slice(4, 6)}-01`, 0);
		if (
			addMonths(today, 6) >= at65 &&
			today < at65 &&
			!notes.some(({ text, about }) => /övergång|överlämn|äldre/i.test(`${text ?? ''} ${about ?? ''}`))
		)
			return partly(`Personen fyller 65 år ${at65.slice(0, 7)}. Förbered övergången.`, place('person', person.id));
		return applications.length === 0 ? notYet('Det finns ingen ansökan än.') : clear();
	}
};

/** A03. Short, with references: a meeting says who, the main questions and the result; a call who, why and what came of it. */
export const notes: QualityQuestion = {
	id: 'A03',
	asks: 'Är anteckningarna korta och hela: vem, varför, vad det ledde till?',
	by: 'rule+',
	stage: 'file',
	reads: ['notes'],
	source: 'SOSFS 2014:5; Stockholm 2023',
	mayFallWithMore: true,
	answer({ notes: written }) {
		const talks = written.filter(({ kind }) => kind === 'call' || kind === 'meeting' || kind === 'visit');
		if (written.length === 0) return notApplicable('Det finns inga anteckningar.');
		if (talks.length === 0) return { ...clear(), awaits: 'reader' };
		const bare = talks.filter(({ who, about, result }) => !who?.trim() || !about?.trim() || !result?.trim());
		const verdict = graded({
			has: talks.length - bare.length,
			of: talks.length,
			message: 'Skriv vem, varför och vad det ledde till.',
			where: bare.map(({ id }) => place('note', id))
		});
		return verdict.level === 3 ? { ...verdict, awaits: 'reader' } : verdict;
	}
};

/** A04. Scattered. */
export const consents: QualityQuestion = {
	id: 'A04',
	asks: 'Är samtycken och behörigheter lätta att hitta, och gäller de i dag?',
	by: 'rule',
	stage: 'file',
	reads: ['registers'],
	source: 'Stockholm 2023',
	mayFallWithMore: true,
	answer({ consents: given, contacts, relatives, today }) {
		if (given.length === 0) return notApplicable('Det finns inga samtycken.');
		const known = new Set([...contacts, ...relatives].map(({ id }) => id));
		const isValid = ({ validTo, withdrawnOn }: (typeof given)[number]) =>
			(validTo === undefined || today <= validTo) && (withdrawnOn === undefined || today < withdrawnOn);
		const current = given.filter(({ withdrawnOn }) => withdrawnOn === undefined || today < withdrawnOn);
		if (current.length === 0) return notApplicable('Alla samtycken är återtagna.');
		const good = current.filter((consent) => isValid(consent) && known.has(consent.contactId) && consent.about.trim());
		return graded({
			has: good.length,
			of: current.length,
			message: 'Ett samtycke har gått ut eller säger inte vad det gäller. Fråga igen.',
			where: current.filter((consent) => !good.includes(consent)).map(({ id }) => place('register', id))
		});
	}
};

/** A05. A relative ended all. */
export const ended: QualityQuestion = {
	id: 'A05',
	asks: 'Vid avslut: vem bad om det, med vilken rätt, och hördes personen?',
	by: 'rule',
	stage: 'file',
	reads: ['decisions'],
	source: 'Botkyrka 2019',
	mayFallWithMore: true,
	answer: ({ allDecisions }) =>
		weakest(
			allDecisions.flatMap(({ id, intervention, ended: end }) => {
				if (!end) return [];
				const parts = { 'vem som bad om det': end.askedBy, 'med vilken rätt': end.authority, 'hur personen hördes': end.heard };
				const lacking = Object.entries(parts)
					.filter(([, value]) => !value)
					.map(([words]) => words);
				return [
					graded({
						has: 3 - lacking.length,
						of: 3,
						message: `Skriv ${lacking.join(', ')} när ${interventionName(intervention)} avslutades.`,
						where: [place('decision', id)]
					})
				];
			}),
			notApplicable('Ingen insats är avslutad.')
		)
};
