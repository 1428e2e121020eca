import { interventionLabel } from '../case/interventions.ts';
import { short } from './investigation/needs-and-goals.ts';
import type { Question } from '../template/question.ts';
import type { QualityFile } from './quality-file.ts';
import type { Place } from './question.ts';

/** A place in the words of the file: the area and the question, the need, the activity. */
export function labelPlace(file: QualityFile, { kind, id }: Place): string {
	const { investigation, decisions, allDecisions, orders } = file;
	switch (kind) {
		case 'person':
			return 'Personuppgifterna';
		case 'application':
			return 'Ansökan';
		case 'register':
			return REGISTER_NAMES[id] ?? 'Samtycken';
		case 'section':
			return sectionOf(file, id)?.title ?? 'Utredningen';
		case 'answer': {
			const { section, question } = askedAt(file, id);
			return [section?.title, question?.label].filter(Boolean).join(': ') || 'Utredningen';
		}
		case 'assessment':
			return 'Bedömningen';
		case 'need':
			return `Behovet ”${short(investigation?.assessment.needs.find((need) => need.id === id)?.text ?? '')}”`;
		case 'goal':
			return `Målet ”${short(investigation?.assessment.goals.find((goal) => goal.id === id)?.words ?? '')}”`;
		case 'activity':
			return `Aktiviteten ”${short(investigation?.assessment.activities.find((activity) => activity.id === id)?.what ?? '')}”`;
		case 'childImpact':
			return 'Vad beslutet betyder för barnet';
		case 'investigation':
			return 'Utredningen';
		case 'decision': {
			const decision = [...decisions, ...allDecisions].find((one) => one.id === id);
			return decision ? `Beslutet om ${interventionLabel(decision.intervention).toLowerCase()}` : 'Beslutet';
		}
		case 'order':
			return `Beställning ${orders.find(({ order }) => order.id === id)?.order.number ?? ''}`.trim();
		case 'orderActivity': {
			const [orderId, activityId] = id.split('/');
			const activity = orders.find(({ order }) => order.id === orderId)?.current.content.activities.find((one) => one.id === activityId);
			return activity ? `Aktiviteten ”${short(activity.what)}”` : 'Beställningen';
		}
		case 'plan':
		case 'planRow':
			return 'Genomförandeplanen';
		case 'followUp':
			return 'Uppföljningen';
		case 'note':
			return 'Anteckningen';
		case 'violence':
			return 'Skyddat underlag';
	}
}

/** The section and the question that an answer's path stands under, and the path of the question without its entry. */
export function askedAt({ investigation }: QualityFile, path: string) {
	const [first = '', ...rest] = path.split('/');
	const section = investigation?.template.sections.find(({ questions }) => questions.some(({ id }) => id === first));
	let question: Question | undefined = section?.questions.find(({ id }) => id === first);
	let at = first;
	for (let ids = rest; question?.kind === 'group' && ids.length >= 2; ids = ids.slice(2)) {
		const inner: Question | undefined = question.questions.find(({ id }) => id === ids[1]);
		if (!inner) break;
		question = inner;
		at = `${at}/${ids[0]}/${ids[1]}`;
	}
	return { section, question, path: at };
}

const sectionOf = ({ investigation }: QualityFile, id: string) => investigation?.template.sections.find((section) => section.id === id);

const REGISTER_NAMES: Readonly<Record<string, string>> = {
	children: 'Barn',
	relatives: 'Anhöriga och nätverk',
	contacts: 'Kontakter',
	consents: 'Samtycken'
};
