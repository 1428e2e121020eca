import type { Question } from './question.ts';
import type { Template } from './template.ts';

type Kind = Question['kind'];

/** What a question means (Kopplas till), in words for the template editor; the kinds it fits; the quality questions that read it. */
export type Meaning = { says: string; fits: readonly Kind[]; readBy: readonly string[] };

const TEXT = ['shortText', 'longText'] as const;
const CHOICE = ['yesNo', 'oneOf', 'manyOf'] as const;
const FACT = [...TEXT, ...CHOICE] as const;
const EITHER = ['yesNo', 'oneOf'] as const;

const closedList = {
	background: { says: 'Kort bakgrund', fits: TEXT, readBy: [] },
	initiative: { says: 'Vems önskan ansökan är, villkor för annat stöd', fits: [...TEXT, 'oneOf', 'manyOf'], readBy: ['U04'] },
	appliedExtent: { says: 'Den omfattning som söks', fits: [...TEXT, 'oneOf', 'number'], readBy: ['U04'] },
	personkrets: { says: 'Personkrets enligt LSS', fits: [...TEXT, 'oneOf'], readBy: ['U04'] },

	ownView: { says: 'Personens egen beskrivning av området', fits: FACT, readBy: ['U06', 'U11'] },
	resources: { says: 'Vad personen kan och vad som hjälper', fits: FACT, readBy: ['U07', 'U08'] },
	interests: { says: 'Vad personen tycker om', fits: [...TEXT, 'manyOf'], readBy: ['U07'] },
	wishes: { says: 'Hur personen vill att stödet ges', fits: FACT, readBy: ['U07'] },
	statedNeed: { says: 'Vad personen säger sig behöva; behov görs av det', fits: [...FACT, 'week'], readBy: ['U11'] },
	statedGoal: { says: 'Vad personen vill nå; mål görs av det', fits: [...TEXT, 'oneOf'], readBy: ['U14'] },
	goalSign: { says: 'Hur man märker att målet är nått', fits: [...TEXT, 'oneOf', 'number'], readBy: ['U14'] },
	goalBy: { says: 'När målet ska vara nått', fits: ['date'], readBy: ['U14'] },
	functionState: { says: 'Nuvarande och avsett funktionstillstånd på skalan', fits: ['scale'], readBy: ['F05'] },
	relatedFactor: { says: 'Vad som hindrar eller hjälper', fits: [...TEXT, 'oneOf', 'factor', 'group'], readBy: ['F05'] },
	othersContribution: { says: 'Vad andra gör i området i dag', fits: TEXT, readBy: ['U12'] },
	observation: { says: 'Handläggarens iakttagelse', fits: TEXT, readBy: ['U24'] },

	housing: { says: 'Boende', fits: FACT, readBy: ['U22'] },
	household: { says: 'Vilka personen bor med', fits: FACT, readBy: ['U22'] },
	income: { says: 'Inkomst', fits: FACT, readBy: ['U22'] },
	occupation: { says: 'Arbete, studier eller annan sysselsättning', fits: FACT, readBy: ['U22'] },
	health: { says: 'Hälsa som påverkar vardagen', fits: FACT, readBy: ['U22'] },
	diagnosis: { says: 'Diagnos', fits: FACT, readBy: ['U22'] },
	medication: { says: 'Läkemedel', fits: FACT, readBy: ['U22'] },
	substanceUse: { says: 'Alkohol, narkotika och läkemedel', fits: FACT, readBy: ['U22'] },

	education: { says: 'Utbildning', fits: TEXT, readBy: ['U09'] },
	workExperience: { says: 'Arbetslivserfarenhet', fits: TEXT, readBy: ['U09'] },
	attendance: { says: 'Närvaro', fits: FACT, readBy: ['U08'] },
	activeParticipation: { says: 'Aktivt deltagande', fits: FACT, readBy: ['U08'] },
	cognitiveAbility: { says: 'Kognitiv förmåga', fits: FACT, readBy: ['U08'] },
	socialAbility: { says: 'Social förmåga', fits: FACT, readBy: ['U08'] },

	earlierInterventions: { says: 'Tidigare insatser', fits: [...TEXT, 'manyOf'], readBy: ['U05'] },
	otherInterventions: { says: 'Andra insatser i dag', fits: [...TEXT, 'manyOf'], readBy: ['U05'] },

	network: { says: 'Nätverk: vilka som finns och vad de betyder', fits: [...TEXT, 'yesNo'], readBy: ['U03'] },
	carerRole: { says: 'Anhörig som stödjer, och hur', fits: [...TEXT, 'yesNo', 'group'], readBy: ['U03', 'U18'] },
	carerSupportOffered: { says: 'Att anhörigstöd erbjudits: vem, vad och när', fits: [...TEXT, 'oneOf', 'date'], readBy: ['U18'] },
	carerOfferAnswer: { says: 'Vad den anhöriga svarade', fits: [...TEXT, 'oneOf'], readBy: ['U18'] },

	childrenAsked: { says: 'Att frågan om barn ställts', fits: EITHER, readBy: ['U15'] },
	childSituation: { says: 'Barnets situation', fits: [...TEXT, 'yesNo', 'group'], readBy: ['U16'] },
	childView: { says: 'Barnets åsikter', fits: TEXT, readBy: ['U16'] },
	childInformed: { says: 'Vad barnet vet', fits: TEXT, readBy: ['U16'] },
	childOwnSupport: { says: 'Barnets behov av eget stöd', fits: [...TEXT, 'oneOf'], readBy: ['U16'] },
	childHelpToTell: { says: 'Hjälp att berätta för barnet', fits: [...TEXT, 'yesNo'], readBy: ['U16'] },
	childImpact: { says: 'Vad stödet betyder för barnet', fits: TEXT, readBy: ['U17'] },

	violenceAsked: { says: 'Om frågorna om våld ställts, aldrig vad som sades', fits: EITHER, readBy: ['U19'] },
	violenceAskedOn: { says: 'Vilken dag de ställdes', fits: ['date'], readBy: ['U19'] },
	violenceAlone: { says: 'Om personen var ensam', fits: EITHER, readBy: ['U19'] },
	violenceWhyNot: { says: 'Varför de inte ställts', fits: [...TEXT, 'oneOf'], readBy: ['U19'] },
	violenceNextOn: { says: 'Vilken dag de ställs nästa gång', fits: ['date'], readBy: ['U19'] },

	collaboration: { says: 'Andra myndigheter och vården', fits: [...TEXT, 'yesNo', 'manyOf'], readBy: ['U20'] },
	sip: { says: 'Samordnad individuell plan', fits: [...TEXT, 'oneOf', 'date'], readBy: ['U21'] },
	participation: { says: 'Tolk, AKK, stödperson: vad som behövdes och gjordes', fits: [...TEXT, 'manyOf', 'person'], readBy: ['U27'] },
	toldOfOtherSupport: { says: 'Information om annat stöd', fits: [...TEXT, 'oneOf', 'manyOf'], readBy: ['U28'] },
	choiceOfProvider: { says: 'Information om att välja och byta utförare', fits: [...TEXT, 'oneOf', 'manyOf'], readBy: ['U28'] },
	informedOn: { says: 'Vilken dag informationen gavs', fits: ['date'], readBy: ['U28'] },
	homeVisitConsent: { says: 'Samtycke till hembesök', fits: EITHER, readBy: ['U29'] },
	homeVisitConsentOn: { says: 'Vilken dag frågan om hembesök ställdes', fits: ['date'], readBy: ['U29'] },

	preferredTimes: { says: 'Önskade tider; kan stå i beställningen', fits: [...TEXT, 'manyOf', 'week'], readBy: [] },
	practicalMatters: { says: 'Praktiskt inför stödet; kan stå i beställningen', fits: TEXT, readBy: [] },

	'criterion-workingAge': { says: 'Kriterium: arbetsför ålder', fits: EITHER, readBy: ['B06'] },
	'criterion-specialistCare': { says: 'Kriterium: kontakt med specialistvård', fits: [...TEXT, 'manyOf'], readBy: ['B06'] },
	'criterion-workGoal': { says: 'Kriterium: målet är arbete', fits: EITHER, readBy: ['B06'] },
	'criterion-supportNeed': { says: 'Kriterium: behov av stöd', fits: TEXT, readBy: ['B06'] },
	'criterion-readiness': { says: 'Kriterium: motivation', fits: TEXT, readBy: ['B06'] },
	'criterion-ableToStart': { says: 'Kriterium: kan börja', fits: TEXT, readBy: ['B06'] },
	'criterion-noOtherMeasure': { says: 'Kriterium: ingen annan åtgärd räcker', fits: TEXT, readBy: ['B06'] },

	planHow: { says: 'Hur aktiviteten görs', fits: [...TEXT, 'group'], readBy: ['P03'] },
	planWhen: { says: 'När den görs', fits: TEXT, readBy: ['P04'] },
	planResponsible: { says: 'Vem som ansvarar', fits: [...TEXT, 'person'], readBy: ['P04'] },
	planParticipation: { says: 'Hur personen var med och planerade', fits: [...TEXT, 'oneOf'], readBy: ['P05'] },
	planParticipationEffect: { says: 'Vad personens medverkan ledde till', fits: TEXT, readBy: ['P05'] },
	planOthers: { says: 'Vilka andra som var med', fits: TEXT, readBy: ['P06'] },
	planCollaboration: { says: 'Samverkan: var och när', fits: TEXT, readBy: ['P06'] },
	planFollowUp: { says: 'När och hur planen följs upp', fits: [...TEXT, 'date'], readBy: ['P07'] },
	planOwnPart: { says: 'Vad personen själv gör', fits: TEXT, readBy: [] },
	planDeclinedPart: { says: 'Det i beställningen som personen inte vill ha nu', fits: TEXT, readBy: [] },
	planChildAtHome: { says: 'Barn i hemmet', fits: [...TEXT, ...EITHER], readBy: [] },

	changeSince: { says: 'Vad som ändrats sedan sist', fits: FACT, readBy: ['U01', 'U15', 'F01'] },
	cancellations: { says: 'Inställda besök och vad som skulle göra dem lättare', fits: [...TEXT, 'number'], readBy: [] },
	carriedOut: { says: 'Vad som blev gjort', fits: [...TEXT, ...EITHER, 'group'], readBy: ['F02'] },
	ownWords: { says: 'Personens egna ord om stödet', fits: TEXT, readBy: ['F03'] },
	method: { says: 'Utförarens metod', fits: TEXT, readBy: ['F04'] },
	effect: { says: 'Vad metoden gav', fits: TEXT, readBy: ['F04'] },
	attainment: { says: 'Måluppfyllelse', fits: [...TEXT, 'oneOf', 'group'], readBy: ['F05'] },
	whoTookPart: { says: 'Vilka som var med', fits: [...TEXT, 'manyOf'], readBy: ['F06'] },
	howMet: { says: 'Hur ni sågs', fits: [...TEXT, 'oneOf'], readBy: ['F06'] },
	nextStep: { says: 'Nästa steg: vad, vem och när', fits: [...TEXT, 'oneOf', 'person', 'date'], readBy: ['F07'] },
	longTermPlan: { says: 'Vad som krävs för att stödet ska kunna minska', fits: [...TEXT, 'oneOf'], readBy: ['F08'] }
} as const satisfies Record<string, Meaning>;

export type MeaningId = keyof typeof closedList;
export const MEANINGS: Readonly<Record<MeaningId, Meaning>> = closedList;
export const MEANING_IDS = Object.keys(closedList) as MeaningId[];

export const isMeaning = (id: string): id is MeaningId => Object.hasOwn(MEANINGS, id);
export const means = (question: Pick<Question, 'meanings'>, meaning: MeaningId): boolean => question.meanings.includes(meaning);

/** The questions with a meaning, those in groups included, each with the section and the innermost group it stands in. */
export function questionsMeaning(
	template: Template,
	meaning: MeaningId
): { sectionId: string; groupId: string | null; question: Question }[] {
	const within = (questions: readonly Question[], sectionId: string, groupId: string | null): ReturnType<typeof questionsMeaning> =>
		questions.flatMap((question) => [
			{ sectionId, groupId, question },
			...(question.kind === 'group' ? within(question.questions, sectionId, question.id) : [])
		]);
	return template.sections.flatMap(({ id, questions }) => within(questions, id, null).filter(({ question }) => means(question, meaning)));
}
