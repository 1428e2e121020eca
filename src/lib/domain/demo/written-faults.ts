import type { AppliedIntervention } from '../case/application.ts';
import type { AssessmentInFile, CaseInFile } from '../exchange/case-file.ts';
import { isMeaning, questionsMeaning, type MeaningId } from '../template/meanings.ts';
import type { Template } from '../template/template.ts';
import type { Cast } from './cast.ts';
import type { DemoWriter } from './demo-writer.ts';
import type { Story } from './story.ts';

/** A case while it is made: everything that is written before anybody seals it. */
export type Draft = {
	story: Story;
	template: Template;
	cast: Cast;
	ofCase: CaseInFile;
	applied: Pick<AppliedIntervention, 'extent'>;
	writer: DemoWriter;
	assessment: AssessmentInFile;
	metOn: string;
	id: () => string;
};

type Fault = { plant(draft: Draft): void; fits?(draft: Draft): boolean };

const hasChildren = ({ cast }: Draft) => cast.children.length > 0;
const hasSupporting = ({ cast }: Draft) => cast.relatives.some(({ row }) => row.supports);
const isGranted = ({ assessment }: Draft) => assessment.proposals.some(({ outcome }) => outcome !== 'refused');

/**
 * Faults of real files, each named by the quality question that is to find it. They are planted in a case that is else good, so that
 * one can say what should be found.
 */
export const WRITTEN_FAULTS = {
	/** Identity shown, but not said how and when. */
	U02: { plant: ({ ofCase }) => delete ofCase.identityShown },
	U03: { plant: (draft) => forget(draft, 'network'), fits: ({ cast }) => cast.relatives.every(({ row }) => !row.supports) },
	U05: { plant: (draft) => forget(draft, 'earlierInterventions', 'otherInterventions') },
	U06: { plant: leaveAnAreaEmpty, fits: (draft) => emptyableArea(draft) !== undefined },
	U07: { plant: (draft) => forget(draft, 'interests', 'wishes') },
	U12: {
		plant: ({ assessment }) => {
			for (const need of assessment.needs) {
				need.otherwiseMet = 'Behovet kan inte tillgodoses på annat sätt.';
				need.howMet = 'Behovet tillgodoses genom beviljad insats.';
			}
		}
	},
	U14: {
		plant: ({ assessment }) => {
			for (const goal of assessment.goals) {
				delete goal.sign;
				delete goal.by;
			}
		}
	},
	/** Nobody asked, so that nobody knows. */
	U15: { plant: ({ writer }) => writer.remove((path) => path === 'barn-finns'), fits: (draft) => !hasChildren(draft) },
	U16: { plant: ({ writer }) => writer.remove((path) => path.startsWith('barn/')), fits: hasChildren },
	U17: {
		plant: ({ assessment }) => {
			for (const impact of assessment.childImpacts) impact.text = 'Barnet bedöms inte påverkas av insatsen. Barnets bästa har beaktats.';
		},
		fits: hasChildren
	},
	U18: { plant: ({ writer }) => writer.remove((path) => /\/anhorig-(nar|vad|svar)/.test(path)), fits: hasSupporting },
	U20: { plant: hearWithoutConsent, fits: ({ cast, writer }) => cast.contacts.length > 0 && writer.asks('samverkan-vilka') },
	U21: { plant: (draft) => forget(draft, 'sip') },
	U24: {
		plant: ({ writer, story, template }) => {
			const [asked] = questionsMeaning(template, 'ownView').filter(({ question }) => question.id in story.answers);
			if (!asked) return;
			writer.answer(asked.question.id, {
				by: 'observation',
				text: 'Lägenheten är stökig och {given} verkar inte ta ansvar för sin situation. {Hon} är svårmotiverad och ger ett lat intryck.'
			});
		}
	},
	U28: { plant: (draft) => forget(draft, 'toldOfOtherSupport', 'choiceOfProvider', 'informedOn') },
	U29: {
		plant: ({ writer }) => writer.remove((path) => path.startsWith('hembesok-')),
		fits: ({ writer }) => writer.values()['delaktig-plats'] === 'hemma'
	},
	B03: {
		plant: ({ assessment }) => {
			for (const proposal of assessment.proposals)
				proposal.timeLimitReason = 'Beslutet tidsbegränsas för att uppföljningen inte ska glömmas bort.';
		},
		fits: ({ assessment }) => assessment.proposals.some(({ timeLimitReason }) => timeLimitReason !== undefined)
	},
	B05: {
		plant: ({ assessment }) => {
			for (const proposal of assessment.proposals) proposal.grounds = 'Behovet kan tillgodoses på annat sätt.';
		},
		fits: (draft) => !isGranted(draft)
	},
	/** The personal goal is neither in the investigation nor in the order. */
	O01: {
		plant: ({ assessment }) => {
			const isPersonal = (goalId: string | undefined) => assessment.goals.some(({ id, kind }) => id === goalId && kind === 'personal');
			for (const activity of assessment.activities) if (isPersonal(activity.goalId)) delete activity.goalId;
			assessment.goals = assessment.goals.filter(({ kind }) => kind !== 'personal');
		},
		fits: isGranted
	},
	O02: { plant: mergeActivities, fits: (draft) => isGranted(draft) && draft.assessment.activities.length > 1 },
	O04: {
		plant: ({ assessment }) => {
			for (const activity of assessment.activities) {
				activity.looksLike = 'Vid behov.';
				delete activity.why;
			}
		},
		fits: isGranted
	},
	O05: {
		plant: ({ assessment }) => {
			for (const activity of assessment.activities) delete activity.subgoal;
		},
		fits: isGranted
	},
	O09: {
		plant: ({ assessment }) => {
			for (const proposal of assessment.proposals) {
				delete proposal.followUpOn;
				delete proposal.followUpHow;
			}
		},
		fits: isGranted
	}
} as const satisfies Record<string, Fault>;

