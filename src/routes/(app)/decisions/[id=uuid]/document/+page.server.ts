import { openDecision } from '#lib/server/auth/guard-order.ts';
import { db } from '#lib/server/database.ts';
import * as documents from '#lib/server/decision-documents.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { found, decided } = await openDecision(params.id);
	return {
		id: params.id,
		caseId: found.id,
		caseNumber: found.number,
		protectedIdentity: found.access.protectedIdentity,
		investigationId: decided.decision.investigationId,
		intervention: decided.intervention,
		tree: await documents.treeOf(db, decided)
	};
};
