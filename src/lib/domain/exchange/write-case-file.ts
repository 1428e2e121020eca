import { CaseFile } from './case-file.ts';

/** The text of a case file. The same case gives the same text, in whatever order its fields were kept: they stand as in the schema. */
export function caseFileText(file: CaseFile): string {
	const inOrder = CaseFile.safeParse(file);
	return `${JSON.stringify(inOrder.success ? inOrder.data : file, null, '\t')}\n`;
}
