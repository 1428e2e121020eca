import { z } from 'zod';
import { requiredText } from '../form-fields.ts';

const LONGEST = 2000;
/** The activity it is about; empty is the order as a whole. */
const activityId = z.string().default('');

export const SendForm = z.object({ providerId: requiredText('Välj en utförare.'), seenHash: z.string().default('') });
export const AskForm = z.object({ activityId, text: requiredText('Skriv vad ni behöver få veta.', LONGEST) });
export const AnswerForm = z.object({ activityId, text: requiredText('Skriv ett svar på frågan.', LONGEST) });
