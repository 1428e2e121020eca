import type { MeaningId } from '../template/meanings.ts';
import type { QualityFile } from './quality-file.ts';

export const QUALITY_IDS = [
	...(['U01', 'U02', 'U03', 'U04', 'U05', 'U06', 'U07', 'U08', 'U09', 'U10', 'U11', 'U12', 'U13', 'U14', 'U15'] as const),
	...(['U16', 'U17', 'U18', 'U19', 'U20', 'U21', 'U22', 'U23', 'U24', 'U25', 'U26', 'U27', 'U28', 'U29'] as const),
	...(['B01', 'B02', 'B03', 'B04', 'B05', 'B06', 'B07', 'B08', 'B09', 'B10', 'B11'] as const),
	...(['O01', 'O02', 'O03', 'O04', 'O05', 'O06', 'O07', 'O08', 'O09', 'O10', 'O11', 'O12'] as const),
	...(['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P10'] as const),
	...(['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'F08'] as const),
	...(['A01', 'A02', 'A03', 'A04', 'A05'] as const)
] as const;
export type QualityId = (typeof QUALITY_IDS)[number];

/** The reviewers' own: 3 framgår tydligt, 2 nämns men utvecklas inte, 1 framgår inte. 3 means documented, not right. */
export type Level = 1 | 2 | 3;
export const LEVEL_NAMES: Readonly<Record<Level, string>> = { 3: 'framgår tydligt', 2: 'framgår delvis', 1: 'framgår inte' };

/** Where in the file something is, or is missing. `id` is that of the row, the path of an answer, or a section's. */
export type PlaceKind =
	| 'person'
	| 'application'
	| 'register'
	| 'section'
	| 'answer'
	| 'assessment'
	| 'need'
	| 'goal'
	| 'activity'
	| 'childImpact'
	| 'investigation'
	| 'decision'
	| 'order'
	| 'orderActivity'
	| 'plan'
	| 'planRow'
	| 'followUp'
	| 'note'
	| 'violence';
export type Place = { kind: PlaceKind; id: string };

/** What a question says of one file on one day. `awaits` tells that a reader has the last word on 2 or 3. */
export type Verdict =
	| { level: Level; where: readonly Place[]; message: string; awaits?: 'reader' }
	| { level: null; status: 'notApplicable' | 'notYet' | 'reader'; where: readonly Place[]; message: string };

/** What an edit can change. A question is answered anew only when it reads the part. */
export const PARTS = [
	'case',
	'registers',
	'applications',
	'answers',
	'assessment',
	'review',
	'decisions',
	'orders',
	'plans',
	'followUps',
	'notes',
	'violence'
] as const;
export type Part = (typeof PARTS)[number];

export type Stage = 'investigation' | 'decision' | 'order' | 'plan' | 'followUp' | 'file';

/** One thing auditors ask of every file. Ids are stable; see docs/kvalitetsfragor.md for what each level demands. */
export type QualityQuestion = {
	id: QualityId;
	asks: string;
	/** `rule`: decided from structure. `rule+`: the machine tells 1 from not-1, a reader has the last word. `reader`: the machine only asks. */
	by: 'rule' | 'rule+' | 'reader';
	stage: Stage;
	reads: readonly Part[];
	meanings?: readonly MeaningId[];
	/** The law or the review it comes from; law by SFS number. */
	source: string;
	/** A new row can be a new thing to complete: then adding it may lower the level. */
	mayFallWithMore?: true;
	answer: (file: QualityFile) => Verdict;
};

export type QualityAnswer = Verdict & { id: QualityId; by: QualityQuestion['by'] };

export const place = (kind: PlaceKind, id: string): Place => ({ kind, id });
export const clear = (message = ''): Verdict => ({ level: 3, where: [], message });
export const partly = (message: string, ...where: readonly Place[]): Verdict => ({ level: 2, where, message });
export const missing = (message: string, ...where: readonly Place[]): Verdict => ({ level: 1, where, message });
export const notApplicable = (message: string): Verdict => ({ level: null, status: 'notApplicable', where: [], message });
export const notYet = (message: string): Verdict => ({ level: null, status: 'notYet', where: [], message });
export const askReader = (message: string, ...where: readonly Place[]): Verdict => ({ level: null, status: 'reader', where, message });

/** 3 where nothing lacks, 1 where nothing is there, 2 between. */
export function graded({ has, of, message, where }: { has: number; of: number; message: string; where: readonly Place[] }): Verdict {
	if (has >= of) return clear();
	return { level: has === 0 ? 1 : 2, where, message };
}

/** The weakest of what was said of each decision, order or child. What has no level yet counts only where nothing has one. */
export function weakest(verdicts: readonly Verdict[], none: Verdict): Verdict {
	const levelled = verdicts.filter((verdict) => verdict.level !== null);
	if (levelled.length === 0)
		return (
			verdicts.find(({ level, ...rest }) => level === null && 'status' in rest && rest.status !== 'notApplicable') ?? verdicts[0] ?? none
		);
	const level = Math.min(...levelled.map((verdict) => verdict.level ?? 3)) as Level;
	const weak = levelled.filter((verdict) => verdict.level === level);
	return {
		level,
		where: weak.flatMap(({ where }) => where),
		message: [...new Set(weak.map(({ message }) => message))].filter(Boolean).join(' ')
	};
}
