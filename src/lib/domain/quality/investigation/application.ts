import { addMonths } from '../../dates.ts';
import { interventionName, INTERVENTIONS, type InterventionId } from '../../case/interventions.ts';
import { inAndOut } from '../../document/wording.ts';
import { clear, graded, missing, notYet, partly, place, weakest, type QualityQuestion } from '../question.ts';
import { hasMeaning, placeOf, saidOf } from '../said.ts';

/** U01. Stockholm 2023 and 2025: 29 % and 17 % of decisions had no current investigation. */
export const currentInvestigation: QualityQuestion = {
	id: 'U01',
	asks: 'Finns en ansökan och en aktuell utredning under beslutet?',
	by: 'rule',
	stage: 'investigation',
	reads: ['applications', 'decisions', 'notes', 'answers', 'review'],
	meanings: ['changeSince'],
	source: 'Stockholm 2023, 2025; 14 kap. 2 § socialtjänstlagen (2025:400)',
	answer({ decisions, applications, investigation, investigations, today, settings, notes }) {
		if (decisions.length === 0) {
			if (applications.length === 0) return missing('Det finns ingen ansökan i ärendet. Registrera den.', place('application', ''));
			return investigation ? notYet('Utredningen pågår, inget är beslutat än.') : notYet('Ansökan väntar på att en utredning öppnas.');
		}
		return weakest(
			decisions.map((decision) => {
				const name = interventionName(decision.intervention);
				const at = place('decision', decision.id);
				if (decision.administrativeExtension) return missing(`Beslutet om ${name} är förlängt utan utredning. Gör en ny utredning.`, at);
				const own = investigations.find(({ id }) => id === decision.investigationId);
				if (!own) return missing(`Under beslutet om ${name} finns ingen utredning.`, at);
				const applied = applications.some(({ interventions }) => interventions.some(({ id }) => id === decision.appliedInterventionId));
				if (!applied) return missing(`Under beslutet om ${name} finns ingen ansökan.`, at);
				if (own.lockedAt === undefined || own.lockedAt.slice(0, 10) > addMonths(decision.decidedOn, 1))
					return partly(`Utredningen låstes inte med beslutet om ${name}.`, at);
				const changed = notes.find(({ kind, happenedOn }) => kind === 'change' && happenedOn > decision.decidedOn);
				if (changed)
					return partly(
						`Något ändrades ${changed.happenedOn}, efter utredningen av ${name}. Utred det som ändrats.`,
						place('note', changed.id)
					);
				if (today > addMonths(decision.decidedOn, settings.investigationFreshMonths) && isOpenEnded(decision, today))
					return partly(`Utredningen av ${name} är äldre än ${settings.investigationFreshMonths} månader. Följ upp om den stämmer.`, at);
				return clear();
			}),
			notYet('Inget är beslutat än.')
		);
	}
};

const isOpenEnded = ({ toOn }: { toOn?: string | undefined }, today: string): boolean => toOn === undefined || toOn >= today;

/** U02. Identity is seldom asked for. */
export const identity: QualityQuestion = {
	id: 'U02',
	asks: 'Framgår vem det gäller, och att identiteten kontrollerats?',
	by: 'rule',
	stage: 'investigation',
	reads: ['case'],
	source: 'Granskningar av akter 2019–2025',
	answer({ person, case: { identityShown } }) {
		const at = place('person', person?.id ?? '');
		if (!person) return missing('Det framgår inte vem ärendet gäller.', at);
		if (!identityShown) return partly('Skriv när och hur personen visade vem den är.', at);
		return clear();
	}
};

/** U04. The extent applied for is often missing. */
export const application: QualityQuestion = {
	id: 'U04',
	asks: 'Vad ansökan gäller, hur mycket, när, hur, av vem och på vems initiativ',
	by: 'rule',
	stage: 'investigation',
	reads: ['applications', 'answers'],
	meanings: ['initiative', 'appliedExtent', 'personkrets'],
	source: 'Stockholm 2025; 32 § förvaltningslagen (2017:900)',
	mayFallWithMore: true,
	answer({ applications, investigation }) {
		if (applications.length === 0) return missing('Det finns ingen ansökan i ärendet. Registrera den.', place('application', ''));
		return weakest(
			applications.map(({ id, interventions }) => {
				const at = place('application', id);
				if (interventions.length === 0) return missing('Ansökan säger inte vilken insats den gäller.', at);
				const withoutExtent = interventions.filter(
					({ intervention, extent }) => extent.unit === 'none' && isCounted(intervention) && !saysExtent()
				);
				if (withoutExtent.length > 0)
					return partly(
						`Skriv hur mycket som söks av ${inAndOut(withoutExtent.map(({ intervention }) => interventionName(intervention)))}, eller att personen inte angett det.`,
						at
					);
				return clear();
			}),
			clear()
		);

		function saysExtent(): boolean {
			return investigation !== null && hasMeaning(investigation, 'appliedExtent');
		}
	}
};

/** Some interventions have no extent to apply for. */
const isCounted = (intervention: InterventionId): boolean => INTERVENTIONS[intervention].units[0] !== 'none';

/** U05. Left out in 29 of 48 files. */
export const otherInterventions: QualityQuestion = {
	id: 'U05',
	asks: 'Framgår tidigare insatser och andra insatser som pågår?',
	by: 'rule',
	stage: 'investigation',
	reads: ['answers', 'decisions'],
	meanings: ['earlierInterventions', 'otherInterventions'],
	source: 'Botkyrka 2019',
	answer({ investigation }) {
		if (!investigation) return notYet('Det finns ingen utredning än.');
		const asked = (['earlierInterventions', 'otherInterventions'] as const).filter((meaning) => saidOf(investigation, meaning).length > 0);
		const lacking = asked.filter((meaning) => !hasMeaning(investigation, meaning));
		const words = { earlierInterventions: 'tidigare insatser', otherInterventions: 'andra insatser som pågår' };
		if (asked.length === 0) return missing('Mallen frågar inte om tidigare och andra insatser.');
		return graded({
			has: asked.length - lacking.length,
			of: asked.length,
			message: `Skriv om ${inAndOut(lacking.map((meaning) => words[meaning]))}, eller att det inte finns några.`,
			where: lacking.flatMap((meaning) => placeOf(investigation, meaning))
		});
	}
};
