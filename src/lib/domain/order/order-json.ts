import { z } from 'zod';
import { Extent } from '../case/extent.ts';
import { INTERVENTION_IDS, interventionLabel } from '../case/interventions.ts';
import { SUPPORT_KIND_IDS, SUPPORT_KINDS } from '../investigation/assessment.ts';
import { LawReference } from '../law/law-reference.ts';
import type { OrderContent } from './order.ts';

const text = z.string().min(1);
const coded = <Codes extends readonly string[]>(codes: Codes) => z.strictObject({ code: z.enum(codes), name: text });

/** A sent order as a provider's own system reads it. What is not said is absent. A change that breaks a reader raises `formatVersion`. */
export const OrderJson = z.strictObject({
	format: z.literal('rodtrad-order'),
	formatVersion: z.literal(1),
	number: text,
	version: z.int().positive(),
	orderedOn: z.iso.date(),
	orderer: z.strictObject({ municipality: text, unit: text, caseworker: text, phone: text.optional() }),
	provider: text,
	person: z.strictObject({
		name: text,
		birthYear: z.int(),
		protectedIdentity: z.boolean(),
		meetingPlace: text.optional()
	}),
	intervention: coded(INTERVENTION_IDS),
	law: LawReference,
	extent: Extent.optional(),
	fromOn: z.iso.date(),
	/** Absent: until further notice. */
	toOn: z.iso.date().optional(),
	planDueOn: z.iso.date(),
	followUp: z.strictObject({ on: z.iso.date().optional(), how: text.optional() }),
	goals: z.array(
		z.strictObject({
			id: text,
			kind: z.enum(['overall', 'personal']),
			words: text.optional(),
			askedGaveNone: z.boolean(),
			by: z.iso.date().optional(),
			sign: text.optional()
		})
	),
	activities: z.array(
		z.strictObject({
			id: text,
			what: text,
			lifeArea: text,
			need: text,
			goalId: text.optional(),
			supportKinds: z.array(coded(SUPPORT_KIND_IDS)),
			looksLike: text.optional(),
			why: text.optional(),
			shaping: z.enum(['fixed', 'shaped']),
			shapedWith: text.optional(),
			subgoal: text.optional(),
			frequency: text.optional()
		})
	),
	practical: z.array(z.strictObject({ label: text, text }))
});
export type OrderJson = z.infer<typeof OrderJson>;

/** Reads what the provider is told and nothing else. */
export function orderJson(order: OrderContent, { asOf }: { asOf: string }): OrderJson {
	const { intervention, activities } = order;
	return said({
		format: 'rodtrad-order',
		formatVersion: 1,
		orderedOn: asOf.slice(0, 10),
		...order,
		intervention: { code: intervention, name: interventionLabel(intervention) },
		activities: activities.map((activity) => ({
			...activity,
			supportKinds: activity.supportKinds.map((kind) => ({ code: kind, name: SUPPORT_KINDS[kind] }))
		}))
	}) as OrderJson;
}

/** The published JSON Schema, out of the same Zod schema. */
export const orderJsonSchema = (): object => ({ title: 'Beställning från Röda tråden', ...z.toJSONSchema(OrderJson) });

/** Without what is null or has no words. */
function said(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(said);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined && inner !== '');
	return Object.fromEntries(entries.map(([key, inner]) => [key, said(inner)]));
}
