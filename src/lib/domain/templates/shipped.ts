import type { Template } from '../template/template.ts';
import { durFunktionsnedsattning } from './dur-funktionsnedsattning.ts';
import { durSocialpsykiatri } from './dur-socialpsykiatri.ts';
import { genomforandeplan } from './genomforandeplan.ts';
import { ibicVuxna } from './ibic-vuxna.ts';
import { uppfoljningDur } from './uppfoljning-dur.ts';
import { uppfoljningIbic } from './uppfoljning-ibic.ts';
import { valdsfragor } from './valdsfragor.ts';

/** The templates a new installation starts with. */
export const shippedTemplates: readonly Template[] = [
	ibicVuxna,
	durSocialpsykiatri,
	durFunktionsnedsattning,
	valdsfragor,
	genomforandeplan,
	uppfoljningDur,
	uppfoljningIbic
];
