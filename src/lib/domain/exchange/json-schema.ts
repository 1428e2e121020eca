import { z } from 'zod';
import { InvestigationContent } from '../investigation/content-schemas.ts';
import { OrderContent } from '../order/order-schema.ts';
import { UserRef } from '../record-fields.ts';
import { AnswerValue, Entry } from '../template/answer-value.ts';
import { Condition } from '../template/condition.ts';
import { Question, SimpleQuestion } from '../template/question.ts';
import { Template } from '../template/template.ts';
import { CaseFile } from './case-file.ts';

/** The published JSON Schema of a case file (2020-12), out of the same Zod schemas the app reads files with. */
export function caseFileJsonSchema(): object {
	const names = z.registry<{ id: string }>();
	const named = { UserRef, AnswerValue, Entry, InvestigationContent, OrderContent, Template, Condition, Question, SimpleQuestion };
	for (const [id, schema] of Object.entries(named)) names.add(schema, { id });
	const title = 'Akt i Röda tråden, version 1';
	return { title, ...z.toJSONSchema(CaseFile, { metadata: names }) };
}
