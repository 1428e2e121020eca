import type { Template } from '#lib/domain/template/template.ts';
import { newCommand, Unusable } from './command.ts';
import { checkAll } from './check-all.ts';
import { readAll } from './input.ts';
import { write } from './output.ts';

const list = newCommand('list', {
	does: 'Lista mallarna som följer med: id, version, gäller från, namn.',
	examples: ['npx rodtrad template list']
}).action(async () => {
	for (const { id, version, effectiveOn, title } of await shipped()) await write(`${[id, version, effectiveOn, title].join('\t')}\n`);
});

const show = newCommand('show', {
	does: 'Skriv ut en mall som JSON.',
	examples: ['npx rodtrad template show ibic-vuxna', 'npx rodtrad template show ibic-vuxna > min-mall.json']
})
	.argument('<id>', 'mallens id, se template list')
	.action(async (id: string) => {
		const templates = await shipped();
		const found = templates.find((template) => template.id === id);
		if (!found) throw new Unusable(`Mallen ${id} finns inte. Mallarna är ${templates.map((template) => template.id).join(', ')}.`);
		await write(`${JSON.stringify(found, null, '\t')}\n`);
	});

const validate = newCommand('validate', {
	does: 'Kontrollera att mallar följer schemat och kan publiceras. En rad per fel: fil, JSON-pekare, vad som är fel.',
	examples: ['npx rodtrad template validate min-mall.json', 'npx rodtrad template show ibic-vuxna | npx rodtrad template validate -']
})
	.argument('<fil...>', 'mallar som JSON eller NDJSON; - läser från stdin')
	.action(async (files: string[]) => {
		const { readTemplate } = await import('#lib/domain/template/read-template.ts');
		await checkAll(readAll(files, readTemplate), ['mall', 'mallar']);
	});

export const template = newCommand('template', {
	does: 'Lista, visa och kontrollera mallar.',
	examples: ['npx rodtrad template list', 'npx rodtrad template show ibic-vuxna', 'npx rodtrad template validate min-mall.json']
});
for (const subcommand of [list, show, validate]) template.addCommand(subcommand);

async function shipped(): Promise<readonly Template[]> {
	const { shippedTemplates } = await import('#lib/domain/templates/shipped.ts');
	return shippedTemplates;
}
