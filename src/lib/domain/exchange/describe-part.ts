import { interventionLabel, interventionName } from '../case/interventions.ts';
import { OUTCOMES } from '../decision/decision.ts';
import { STATE_NAMES } from '../investigation/investigation.ts';
import type { CaseFile } from './case-file.ts';
import type { Part, PartKind } from './compare-case-files.ts';

/** The parts of a file as a reader counts them: one line each for what has a name of its own, the registers by number. */
export function describeParts(file: CaseFile, parts: readonly Part[]): string[] {
	const of = (kind: PartKind) => parts.filter((part) => part.kind === kind);
	const single = (kind: PartKind) => of(kind).map((part) => lineOf(file, part));
	const people = REGISTERS.flatMap(([kind, one, many]) => {
		const { length } = of(kind);
		return length === 0 ? [] : [`${length} ${length === 1 ? one : many}`];
	});
	return [
		...single('case'),
		...single('person'),
		...(people.length > 0 ? [people.join(', ')] : []),
		...single('application'),
		...single('investigation'),
		...single('decision'),
		...single('order'),
		...single('template')
	];
}

const REGISTERS: readonly [PartKind, string, string][] = [
	['child', 'barn', 'barn'],
	['relative', 'anhörig', 'anhöriga'],
	['contact', 'kontakt', 'kontakter'],
	['consent', 'samtycke', 'samtycken']
];

function lineOf(file: CaseFile, { kind, id }: Part): string {
	switch (kind) {
		case 'case':
			return `Ärende ${file.case.number}`;
		case 'person':
			return 'Uppgifter om personen';
		case 'application': {
			const application = file.applications.find((one) => one.id === id);
			const about = application?.interventions.map(({ intervention }) => interventionName(intervention)).join(', ');
			return `Ansökan ${application?.receivedOn ?? ''}${about ? ` om ${about}` : ''}`;
		}
		case 'investigation': {
			const investigation = file.investigations.find((one) => one.id === id);
			const title = file.templates[investigation?.templateHash ?? '']?.title ?? '';
			const count = investigation?.answers.length ?? 0;
			const state = investigation ? STATE_NAMES[investigation.state].toLowerCase() : '';
			return `Utredning, ${title}: ${state}, ${count} svar`;
		}
		case 'decision': {
			const decision = file.decisions.find((one) => one.id === id);
			return decision ? `Beslut ${decision.decidedOn}, ${interventionLabel(decision.intervention)}: ${OUTCOMES[decision.outcome]}` : '';
		}
		case 'order': {
			const order = file.orders.find((one) => one.id === id);
			return `Beställning ${order?.number ?? ''} till ${order?.provider.name ?? ''}`;
		}
		case 'template': {
			const template = file.templates[id];
			return `Mall ${template?.title ?? ''}, version ${template?.version ?? ''}`;
		}
		case 'child':
		case 'relative':
		case 'contact':
		case 'consent':
			return '';
	}
}
