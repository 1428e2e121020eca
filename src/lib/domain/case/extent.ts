import { z } from 'zod';

export const WEEKLY_BANDS = ['1–12', '10–24', '22–40'] as const;

/** How much of an intervention, in its own unit; compared within a unit only. Days a month are days and nights away from home. */
export const Extent = z.discriminatedUnion('unit', [
	z.strictObject({ unit: z.literal('hoursPerMonth'), hours: z.number().positive().max(744) }),
	z.strictObject({ unit: z.literal('hoursPerWeek'), hours: z.number().positive().max(336) }),
	z.strictObject({ unit: z.literal('weeklyBand'), band: z.enum(WEEKLY_BANDS) }),
	z.strictObject({ unit: z.literal('days'), perWeek: z.number().int().min(1).max(7) }),
	z.strictObject({ unit: z.literal('daysPerMonth'), days: z.number().positive().max(31) }),
	z.strictObject({ unit: z.literal('none') })
]);
export type Extent = z.infer<typeof Extent>;
export type ExtentUnit = Extent['unit'];

export function showExtent(extent: Extent): string {
	switch (extent.unit) {
		case 'hoursPerMonth':
			return `${hours(extent.hours)} i månaden`;
		case 'hoursPerWeek':
			return `${hours(extent.hours)} i veckan`;
		case 'weeklyBand':
			return `${extent.band} timmar i veckan`;
		case 'days':
			return `${extent.perWeek} ${extent.perWeek === 1 ? 'dag' : 'dagar'} i veckan`;
		case 'daysPerMonth':
			return `${decimal(extent.days)} dygn i månaden`;
		case 'none':
			return 'omfattning inte angiven';
	}
}

const hours = (count: number): string => `${decimal(count)} ${count === 1 ? 'timme' : 'timmar'}`;
const decimal = (count: number): string => String(count).replace('.', ',');
