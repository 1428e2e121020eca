import { demoCase } from '#lib/domain/demo/demo-case.ts';
import { lindang } from '#lib/domain/demo/municipality.ts';
import { shippedTemplates } from '#lib/domain/templates/shipped.ts';
import { contentHash } from '#lib/server/hash.ts';

type Asked = { cases: number; seed: string; today: string };

/** Invented cases as lines of NDJSON, told one at a time. */
export function* demoFiles({ cases, seed, today }: Asked): Generator<string> {
	const templates = shippedTemplates.map((template) => ({ hash: contentHash(template), template }));
	for (let index = 0; index < cases; index++)
		yield `${JSON.stringify(demoCase({ seed, index, today, municipality: lindang, templates, contentHash }).file)}\n`;
}
