import { z } from 'zod';
import { requiredText } from '../form-fields.ts';

/** Which of the applied interventions are investigated together, on which template. */
export const NewInvestigation = z.object({
	appliedIds: z.array(z.string()).min(1, { error: 'Välj minst en insats.' }),
	templateId: requiredText('Välj en mall.')
});
export type NewInvestigation = z.infer<typeof NewInvestigation>;
