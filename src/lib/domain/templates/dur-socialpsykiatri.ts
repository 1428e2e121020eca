import type { Template } from '../template/template.ts';
import { childPerspective } from './child-perspective.ts';
import { alcohol } from './dur/alcohol.ts';
import { application } from './dur/application.ts';
import { background } from './dur/background.ts';
import { carers } from './dur/carers.ts';
import { collaboration } from './dur/collaboration.ts';
import { earlierInterventions } from './dur/earlier-interventions.ts';
import { economy } from './dur/economy.ts';
import { family } from './dur/family.ts';
import { goals } from './dur/goals.ts';
import { housing } from './dur/housing.ts';
import { information } from './dur/information.ts';
import { interests } from './dur/interests.ts';
import { participation } from './dur/participation.ts';
import { physicalHealth } from './dur/physical-health.ts';
import { practical } from './dur/practical.ts';
import { violence } from './dur/violence.ts';
import { work } from './dur/work.ts';
import { criteria } from './dur-socialpsykiatri/criteria.ts';
import { everyday } from './dur-socialpsykiatri/everyday.ts';
import { mentalHealth } from './dur-socialpsykiatri/mental-health.ts';

/** Utredning enligt DUR inom socialpsykiatrin. The names of the nine areas are the official ones; the questions are our own. */
export const durSocialpsykiatri: Template = {
	id: 'dur-socialpsykiatri',
	title: 'DUR socialpsykiatri',
	version: 1,
	effectiveOn: '2026-01-01',
	scale: [],
	sections: [
		application,
		participation,
		background,
		earlierInterventions,
		housing,
		family,
		childPerspective,
		carers,
		work,
		economy,
		interests,
		mentalHealth,
		physicalHealth,
		alcohol,
		everyday,
		criteria,
		collaboration,
		violence,
		information,
		goals,
		practical
	]
};
