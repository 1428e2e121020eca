import { isOrderNumber } from '../case/case-number.ts';
import type { CaseFile } from './case-file.ts';
import { pointerOf, repeats, type Fault } from './faults.ts';

/** That decisions are on what was applied for and investigated, and orders on decisions. */
export const checkDecided = (file: CaseFile): Fault[] => [...checkDecisions(file), ...checkOrders(file)];

function checkDecisions(file: CaseFile): Fault[] {
	const interventions = file.applications.flatMap((application) => application.interventions);
	const appliedFor = file.decisions.map(({ appliedInterventionId }, index) => appliedInterventionId ?? `none ${index}`);
	return [
		...repeats(appliedFor).map((index) => fault('Insatsen har redan ett beslut i filen.', 'decisions', index, 'appliedInterventionId')),
		...file.decisions.flatMap(({ appliedInterventionId, intervention, investigationId, versionNumber, renewsId }, at) => {
			const of = (message: string, field: string) => fault(message, 'decisions', at, field);
			const applied = interventions.find(({ id }) => id === appliedInterventionId);
			const investigation = file.investigations.find(({ id }) => id === investigationId);
			return [
				...(appliedInterventionId && !applied ? [of('Insatsen är inte sökt i den här akten.', 'appliedInterventionId')] : []),
				...(applied && applied.intervention !== intervention ? [of('Beslutet gäller en annan insats än den sökta.', 'intervention')] : []),
				...(investigationId && !investigation ? [of('Utredningen finns inte i filen.', 'investigationId')] : []),
				...(investigation && appliedInterventionId && !investigation.interventionIds.includes(appliedInterventionId)
					? [of('Utredningen gäller inte den insatsen.', 'appliedInterventionId')]
					: []),
				...(versionNumber !== undefined && investigation && !investigation.versions.some(({ number }) => number === versionNumber)
					? [of('Versionen finns inte i utredningen.', 'versionNumber')]
					: []),
				...(renewsId && (renewsId === file.decisions[at]?.id || !file.decisions.some(({ id }) => id === renewsId))
					? [of('Det tidigare beslutet finns inte i filen.', 'renewsId')]
					: [])
			];
		})
	];
}

function checkOrders(file: CaseFile): Fault[] {
	const decided = file.orders.map(({ decisionId }, index) => decisionId ?? `none ${index}`);
	return [
		...repeats(decided).map((index) => fault('Beslutet har redan en beställning i filen.', 'orders', index, 'decisionId')),
		...file.orders.flatMap((order, at) => {
			const of = (message: string, ...path: (string | number)[]) => fault(message, 'orders', at, ...path);
			const decision = file.decisions.find(({ id }) => id === order.decisionId);
			return [
				...(isOrderNumber(order.number, file.case.number) ? [] : [of('Beställningens nummer är inte av det här ärendet.', 'number')]),
				...(order.decisionId && !decision ? [of('Beslutet finns inte i filen.', 'decisionId')] : []),
				...order.versions.flatMap(({ version, content }, index) => [
					...(version > (order.versions[index - 1]?.version ?? 0)
						? []
						: [of('Versionerna står inte i ordning.', 'versions', index, 'version')]),
					...(content.version === version ? [] : [of('Beställningen säger en annan version.', 'versions', index, 'content', 'version')]),
					...(decision && decision.intervention !== content.intervention
						? [of('Beställningen gäller en annan insats än beslutet.', 'versions', index, 'content', 'intervention')]
						: [])
				]),
				...order.messages.flatMap(({ version, activityId }, index) => {
					const sent = order.versions.find((one) => one.version === version);
					if (!sent) return [of('Versionen finns inte i beställningen.', 'messages', index, 'version')];
					const isKnown = activityId === undefined || sent.content.activities.some(({ id }) => id === activityId);
					return isKnown ? [] : [of('Aktiviteten finns inte i beställningen.', 'messages', index, 'activityId')];
				})
			];
		})
	];
}

const fault = (message: string, ...path: (string | number)[]): Fault => ({ pointer: pointerOf(...path), message });
