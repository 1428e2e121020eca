import type { Template } from '../template/template.ts';
import { application } from './ibic-vuxna/application.ts';
import { background } from './ibic-vuxna/background.ts';
import { carer } from './ibic-vuxna/carer.ts';
import { children } from './ibic-vuxna/children.ts';
import { collaboration } from './ibic-vuxna/collaboration.ts';
import { learning } from './ibic-vuxna/d1-learning.ts';
import { generalTasks } from './ibic-vuxna/d2-general-tasks.ts';
import { communication } from './ibic-vuxna/d3-communication.ts';
import { mobility } from './ibic-vuxna/d4-mobility.ts';
import { selfCare } from './ibic-vuxna/d5-self-care.ts';
import { domesticLife } from './ibic-vuxna/d6-domestic-life.ts';
import { relationships } from './ibic-vuxna/d7-relationships.ts';
import { workAndEconomy } from './ibic-vuxna/d8-work-and-economy.ts';
import { community } from './ibic-vuxna/d9-community.ts';
import { goals } from './ibic-vuxna/goals.ts';
import { information } from './ibic-vuxna/information.ts';
import { interventions } from './ibic-vuxna/interventions.ts';
import { network } from './ibic-vuxna/network.ts';
import { participation } from './ibic-vuxna/participation.ts';
import { practical } from './ibic-vuxna/practical.ts';
import { safety } from './ibic-vuxna/safety.ts';
import { violence } from './ibic-vuxna/violence.ts';
import { SCALE } from './ibic-vuxna/scale.ts';

/** Utredning enligt IBIC för vuxna. The question texts are our own; names of life areas and ICF categories are the official ones. */
export const ibicVuxna: Template = {
	id: 'ibic-vuxna',
	title: 'IBIC vuxna',
	version: 1,
	effectiveOn: '2026-01-01',
	scale: SCALE,
	sections: [
		application,
		participation,
		background,
		interventions,
		network,
		learning,
		generalTasks,
		communication,
		mobility,
		selfCare,
		domesticLife,
		relationships,
		workAndEconomy,
		community,
		safety,
		carer,
		children,
		collaboration,
		violence,
		information,
		goals,
		practical
	]
};
