import { lindang } from '../../src/lib/domain/demo/municipality.ts';
import { demoCase } from '../../src/lib/domain/demo/demo-case.ts';
import { shippedTemplates } from '../../src/lib/domain/templates/shipped.ts';
import { bytesHash, contentHash } from '../../src/lib/server/hash.ts';

/** Tells sixty cases and prints one hash of all their bytes: what two processes are compared by. */
const templates = shippedTemplates.map((template) => ({ hash: contentHash(template), template }));
const told = Array.from({ length: 60 }, (_, index) =>
	JSON.stringify(demoCase({ seed: 'två', index, today: '2026-11-25', municipality: lindang, templates, contentHash }))
);
console.log(bytesHash(told.join('\n')));
