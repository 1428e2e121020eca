import { expect, test } from 'vitest';
import { caseFileJsonSchema } from './json-schema.ts';

const published = new URL('../../../../static/schema/rodtrad-case-1.json', import.meta.url).pathname;

test('the published schema is the one the code holds (vitest -u writes it again)', async () => {
	await expect(`${JSON.stringify(caseFileJsonSchema(), null, '\t')}\n`).toMatchFileSnapshot(published);
});
