import { z } from 'zod';

/** A section of law. It always carries its SFS number: 11 kap. 1 § is one thing in the law of 2001 and another in that of 2025. */
export const LawReference = z.strictObject({
	law: z.enum(['SoL', 'LSS']),
	sfs: z.string(),
	chapter: z.string().optional(),
	section: z.string()
});
export type LawReference = z.infer<typeof LawReference>;

const NEW_SOL_FROM = '2025-07-01';

/** The right to assistance (bistånd) on a day. Source: SoL (2001:453) 4 kap. 1 § until 2025-06-30, SoL (2025:400) 11 kap. 1 § from 2025-07-01. */
export function rightToAssistance(on: string): LawReference {
	return on < NEW_SOL_FROM
		? { law: 'SoL', sfs: '2001:453', chapter: '4', section: '1' }
		: { law: 'SoL', sfs: '2025:400', chapter: '11', section: '1' };
}

/** As it is cited in documents: «11 kap. 1 § socialtjänstlagen (2025:400)». */
export function citeLaw({ law, sfs, chapter, section }: LawReference): string {
	const name = law === 'SoL' ? 'socialtjänstlagen' : 'LSS';
	return `${chapter ? `${chapter} kap. ` : ''}${section} § ${name} (${sfs})`;
}

/** As it is cited on screens: «11 kap. 1 § SoL (2025:400)». */
export function citeLawBriefly({ law, sfs, chapter, section }: LawReference): string {
	return `${chapter ? `${chapter} kap. ` : ''}${section} § ${law} (${sfs})`;
}
