import { occasionAsOf } from '../../case/occasion.ts';
import { clear, graded, missing, notApplicable, notYet, partly, place, type QualityQuestion, type Verdict } from '../question.ts';
import { entriesShown, hasMeaning, isSaid, isSettled, placeOf, saidOf } from '../said.ts';
import { isDay } from '../../template/day.ts';
import { addMonths } from '../../dates.ts';

const none = notYet('Det finns ingen utredning än.');

/** U19. Asked in 10 of 80 (2023); 30 % asked, 21 % not, 49 % nobody can tell (2025). Reads the metadata, never what was said. */
export const violence: QualityQuestion = {
	id: 'U19',
	asks: 'Framgår om frågan som har ett eget skyddat underlag är ställd?',
	by: 'rule',
	stage: 'investigation',
	reads: ['violence'],
	source: 'HSLF-FS 2022:39; Stockholm 2023, 2025',
	answer({ violence: occasions, today, settings }) {
		const at = place('violence', '');
		if (occasions === null) return notApplicable('Uppgiften ligger i ett eget skyddat underlag, som inte läses här.');
		const last = occasionAsOf(occasions, today);
		if (!last) return missing('Det framgår inte om frågan är ställd.', at);
		if (last.asked === 'notAsked') {
			if (last.nextOn === null)
				return last.why
					? partly('Skriv när frågan ska ställas.', at)
					: missing('Skriv varför frågan inte är ställd, och när den ska ställas.', at);
			if (last.nextOn < today) return missing(`Frågan skulle ställas ${last.nextOn}, och den dagen har gått.`, at);
			return last.why ? clear() : partly('Skriv varför frågan inte är ställd.', at);
		}
		if (last.nextOn !== null && last.nextOn < today)
			return missing(`Frågan skulle ställas igen ${last.nextOn}, och den dagen har gått.`, at);
		if (last.askedOn === null) return partly('Skriv vilken dag frågan ställdes.', at);
		if (last.alone !== true) return partly('Personen var inte ensam. Fråga igen i enrum.', at);
		if (addMonths(last.askedOn, settings.violenceFreshMonths) < today)
			return partly(`Frågan ställdes ${last.askedOn}. Ställ den igen.`, at);
		return clear();
	}
};

/** U20. Stockholm 2023 and 2025: 39 % and 52 %. */
export const consentToContacts: QualityQuestion = {
	id: 'U20',
	asks: 'Finns samtycke eller behörighet för varje kontakt utanför?',
	by: 'rule',
	stage: 'investigation',
	reads: ['registers', 'answers'],
	source: 'Stockholm 2023, 2025',
	mayFallWithMore: true,
	answer({ investigation, consents, contacts, relatives }) {
		if (!investigation) return none;
		const outside = entriesShown(investigation).filter(
			({ entry: { source, carriedFrom } }) => (source.kind === 'professional' || source.kind === 'relative') && !carriedFrom
		);
		if (outside.length === 0) return notApplicable('Ingen utanför ärendet har lämnat uppgifter.');
		const nameOf = (id: string | undefined) => [...contacts, ...relatives].find((person) => person.id === id)?.name;
		const verdicts = outside.map(({ path, entry }) => ofContact(path, entry.source.contactId, entry.heardOn, entry.consentId));
		const worst = verdicts.filter(({ level }) => level === 1);
		const weak = verdicts.filter(({ level }) => level === 2);
		const chosen = worst.length > 0 ? worst : weak;
		if (chosen.length === 0) return clear();
		return {
			level: worst.length > 0 ? 1 : 2,
			where: chosen.flatMap(({ where }) => where),
			message: [...new Set(chosen.map(({ message }) => message))].join(' ')
		};

		function ofContact(path: string, contactId: string | undefined, heardOn: string | undefined, consentId: string | undefined): Verdict {
			const at = place('answer', path);
			const given = consents.filter((consent) => consent.id === consentId || (contactId !== undefined && consent.contactId === contactId));
			if (given.length === 0)
				return contactId === undefined
					? partly('Skriv vilken kontakt uppgiften kommer från, så att samtycket går att se.', at)
					: missing(`Det finns inget samtycke till kontakten med ${nameOf(contactId) ?? 'den som lämnat uppgiften'}.`, at);
			const day = heardOn !== undefined && isDay(heardOn) ? heardOn : null;
			if (day === null) return partly('Skriv vilken dag du fick uppgiften, så att samtycket går att jämföra.', at);
			const valid = given.some(
				({ givenOn, validTo, withdrawnOn }) =>
					givenOn <= day && (validTo === undefined || day <= validTo) && (withdrawnOn === undefined || day < withdrawnOn)
			);
			if (!valid) return partly(`Samtycket gällde inte ${day}.`, at);
			return given.some(({ about }) => about.trim() !== '') ? clear() : partly('Skriv vad samtycket gäller.', at);
		}
	}
};