export type WrittenFaultId = keyof typeof WRITTEN_FAULTS;
export const WRITTEN_FAULT_IDS = Object.keys(WRITTEN_FAULTS) as WrittenFaultId[];

/** Plants it where the case has a place for it. */
export function plantWritten(id: WrittenFaultId, draft: Draft): boolean {
	const fault: Fault = WRITTEN_FAULTS[id];
	if (fault.fits && !fault.fits(draft)) return false;
	fault.plant(draft);
	return true;
}

/** Takes away every answer to questions of these meanings. */
function forget({ writer, template }: Draft, ...meanings: string[]): void {
	const ids = new Set(
		meanings.filter(isMeaning).flatMap((meaning: MeaningId) => questionsMeaning(template, meaning).map(({ question }) => question.id))
	);
	writer.remove((path) => path.split('/').some((part) => ids.has(part)));
}

function emptyableArea({ template, assessment, story }: Draft) {
	const needed = new Set(assessment.needs.map(({ sectionId }) => sectionId));
	return template.sections.find(
		({ id, area, questions }) => area && !needed.has(id) && questions.some((question) => question.id in story.answers)
	);
}

/** An area with nothing in it, and no reason why. */
function leaveAnAreaEmpty(draft: Draft): void {
	const ids = new Set(emptyableArea(draft)?.questions.map(({ id }) => id));
	draft.writer.remove((path) => ids.has(path.split('/')[0] ?? ''));
}

/** Somebody outside was asked, and nothing says that the person agreed to it. */
function hearWithoutConsent({ writer, ofCase, cast }: Draft): void {
	const contactId = cast.contacts[0]?.row.id;
	const withdrawn = new Set(ofCase.consents.filter((consent) => consent.contactId === contactId).map(({ id }) => id));
	ofCase.consents = ofCase.consents.filter(({ id }) => !withdrawn.has(id));
	writer.forgetConsents(withdrawn);
	writer.answer('samverkan-vilka', {
		by: 'contact',
		text: '[{contact} ringde och berättade hur det har gått sedan sist.|Uppgifter per telefon av {contact}: det går upp och ner.]'
	});
}

/** Independent things on one row. */
function mergeActivities({ assessment }: Draft): void {
	const [first, ...rest] = assessment.activities;
	if (!first) return;
	first.what = [first, ...rest].map(({ what }, index) => (index === 0 ? what : what.charAt(0).toLowerCase() + what.slice(1))).join(', ');
	assessment.activities = [first];
}
