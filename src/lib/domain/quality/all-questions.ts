import * as caseFile from './case-file.ts';
import * as outcome from './decision/outcome.ts';
import * as period from './decision/period.ts';
import * as followUp from './follow-up.ts';
import * as application from './investigation/application.ts';
import * as areas from './investigation/areas.ts';
import * as contacts from './investigation/contacts.ts';
import * as needsAndGoals from './investigation/needs-and-goals.ts';
import * as people from './investigation/people.ts';
import * as text from './investigation/text.ts';
import * as order from './order.ts';
import * as plan from './plan.ts';
import { QUALITY_IDS, type QualityQuestion } from './question.ts';

const questions: readonly QualityQuestion[] = [
	...[application.currentInvestigation, application.identity, people.network, application.application, application.otherInterventions],
	...[areas.lifeAreas, areas.interestsResourcesWishes, areas.resourcesForIntervention, areas.educationAndWork, areas.whoSaidWhat],
	...[needsAndGoals.ownViewAndAssessment, needsAndGoals.metOtherwise, needsAndGoals.needsInAreas, needsAndGoals.personalGoal],
	...[people.children, people.childSituation, people.childImpact, people.carerSupport],
	...[contacts.violence, contacts.consentToContacts, contacts.sip],
	...[text.freshAndConsistent, text.rightPerson, text.respectful, text.toThePoint],
	...[contacts.communicated, contacts.participation, contacts.toldOfOtherSupport, contacts.homeVisit],
	...[
		outcome.outcomeAndExtent,
		outcome.lawOfTheDay,
		period.timeLimit,
		period.reservation,
		outcome.refusalGrounds,
		outcome.beyondAssistance
	],
	...[outcome.whoDecided, outcome.told, period.noGap, outcome.understandable, outcome.extentFollows],
	...[order.goals, order.activitiesEach, order.areaAndNeed, order.howAndWhy, order.subgoals, order.asDecided],
	...[order.onlyWhatIsNeeded, order.ownOrder, order.followedUp, order.tookPart, order.answered, order.servesTheGoal],
	...[plan.inTime, plan.sameAsOrdered, plan.howIsMethod, plan.whenAndWho, plan.personTookPart],
	...[plan.othersAndCollaboration, plan.planFollowedUp, plan.receivedAndAgreed, plan.changesAgreed, plan.ownPlan],
	...[followUp.inTime, followUp.everyActivity, followUp.ownWords, followUp.methods],
	...[followUp.attainment, followUp.whoAndHow, followUp.nextStep, followUp.longTerm],
	...[caseFile.carriedOut, caseFile.ownFile, caseFile.notes, caseFile.consents, caseFile.ended]
];

/** Every quality question, in the order of the list. */
export const ALL_QUESTIONS: readonly QualityQuestion[] = questions.toSorted(
	(a, b) => QUALITY_IDS.indexOf(a.id) - QUALITY_IDS.indexOf(b.id)
);
