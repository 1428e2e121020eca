import { addDays } from '../../dates.ts';
import { interventionName } from '../../case/interventions.ts';
import { isStock } from '../investigation/needs-and-goals.ts';
import { clear, missing, notApplicable, partly, place, weakest, type QualityQuestion } from '../question.ts';
import { noDecision, perDecision } from './outcome.ts';

/** B03. A reason in 12 of 120. */
export const timeLimit: QualityQuestion = {
	id: 'B03',
	asks: 'Har tidsbegränsningen ett skäl, eller ett beslut tills vidare en dag för uppföljning?',
	by: 'rule+',
	stage: 'decision',
	reads: ['decisions'],
	source: 'Stockholm 2020, 2025',
	mayFallWithMore: true,
	answer: (file) =>
		file.decisions.length > 0 && file.decisions.every(({ outcome }) => outcome === 'refused')
			? notApplicable('Inget är beviljat.')
			: perDecision(file, (decision) => {
					const at = place('decision', decision.id);
					const name = interventionName(decision.intervention);
					if (decision.outcome === 'refused') return notApplicable('Avslag.');
					if (decision.untilFurtherNotice)
						return decision.followUpOn ? clear() : partly(`Beslutet om ${name} gäller tills vidare. Skriv när det följs upp.`, at);
					if (!decision.toOn) return missing(`Beslutet om ${name} har ingen slutdag och gäller inte tills vidare.`, at);
					if (!decision.timeLimitReason?.trim()) return missing(`Skriv varför ${name} tidsbegränsas.`, at);
					return isStock(file, decision.timeLimitReason, 'timeLimitReason')
						? partly(`Skälet till att ${name} tidsbegränsas är allmänt. Skriv det som gäller just här.`, at)
						: { ...clear(), awaits: 'reader' as const };
				})
};

/** B04. Both without a reason in 85 %. */
export const reservation: QualityQuestion = {
	id: 'B04',
	asks: 'Har ändringsförbehållet ett skäl?',
	by: 'rule+',
	stage: 'decision',
	reads: ['decisions'],
	source: 'Stockholm 2020, 2025',
	mayFallWithMore: true,
	answer(file) {
		if (file.decisions.length === 0) return noDecision;
		const reserved = file.decisions.filter((decision) => decision.reservation);
		return weakest(
			reserved.map(({ id, intervention, reservation: given }) => {
				const at = place('decision', id);
				if (!given?.reason?.trim()) return missing(`Skriv varför beslutet om ${interventionName(intervention)} har ändringsförbehåll.`, at);
				return isStock(file, given.reason, 'timeLimitReason')
					? partly('Skälet till ändringsförbehållet är allmänt. Skriv det som gäller just här.', at)
					: { ...clear(), awaits: 'reader' as const };
			}),
			notApplicable('Inget beslut har ändringsförbehåll.')
		);
	}
};

/** B09. Prolonged without investigation in 26 % and 11 % (the city's own statistics). */
export const noGap: QualityQuestion = {
	id: 'B09',
	asks: 'Är det beslutat före start och före det förra beslutets slut?',
	by: 'rule',
	stage: 'decision',
	reads: ['decisions'],
	source: 'Stockholm 2023, 2025',
	mayFallWithMore: true,
	answer: (file) =>
		perDecision(file, (decision) => {
			const at = place('decision', decision.id);
			const name = interventionName(decision.intervention);
			if (decision.outcome === 'refused') return notApplicable('Avslag.');
			if (decision.fromOn && decision.fromOn < decision.decidedOn)
				return missing(`Beslutet om ${name} börjar ${decision.fromOn}, före dagen det fattades.`, at);
			const before = file.allDecisions.find(({ id }) => id === decision.renewsId);
			if (
				before?.toOn &&
				(decision.decidedOn > before.toOn || (decision.fromOn !== undefined && decision.fromOn > addDays(before.toOn, 1)))
			)
				return missing(`Det förra beslutet om ${name} tog slut ${before.toOn}, innan det nya gällde.`, at);
			return decision.administrativeExtension ? partly(`Beslutet om ${name} är förlängt utan utredning.`, at) : clear();
		})
};
