import type { Template } from '../template/template.ts';
import { SCALE } from './ibic-vuxna/scale.ts';
import { activities } from './uppfoljning/activities.ts';
import { ahead } from './uppfoljning/ahead.ts';
import { cancelled } from './uppfoljning/cancelled.ts';
import { changed } from './uppfoljning/changed.ts';
import { goals } from './uppfoljning/goals.ts';
import { howWeMet } from './uppfoljning/how-we-met.ts';
import { ownWords } from './uppfoljning/own-words.ts';
import { functionState } from './uppfoljning-ibic/function-state.ts';

/** Follow-up of what was ordered after an investigation by IBIC: the states that were meant to be reached are rated again. */
export const uppfoljningIbic: Template = {
	id: 'uppfoljning-ibic',
	title: 'Uppföljning IBIC',
	purpose: 'followUp',
	version: 1,
	effectiveOn: '2026-01-01',
	scale: SCALE,
	sections: [howWeMet, ownWords, activities, goals, functionState, cancelled, changed, ahead]
};
