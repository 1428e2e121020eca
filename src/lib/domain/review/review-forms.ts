import { z } from 'zod';
import { requiredText } from '../form-fields.ts';

/** The version that was read: an answer names it, and stands for no other. */
const seen = { number: z.number().int().min(1), hash: z.string().min(1) };

export const ApproveForm = z.object(seen);

/** Återlämna: never without saying what is to be done. */
export const ReturnForm = z.object({ ...seen, comment: requiredText('Skriv vad som behöver göras innan du återlämnar.', 10_000) });

/** Ta tillbaka ett godkännande. */
export const WithdrawForm = z.object({ reason: requiredText('Skriv varför godkännandet tas tillbaka.', 10_000) });
