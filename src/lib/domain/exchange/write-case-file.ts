import type { CaseFile } from './case-file.ts';

/** The text of a case file. The same case gives the same text. */
export const caseFileText = (file: CaseFile): string => `${JSON.stringify(file, null, '\t')}\n`;
