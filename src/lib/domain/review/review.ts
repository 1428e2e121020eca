/** What a version was answered with. */
export const REVIEW_OUTCOMES = { approved: 'godkände', returned: 'återlämnade', withdrawn: 'tog tillbaka godkännandet av' } as const;
export type ReviewOutcome = keyof typeof REVIEW_OUTCOMES;
