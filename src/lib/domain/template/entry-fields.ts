import { HEARD_HOW, SOURCE_KINDS, type Entry } from './answers.ts';
import { keysOf, oneIn, present, rawText, typedText, type Fields } from './fields.ts';

/**
 * One entry of a text question. Nothing typed is no entry, whatever source and way were preselected. That it was carried over, and confirmed, is not
 * for a field to say: the one who saves it keeps that of the entry that stands.
 */
export function readEntry(fields: Fields): Entry | null {
	const text = rawText(fields, 'text');
	const source = present({ contactId: typedText(fields, 'contactId'), title: typedText(fields, 'title') });
	const heard = present({ heardOn: typedText(fields, 'heardOn'), consentId: typedText(fields, 'consentId') });
	const notToBeCommunicated = typedText(fields, 'notToBeCommunicated') !== null;
	const nothingTyped = text.trim() === '' && Object.keys({ ...source, ...heard }).length === 0 && !notToBeCommunicated;
	if (nothingTyped) return null;

	const how = oneIn(keysOf(HEARD_HOW), typedText(fields, 'how'));
	return {
		id: rawText(fields, 'id').trim(),
		text,
		source: { kind: oneIn(keysOf(SOURCE_KINDS), typedText(fields, 'kind')) ?? 'person', ...source },
		...heard,
		...(how && { how }),
		...(notToBeCommunicated && { notToBeCommunicated })
	};
}

export function fieldsOfEntry({
	source,
	notToBeCommunicated,
	carriedFrom: _from,
	confirmedOn: _on,
	...entry
}: Entry): Record<string, string> {
	return { ...present(entry), ...present(source), ...(notToBeCommunicated && { notToBeCommunicated: 'on' }) };
}
