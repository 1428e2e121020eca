/** Primary is the one next step of a page. */
export type Variant = 'primary' | 'secondary' | 'quiet';

export const VARIANTS = { primary: 'primary', secondary: 'secondary', quiet: 'tertiary' } as const satisfies Record<Variant, string>;
