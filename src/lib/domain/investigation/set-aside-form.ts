import { z } from 'zod';
import { requiredText } from '../form-fields.ts';

/** Areas that are not needed, set aside together: the one reason stands for each of them. */
export const SetAsideForm = z.object({
	sectionIds: z.array(z.string()).min(1, { error: 'Välj minst ett område.' }),
	reason: requiredText('Skriv varför områdena inte ingår.', 2000)
});
