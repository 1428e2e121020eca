import { expect, test } from 'vitest';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import * as keptUploads from './kept-uploads.ts';

const aFile = () => ({ format: 'rodtrad-case' }) as CaseFile;
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 25, 8, minutes));

test('a file is there for the one who chose it, for half an hour, until another is chosen', () => {
	const file = aFile();
	const id = keptUploads.keep('anna', file, at(0));
	expect(keptUploads.find('anna', id, at(29))).toBe(file);
	expect(keptUploads.find('erik', id, at(29))).toBeUndefined();
	expect(keptUploads.find('anna', id, at(31))).toBeUndefined();

	const first = keptUploads.keep('anna', file, at(40));
	keptUploads.keep('anna', aFile(), at(41));
	expect(keptUploads.find('anna', first, at(42))).toBeUndefined();
});

test('the oldest goes when there are too many', () => {
	const ids = Array.from({ length: 21 }, (_, index) => keptUploads.keep(`user ${index}`, aFile(), at(50)));
	expect(keptUploads.find('user 0', ids[0]!, at(50))).toBeUndefined();
	expect(keptUploads.find('user 20', ids[20]!, at(50))).toBeDefined();
});
