import { z } from 'zod';
import { choice, idsOf, requiredText } from '../form-fields.ts';

export const MEMBER_ROLES = {
	coworker: 'medhandläggare',
	reader: 'får läsa',
	violenceReader: 'får läsa, även skyddade anteckningar'
} as const;

export const MemberForm = z.object({
	userId: requiredText('Välj en person.'),
	role: choice(idsOf(MEMBER_ROLES), 'Välj vad personen får göra.')
});
export type MemberForm = z.infer<typeof MemberForm>;
