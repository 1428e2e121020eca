import { z } from 'zod';

export const WEEKLY_BANDS = ['1–12', '10–24', '22–40'] as const;

/** How much of an intervention, in its own unit; compared within a unit only. Hours per month, hours a week as a band, or days a week. */
export const Extent = z.discriminatedUnion('unit', [
	z.strictObject({ unit: z.literal('hoursPerMonth'), hours: z.number().positive().max(744) }),
	z.strictObject({ unit: z.literal('weeklyBand'), band: z.enum(WEEKLY_BANDS) }),
	z.strictObject({ unit: z.literal('days'), perWeek: z.number().int().min(1).max(7) }),
	z.strictObject({ unit: z.literal('none') })
]);
export type Extent = z.infer<typeof Extent>;
export type ExtentUnit = Extent['unit'];

export function showExtent(extent: Extent): string {
	switch (extent.unit) {
		case 'hoursPerMonth':
			return `${String(extent.hours).replace('.', ',')} ${extent.hours === 1 ? 'timme' : 'timmar'} i månaden`;
		case 'weeklyBand':
			return `${extent.band} timmar i veckan`;
		case 'days':
			return `${extent.perWeek} ${extent.perWeek === 1 ? 'dag' : 'dagar'} i veckan`;
		case 'none':
			return 'omfattning inte angiven';
	}
}
