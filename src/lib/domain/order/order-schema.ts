import { z } from 'zod';
import { Extent } from '../case/extent.ts';
import { INTERVENTION_IDS } from '../case/interventions.ts';
import { Shaping, SupportKind } from '../investigation/content-schemas.ts';
import { LawReference } from '../law/law-reference.ts';
import { Day, Id, Text } from '../record-fields.ts';
import type * as order from './order.ts';

const OrderActivity = z.strictObject({
	id: Id,
	what: Text,
	lifeArea: Text,
	need: Text,
	goalId: Id.nullable(),
	supportKinds: z.array(SupportKind),
	looksLike: Text.nullable(),
	why: Text.nullable(),
	shaping: Shaping,
	shapedWith: Text.nullable(),
	subgoal: Text.nullable(),
	frequency: Text.nullable()
}) satisfies z.ZodType<order.OrderActivity>;

/** The sealed content of a sent order as a schema, apart from the type for the sake of the pages. */
export const OrderContent = z.strictObject({
	number: Text,
	version: z.number().int().positive(),
	orderer: z.strictObject({ municipality: Text, unit: Text, caseworker: Text, phone: Text.nullable() }),
	provider: Text,
	person: z.strictObject({ name: Text, birthYear: z.number().int(), protectedIdentity: z.boolean(), meetingPlace: Text.nullable() }),
	intervention: z.enum(INTERVENTION_IDS),
	law: LawReference,
	extent: Extent.nullable(),
	fromOn: Day,
	toOn: Day.nullable(),
	planDueOn: Day,
	followUp: z.strictObject({ on: Day.nullable(), how: Text.nullable() }),
	goals: z.array(
		z.strictObject({
			id: Id,
			kind: z.enum(['overall', 'personal']),
			words: Text.nullable(),
			askedGaveNone: z.boolean(),
			by: Day.nullable(),
			sign: Text.nullable()
		})
	),
	activities: z.array(OrderActivity),
	practical: z.array(z.strictObject({ label: Text, text: Text }))
}) satisfies z.ZodType<order.OrderContent>;
