import { z } from 'zod';

/** A section of law. It always carries its SFS number: 11 kap. 1 § is one thing in the law of 2001 and another in that of 2025. */
export const LawReference = z.strictObject({
	law: z.enum(['SoL', 'LSS']),
	sfs: z.string(),
	chapter: z.string().optional(),
	section: z.string(),
	/** The numbered item of the section: «9 § 10». */
	item: z.string().optional()
});
export type LawReference = z.infer<typeof LawReference>;

/** What is tried: the right to assistance (bistånd), assistance beyond that right (befogenhet), or an item of 9 § LSS. */
export type LawBasis = 'assistance' | 'beyondAssistance' | { lss: string };

const NEW_SOL_FROM = '2025-07-01';

/** Source: SoL (2001:453) 4 kap. 1 and 2 §§ until 2025-06-30, SoL (2025:400) 11 kap. 1 and 4 §§ from 2025-07-01; LSS (1993:387) 9 §. */
export function lawOf(basis: LawBasis, on: string): LawReference {
	if (typeof basis === 'object') return { law: 'LSS', sfs: '1993:387', section: '9', item: basis.lss };
	const isOld = on < NEW_SOL_FROM;
	switch (basis) {
		case 'assistance':
			return isOld ? oldSol('4', '1') : newSol('11', '1');
		case 'beyondAssistance':
			return isOld ? oldSol('4', '2') : newSol('11', '4');
	}
}

/** As it is cited in documents: «11 kap. 1 § socialtjänstlagen (2025:400)», «9 § 10 LSS (1993:387)». */
export const citeLaw = (reference: LawReference): string => cite(reference, reference.law === 'SoL' ? 'socialtjänstlagen' : 'LSS');

/** As it is cited on screens: «11 kap. 1 § SoL (2025:400)». */
export const citeLawBriefly = (reference: LawReference): string => cite(reference, reference.law);

const cite = ({ sfs, chapter, section, item }: LawReference, name: string): string =>
	[chapter && `${chapter} kap.`, `${section} §`, item, name, `(${sfs})`].filter(Boolean).join(' ');

const oldSol = (chapter: string, section: string): LawReference => ({ law: 'SoL', sfs: '2001:453', chapter, section });
const newSol = (chapter: string, section: string): LawReference => ({ law: 'SoL', sfs: '2025:400', chapter, section });
