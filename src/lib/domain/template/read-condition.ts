import { INTERVENTION_IDS, interventionName } from '../case/interventions.ts';
import { YES_NO } from './answers.ts';
import type { Condition } from './condition.ts';
import type { Question } from './question.ts';
import { allQuestions, type Template } from './template.ts';

type Comparison = Extract<Condition, { question: string }>;
type FactComparison = Extract<Condition, { fact: string }>;
type Value = string | number | boolean;

/** A condition in plain Swedish: «Visas när svaret på ”Finns det barn?” är Ja.» */
export function readCondition(condition: Condition, template: Template): string {
	const questions = new Map(allQuestions(template).map((question) => [question.id, question]));
	return `Visas när ${clause(condition, false)}.`;

	/** A negated all is an any of negated parts, and the other way round. */
	function clause(part: Condition, negated: boolean, within?: 'och' | 'eller'): string {
		if ('not' in part) return clause(part.not, !negated, within);
		if ('all' in part) return joined(part.all, negated ? 'eller' : 'och', negated, within);
		if ('any' in part) return joined(part.any, negated ? 'och' : 'eller', negated, within);
		return 'fact' in part ? factClause(part, negated) : answerClause(part, questions.get(part.question), negated);
	}

	function joined(parts: readonly Condition[], word: 'och' | 'eller', negated: boolean, within?: 'och' | 'eller'): string {
		const text = parts.map((part) => clause(part, negated, word)).join(` ${word} `);
		return parts.length > 1 && within !== undefined && within !== word ? `(${text})` : text;
	}
}

function answerClause(comparison: Comparison, question: Question | undefined, negated: boolean): string {
	const name = `”${question?.label ?? comparison.question}”`;
	const not = negated ? 'inte ' : '';
	switch (comparison.op) {
		case 'answered':
			return `${name} ${not}är besvarad`;
		case 'equals':
			return `svaret på ${name} ${not}är ${valueName(question, comparison.value)}`;
		case 'contains':
			return `svaret på ${name} ${not}innehåller ${valueName(question, comparison.value)}`;
		case 'atLeast':
			return `svaret på ${name} ${not}är minst ${valueName(question, comparison.value)}`;
	}
}

function factClause({ fact, op, value }: FactComparison, negated: boolean): string {
	const not = negated ? 'inte ' : '';
	switch (fact) {
		case 'intervention':
			return `ansökan ${not}gäller ${nameOf(value)}`;
		case 'hasChildren':
			return (value === true) === negated ? 'det inte finns barn' : 'det finns barn';
		case 'age':
			return `personen ${not}är ${op === 'atLeast' ? 'minst ' : ''}${value} år`;
	}
}

function valueName(question: Question | undefined, value: Value): string {
	if (question?.kind === 'oneOf' || question?.kind === 'manyOf') {
		return `”${question.options.find(({ id }) => id === value)?.label ?? value}”`;
	}
	if (value === true || value === 'yes') return YES_NO.yes;
	if (value === false || value === 'no') return YES_NO.no;
	if (value === 'unknown') return YES_NO.unknown;
	return String(value).replace('.', ',');
}

function nameOf(value: Value): string {
	const id = INTERVENTION_IDS.find((known) => known === value);
	return id ? interventionName(id) : String(value);
}
