import type { Template } from '../../template/template.ts';

/** The scale of the ICF categories, in everyday words beside the official ones. 8 and 9 are not points of the scale. */
export const SCALE: Template['scale'] = [
	{ value: 0, label: 'Ingen begränsning', ownLabel: 'Inte alls svårt' },
	{ value: 1, label: 'Lätt begränsning', ownLabel: 'Lite svårt' },
	{ value: 2, label: 'Måttlig begränsning', ownLabel: 'Ganska svårt' },
	{ value: 3, label: 'Stor begränsning', ownLabel: 'Mycket svårt' },
	{ value: 4, label: 'Total begränsning', ownLabel: 'Går inte alls' },
	{ value: 8, label: 'Går inte att ange (ej specificerad)', ownLabel: 'Vet inte' },
	{ value: 9, label: 'Gäller inte dig (ej tillämplig)', ownLabel: 'Gäller inte mig' }
];

export const SCALE_GUIDANCE =
	'Välj bara de rader som rör behovet. Personen skattar först själv; skriv sedan din bild av nuläget och, tillsammans med personen, vart ni siktar. Samma siffra nu och sedan betyder att läget ska hållas.';
