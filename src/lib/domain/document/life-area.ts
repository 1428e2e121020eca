import { HEARD_HOW, isText, isWeek, joinPath, RATING_NAMES, USUAL_RATINGS, type Entry, type Path, type Week } from '../template/answers.ts';
import { partsOf } from '../template/parts.ts';
import type { Group, Question, SimpleQuestion } from '../template/question.ts';
import { showAnswer, showScale, sourceLine } from '../template/showing.ts';
import type { Section } from '../template/template.ts';
import { isAnswered, isSetAside } from '../template/visibility.ts';
import { DAY_NAMES, DAY_TIME_NAMES, DAY_TIMES, daysOf, hoursAWeek, type WeekSlot } from '../template/week.ts';
import { heading, paragraph, strong, type Block } from './document.ts';
import { capitalised, leadIn, listed, sentence } from './wording.ts';
import { printed, readableEntries, type Written } from './written.ts';

/** One section as a text: its answers under headings of their own, and nothing where nothing was said. */
export function lifeArea(written: Written, section: Section): Block[] {
	if (isSetAside(section, written.content.answers)) return [];
	const blocks = partsOf(printed<Question>(section.questions)).flatMap(({ part, asked }) =>
		part === null ? asked.flatMap((question) => answered(written, question)) : partBlocks(written, part, asked)
	);
	return blocks.length > 0 ? [heading(2, section.title), ...blocks] : [];
}

function answered(written: Written, question: Question): Block[] {
	if (!written.visible.has(question.id)) return [];
	if (question.kind === 'group') return groupBlocks(written, question, question.id);
	if (isText(question)) return under(heading(3, question.label), statements(written, question.id));
	return simpleAnswer(written, question, question.id, heading(3, question.label));
}

function partBlocks(written: Written, part: string, asked: readonly Question[]): Block[] {
	const blocks = asked.flatMap((question) => (question.kind === 'group' ? [] : rowAnswer(written, question, question.id)));
	return under(heading(3, part), blocks);
}

function groupBlocks(written: Written, group: Group, at: Path): Block[] {
	return under(heading(3, group.label), rowBlocks(written, group, at));
}

/** A row under its name where it has one. A group in the row is one more strong line with rows of its own. */
function rowBlocks(written: Written, group: Group, at: Path): Block[] {
	return written.rows(group, at).flatMap((rowId) => {
		const name = group.over === 'rows' ? undefined : written.names.personName(rowId);
		const blocks = printed<Question>(group.questions).flatMap((question) => rowAnswer(written, question, joinPath(at, rowId, question.id)));
		return name ? under(paragraph(strong(capitalised(name))), blocks) : blocks;
	});
}

function rowAnswer(written: Written, question: Question, path: Path): Block[] {
	if (!written.visible.has(path)) return [];
	const head = paragraph(strong(leadIn(question.label).trim()));
	if (question.kind === 'group') return under(head, rowBlocks(written, question, path));
	return isText(question) ? under(head, statements(written, path)) : simpleAnswer(written, question, path, head);
}

/** A table stands under its question, all else beside it. */
function simpleAnswer({ content, template, names }: Written, question: SimpleQuestion, path: Path, head: Block): Block[] {
	if (!isAnswered(content.answers, path)) return [];
	const value = content.answers[path];
	if (question.kind === 'scale') {
		const columns = question.columns ?? USUAL_RATINGS;
		const rows = showScale(question.codes, value, template.scale)
			.map(({ code, title, own, ...states }) => ({ title: `${title} (${code})`, shown: { ownRating: own, ...states } }))
			.filter(({ shown }) => columns.some((column) => shown[column]))
			.map(({ title, shown }) => [title, ...columns.map((column) => shown[column] ?? '–')]);
		const table: Block = { kind: 'table', head: ['Område', ...columns.map((column) => RATING_NAMES[column])], rows };
		return rows.length > 0 ? [head, table] : [];
	}
	if (question.kind === 'week' && isWeek(value)) return [head, weekTable(value)];
	const lines = showAnswer(question, value, names, template.scale);
	return lines.length > 0 ? [paragraph(strong(leadIn(question.label)), lines.join(', '))] : [];
}

/** The days and times of day that were marked; the others would be empty rows and columns. */
function weekTable({ slots }: Week): Block {
	const times = DAY_TIMES.filter((time) => slots.some((slot) => slot.time === time));
	const rows = daysOf(slots).map(({ day, slots: marked }) => [
		capitalised(DAY_NAMES[day]),
		...times.map((time) => marked.filter((slot) => slot.time === time).map(cell)[0] ?? '–')
	]);
	const sum = hoursAWeek(slots);
	const table: Block = { kind: 'table', head: ['Dag', ...times.map((time) => capitalised(DAY_TIME_NAMES[time]))], rows };
	return sum ? { ...table, caption: `Sammanlagt ${sum}` } : table;
}

const cell = ({ minutes }: WeekSlot): string => (minutes === undefined ? 'ja' : `${minutes} min`);

const under = (head: Block, blocks: Block[]): Block[] => (blocks.length > 0 ? [head, ...blocks] : []);

const statements = (written: Written, path: Path): Block[] =>
	readableEntries(written.content.answers, path).map((entry) => statement(written, entry));

/** Who said what, and then when and how it was heard. */
function statement({ content, names }: Written, entry: Entry): Block {
	const { heardOn, how, ...said } = entry;
	const own = entry.source.kind === 'person';
	const who = own ? content.person.givenName : capitalised(sourceLine(said, names));
	const consent = content.consents.find(({ id }) => id === entry.consentId);
	const source = listed(
		[how && HEARD_HOW[how], heardOn].filter(Boolean).join(' '),
		consent && (consent.validTo ? `samtycke till ${consent.validTo}` : `samtycke ${consent.givenOn}`),
		carried(entry)
	);
	return { kind: 'statement', who: `${who}:`, text: entry.text, source: source ? sentence(capitalised(source)) : null, own };
}

function carried({ carriedFrom, confirmedOn }: Entry): string | null {
	if (!carriedFrom) return null;
	return confirmedOn ? `gäller fortfarande ${confirmedOn}` : 'från en tidigare utredning';
}
