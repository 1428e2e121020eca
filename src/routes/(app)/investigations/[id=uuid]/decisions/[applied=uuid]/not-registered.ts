/** Why a decision was not registered, and what to do. */
export const NOT_REGISTERED = {
	notApproved: 'Utredningen är inte godkänd. Den behöver godkännas innan något beslutas.',
	changed: 'Utredningen har ändrats sedan den godkändes. Den är ett utkast igen och behöver godkännas på nytt.',
	decided: 'Beslutet är redan registrerat. Gå till ärendet för att se det.',
	unknown: 'Insatsen finns inte i utredningen.',
	noDelegation: 'Du har ingen delegation för den här insatsen den dagen. Be någon som har det att registrera beslutet.',
	notAllowed: 'Ärendet är avslutat eller inte längre ditt att besluta i. Inget är registrerat.',
	beforeApproval: 'Utredningen godkändes senare än så. Beslutet kan fattas tidigast den dag den godkändes.',
	future: 'Den dagen har inte varit än.'
} as const;
