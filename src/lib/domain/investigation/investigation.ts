/** draft → ready → approved or returned; a change after `ready` makes it a draft again; the first decision locks it. */
export const INVESTIGATION_STATES = ['draft', 'ready', 'returned', 'approved', 'locked'] as const;
export type InvestigationState = (typeof INVESTIGATION_STATES)[number];

export const STATE_NAMES: Readonly<Record<InvestigationState, string>> = {
	draft: 'Utkast',
	ready: 'Väntar på granskning',
	returned: 'Återlämnad',
	approved: 'Godkänd',
	locked: 'Låst'
};
