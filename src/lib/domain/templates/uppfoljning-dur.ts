import type { Template } from '../template/template.ts';
import { activities } from './uppfoljning/activities.ts';
import { ahead } from './uppfoljning/ahead.ts';
import { cancelled } from './uppfoljning/cancelled.ts';
import { changed } from './uppfoljning/changed.ts';
import { goals } from './uppfoljning/goals.ts';
import { howWeMet } from './uppfoljning/how-we-met.ts';
import { ownWords } from './uppfoljning/own-words.ts';
import { intervention } from './uppfoljning-dur/intervention.ts';
import { stateNow } from './uppfoljning-dur/state-now.ts';

/** Follow-up of what was ordered after an investigation by DUR. Nothing of violence is asked here: the provider sits at the table. */
export const uppfoljningDur: Template = {
	id: 'uppfoljning-dur',
	title: 'Uppföljning DUR',
	purpose: 'followUp',
	version: 1,
	effectiveOn: '2026-01-01',
	scale: [],
	sections: [howWeMet, ownWords, activities, goals, stateNow, intervention, cancelled, changed, ahead]
};
