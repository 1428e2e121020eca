import { expect, test } from 'vitest';
import { z } from 'zod';
import { shippedTemplates } from '../templates/shipped.ts';
import { templateJsonSchema } from './json-schema.ts';

const published = new URL('../../../../static/schema/template.schema.json', import.meta.url).pathname;

test('the published schema is the one the code holds (vitest -u writes it again)', async () => {
	await expect(`${JSON.stringify(templateJsonSchema(), null, '\t')}\n`).toMatchFileSnapshot(published);
});

test.each(shippedTemplates)('$title follows the published schema', (template) => {
	const schema = z.fromJSONSchema(templateJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);
	expect(schema.safeParse(template).error).toBeUndefined();
	expect(schema.safeParse({ ...template, sections: [] }).success).toBe(false);
	expect(schema.safeParse({ ...template, colour: 'red' }).success).toBe(false);
});
