import type { CaseFile, OrderInFile } from './case-file.ts';
import { pointerOf, type Fault } from './faults.ts';

/** That plans and follow-ups are of orders in the file, and notes refer to what is there. */
export function checkAfter(file: CaseFile): Fault[] {
	const { plans, followUps, notes } = file;
	return [
		...plans.flatMap(({ orderId, orderVersion, confirmsId, goals, rows }, at) => {
			const sent = versionOf(file, orderId, orderVersion);
			if (!sent) return [fault('Beställningen finns inte i filen i den versionen.', 'plans', at, 'orderId')];
			const confirmed = confirmsId === undefined || plans.some(({ id }, index) => id === confirmsId && index !== at);
			return [
				...(confirmed ? [] : [fault('Planen som bekräftas finns inte i filen.', 'plans', at, 'confirmsId')]),
				...goals.flatMap(({ orderGoalId: id }, index) =>
					hasGoal(sent, id) ? [] : [fault('Målet finns inte i beställningen.', 'plans', at, 'goals', index, 'orderGoalId')]
				),
				...rows.flatMap(({ orderActivityId: id }, index) =>
					hasActivity(sent, id) ? [] : [fault('Aktiviteten finns inte i beställningen.', 'plans', at, 'rows', index, 'orderActivityId')]
				)
			];
		}),
		...followUps.flatMap(({ orderId, orderVersion, activities, goals, template }, at) => {
			const sent = versionOf(file, orderId, orderVersion);
			if (!sent) return [fault('Beställningen finns inte i filen i den versionen.', 'followUps', at, 'orderId')];
			return [
				...activities.flatMap(({ orderActivityId: id }, index) =>
					hasActivity(sent, id)
						? []
						: [fault('Aktiviteten finns inte i beställningen.', 'followUps', at, 'activities', index, 'orderActivityId')]
				),
				...goals.flatMap(({ orderGoalId: id }, index) =>
					hasGoal(sent, id) ? [] : [fault('Målet finns inte i beställningen.', 'followUps', at, 'goals', index, 'orderGoalId')]
				),
				...(template && !Object.hasOwn(file.templates, template.hash)
					? [fault('Mallen finns inte i filen.', 'followUps', at, 'template', 'hash')]
					: [])
			];
		}),
		...checkNotes(file, notes)
	];
}

function checkNotes({ case: ofCase, ...file }: CaseFile, notes: CaseFile['notes']): Fault[] {
	const referable: Record<CaseFile['notes'][number]['references'][number]['kind'], readonly { id: string }[]> = {
		application: file.applications,
		investigation: file.investigations,
		decision: file.decisions,
		order: file.orders,
		plan: file.plans,
		followUp: file.followUps,
		note: file.notes,
		contact: ofCase.contacts,
		relative: ofCase.relatives
	};
	return notes.flatMap(({ references }, at) =>
		references.flatMap(({ kind, id }, index) =>
			referable[kind].some((one) => one.id === id)
				? []
				: [fault('Det som anteckningen hänvisar till finns inte i filen.', 'notes', at, 'references', index, 'id')]
		)
	);
}

type Sent = OrderInFile['versions'][number];

const versionOf = ({ orders }: CaseFile, orderId: string, version: number): Sent | undefined =>
	orders.find(({ id }) => id === orderId)?.versions.find((one) => one.version === version);

const hasGoal = ({ content }: Sent, id: string | undefined): boolean => id === undefined || content.goals.some((goal) => goal.id === id);
const hasActivity = ({ content }: Sent, id: string | undefined): boolean =>
	id === undefined || content.activities.some((activity) => activity.id === id);

const fault = (message: string, ...path: (string | number)[]): Fault => ({ pointer: pointerOf(...path), message });
