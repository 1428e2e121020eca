import type { Template } from '../template/template.ts';
import { childPerspective } from './child-perspective.ts';
import { alcohol } from './dur/alcohol.ts';
import { application } from './dur/application.ts';
import { background } from './dur/background.ts';
import { collaboration } from './dur/collaboration.ts';
import { earlierInterventions } from './dur/earlier-interventions.ts';
import { economy } from './dur/economy.ts';
import { family } from './dur/family.ts';
import { goals } from './dur/goals.ts';
import { information } from './dur/information.ts';
import { interests } from './dur/interests.ts';
import { participation } from './dur/participation.ts';
import { practical } from './dur/practical.ts';
import { violence } from './dur/violence.ts';
import { carers } from './dur-funktionsnedsattning/carers.ts';
import { disability } from './dur-funktionsnedsattning/disability.ts';
import { everyday } from './dur-funktionsnedsattning/everyday.ts';
import { housing } from './dur-funktionsnedsattning/housing.ts';
import { mentalHealth } from './dur-funktionsnedsattning/mental-health.ts';
import { physicalHealth } from './dur-funktionsnedsattning/physical-health.ts';
import { work } from './dur-funktionsnedsattning/work.ts';

/** Utredning enligt DUR för personer med funktionsnedsättning, enligt socialtjänstlagen och LSS. The questions are our own. */
export const durFunktionsnedsattning: Template = {
	id: 'dur-funktionsnedsattning',
	title: 'DUR funktionsnedsättning',
	version: 1,
	effectiveOn: '2026-01-01',
	scale: [],
	sections: [
		application,
		disability,
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
		collaboration,
		violence,
		information,
		goals,
		practical
	]
};
