import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { readAll, type Read } from './input.ts';

/** The case files that the files hold. What reads them is loaded when there is something to read. */
export async function* readCases(files: readonly string[]): AsyncGenerator<Read<{ file: CaseFile }>> {
	const [{ readParsedCaseFile }, hashing] = await Promise.all([
		import('#lib/domain/exchange/read-case-file.ts'),
		import('#lib/server/hash.ts')
	]);
	yield* readAll(files, (parsed) => readParsedCaseFile(parsed, hashing));
}
