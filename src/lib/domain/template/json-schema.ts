import { z } from 'zod';
import { Condition } from './condition.ts';
import { Group, Question } from './question.ts';
import { Template } from './template.ts';

/** The published JSON Schema of a template, out of the same Zod schemas the app reads templates with. */
export function templateJsonSchema(): object {
	const names = z.registry<{ id: string }>();
	names.add(Condition, { id: 'Condition' });
	names.add(Question, { id: 'Question' });
	names.add(Group, { id: 'Group' });
	return { title: 'Mall i Röda tråden', ...z.toJSONSchema(Template, { metadata: names }) };
}
