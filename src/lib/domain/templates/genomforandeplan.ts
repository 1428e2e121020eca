import type { Template } from '../template/template.ts';
import { activities } from './genomforandeplan/activities.ts';
import { children } from './genomforandeplan/children.ts';
import { collaboration } from './genomforandeplan/collaboration.ts';
import { followUp } from './genomforandeplan/follow-up.ts';
import { myWay } from './genomforandeplan/my-way.ts';
import { participation } from './genomforandeplan/participation.ts';

/** The provider's plan: what is asked beside the rows of the order. «Vi» is the provider, «du» the person. */
export const genomforandeplan: Template = {
	id: 'genomforandeplan',
	title: 'Genomförandeplan',
	purpose: 'plan',
	version: 1,
	effectiveOn: '2026-01-01',
	scale: [],
	sections: [activities, participation, collaboration, children, followUp, myWay]
};
