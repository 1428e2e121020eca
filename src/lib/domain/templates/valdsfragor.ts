import type { Template } from '../template/template.ts';
import { before } from './valdsfragor/before.ts';
import { conversation } from './valdsfragor/conversation.ts';
import { outcome } from './valdsfragor/outcome.ts';
import { protection } from './valdsfragor/protection.ts';
import { safety } from './valdsfragor/safety.ts';
import { support } from './valdsfragor/support.ts';

/**
 * The protected record: how the conversation was held and what came of it. No form for detecting violence: the municipality puts
 * the questions it has decided on in a version of its own. When it was asked, alone and when next is not here but in the case.
 */
export const valdsfragor: Template = {
	id: 'valdsfragor',
	title: 'Våldsfrågor',
	version: 1,
	purpose: 'violence',
	effectiveOn: '2026-01-01',
	scale: [],
	sections: [before, conversation, outcome, safety, support, protection]
};