/** U21. 14–16 % has one. */
export const sip: QualityQuestion = {
	id: 'U21',
	asks: 'Är samordnad individuell plan prövad?',
	by: 'rule',
	stage: 'investigation',
	reads: ['answers'],
	meanings: ['sip', 'collaboration'],
	source: '10 kap. 8–9 §§ socialtjänstlagen (2025:400); Stockholm 2025',
	answer({ investigation }) {
		if (!investigation) return none;
		const said = saidOf(investigation, 'sip');
		const lacking = said.filter((one) => !isSettled(one));
		if (said.some(({ notAnswered }) => notAnswered) && said.some(isSettled)) return clear();
		if (said.some(isSaid)) {
			if (said.every(({ question }) => question.kind === 'shortText' || question.kind === 'longText')) return clear();
			return lacking.length === 0
				? clear()
				: partly('Skriv vilka som är med i planen, och när den gjordes.', ...lacking.map(({ path }) => place('answer', path)));
		}
		if (hasMeaning(investigation, 'collaboration'))
			return partly('Andra är inblandade. Skriv om en samordnad plan är erbjuden.', ...placeOf(investigation, 'sip'));
		return missing(
			'Skriv om en samordnad individuell plan är prövad, erbjuden eller inte relevant och varför.',
			...placeOf(investigation, 'sip')
		);
	}
};

/** U29. Consent as a routine. */
export const homeVisit: QualityQuestion = {
	id: 'U29',
	asks: 'Finns ett verkligt samtycke till hembesök med iakttagelser?',
	by: 'rule',
	stage: 'investigation',
	reads: ['answers'],
	meanings: ['homeVisitConsent', 'homeVisitConsentOn'],
	source: 'Stockholm 2023',
	answer({ investigation }) {
		if (!investigation) return none;
		const visits = entriesShown(investigation).filter(({ entry }) => entry.how === 'visit' || entry.source.kind === 'observation');
		if (visits.length === 0) return notApplicable('Inget hembesök med iakttagelser är antecknat.');
		const consent = saidOf(investigation, 'homeVisitConsent').filter(isSaid);
		const where = [...placeOf(investigation, 'homeVisitConsent'), ...visits.map(({ path }) => place('answer', path))];
		const refused = consent.some(({ value, question }) => question.kind === 'yesNo' && value === 'no');
		if (consent.length === 0 || refused) return missing('Ett hembesök är antecknat, men inte att personen sagt ja till det.', ...where);
		const dated =
			saidOf(investigation, 'homeVisitConsentOn').some(isSaid) || consent.some(({ entries }) => entries.some(({ heardOn }) => heardOn));
		return dated ? clear() : partly('Skriv vilken dag personen sa ja till hembesöket.', ...placeOf(investigation, 'homeVisitConsentOn'));
	}
};

/** U27. Tools are missing. */
export const participation: QualityQuestion = {
	id: 'U27',
	asks: 'Kunde personen delta: tolk, AKK, stödperson?',
	by: 'rule+',
	stage: 'investigation',
	reads: ['case', 'answers'],
	meanings: ['participation'],
	source: '5 kap. socialtjänstlagen (2025:400)',
	answer({ investigation, person }) {
		if (!investigation) return none;
		const said = saidOf(investigation, 'participation');
		const where = placeOf(investigation, 'participation');
		const needsHelp = person?.interpreterLanguage !== undefined || person?.communicationSupport !== undefined;
		const settled = said.filter(isSettled).length;
		if (settled === 0)
			return needsHelp
				? partly('Skriv vad som gjordes för att personen skulle kunna delta.', ...where)
				: missing('Skriv om tolk, stöd för kommunikation eller stödperson behövdes.', ...where);
		return settled === said.length
			? { ...clear(), awaits: 'reader' }
			: partly('Skriv vad som gjordes.', ...said.filter((one) => !isSettled(one)).map(({ path }) => place('answer', path)));
	}
};

/** U28. Not recorded. */
export const toldOfOtherSupport: QualityQuestion = {
	id: 'U28',
	asks: 'Har personen fått veta om annat stöd, val av utförare, kvällar och helger?',
	by: 'rule',
	stage: 'investigation',
	reads: ['answers'],
	meanings: ['toldOfOtherSupport', 'choiceOfProvider', 'informedOn'],
	source: 'Stockholm 2025',
	answer({ investigation }) {
		if (!investigation) return none;
		const told = saidOf(investigation, 'toldOfOtherSupport').filter(isSettled);
		const where = placeOf(investigation, 'toldOfOtherSupport');
		if (told.length === 0) return missing('Skriv vad personen fått veta om annat stöd.', ...where);
		const dated =
			hasMeaning(investigation, 'informedOn') ||
			told.some(({ entries }) => entries.some(({ heardOn }) => heardOn)) ||
			told.every(({ notAnswered }) => notAnswered);
		return dated ? clear() : partly('Skriv vilken dag det sas.', ...placeOf(investigation, 'informedOn'));
	}
};

/** U26. Often missing. */
export const communicated: QualityQuestion = {
	id: 'U26',
	asks: 'Är utredningen kommunicerad, och är rättelser gjorda?',
	by: 'rule',
	stage: 'investigation',
	reads: ['review', 'decisions'],
	source: '25 § förvaltningslagen (2017:900)',
	answer({ investigation, decisions }) {
		if (!investigation) return none;
		const { communicated: done, id } = investigation.record;
		const at = place('investigation', id);
		if (!done)
			return decisions.some(({ investigationId }) => investigationId === id)
				? missing('Det framgår inte om personen fick läsa utredningen före beslutet.', at)
				: notYet('Utredningen är inte kommunicerad än.');
		if ('unnecessary' in done) return done.unnecessary.trim() ? clear() : partly('Skriv varför det var uppenbart obehövligt.', at);
		const parts = { när: done.on, hur: done.how, 'vad personen sa': done.said, 'vad som ändrades': done.changed };
		const lacking = Object.entries(parts)
			.filter(([, value]) => !value?.trim())
			.map(([word]) => word);
		return graded({ has: 4 - lacking.length, of: 4, message: `Skriv ${lacking.join(', ')}.`, where: [at] });
	}
};
