import { brief } from './faults.ts';

/** The first thing that keeps a text from being JSON we take, with its line and column counted from one. */
export type JsonFault = { line: number; column: number; message: string };

const DEEPEST = 40;
/** Some five times what a long case has. Every one of them can be ten faults, and meanwhile everybody else waits. */
const MOST_VALUES = 75_000;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = ['true', 'false', 'null'];

/**
 * Looks through a text before it is parsed. `JSON.parse` says neither where a fault is nor anything about a field that stands twice, nesting without
 * end, or a field named `__proto__`.
 */
export function checkJson(text: string): JsonFault | undefined {
	let at = 0;
	let values = 0;
	let fault: { at: number; message: string } | undefined;
	const fail = (message: string, where = at): false => {
		fault ??= { at: where, message };
		return false;
	};

	const whole = value(1) && (at === text.length || fail('Här är filen redan slut, men det står mer.'));
	return whole || !fault ? undefined : { ...placeIn(text, fault.at), message: fault.message };

	function value(depth: number): boolean {
		if (depth > DEEPEST) return fail('Filen är nästlad för djupt.');
		if ((values += 1) > MOST_VALUES) return fail('Filen har fler uppgifter än en akt kan ha.');
		skipSpace();
		const read = text[at] === '{' ? object(depth) : text[at] === '[' ? list(depth) : text[at] === '"' ? string() !== undefined : plain();
		skipSpace();
		return read;
	}

	function object(depth: number): boolean {
		const keys = new Set<string>();
		at += 1;
		skipSpace();
		if (take('}')) return true;
		do {
			skipSpace();
			const start = at;
			if (text[at] !== '"') return fail(at < text.length ? 'Här ska ett fältnamn inom citattecken stå.' : ENDS);
			const key = string();
			if (key === undefined) return false;
			if (key === '__proto__') return fail('Fältet __proto__ tas inte emot.', start);
			if (keys.has(key)) return fail(`Fältet ${brief(key)} står två gånger i samma objekt.`, start);
			keys.add(key);
			skipSpace();
			if (!take(':')) return fail(at < text.length ? 'Här ska ett kolon stå.' : ENDS);
			if (!value(depth + 1)) return false;
		} while (take(','));
		return take('}') || fail(at < text.length ? 'Här ska ett komma eller } stå.' : ENDS);
	}

	function list(depth: number): boolean {
		at += 1;
		skipSpace();
		if (take(']')) return true;
		do {
			if (!value(depth + 1)) return false;
		} while (take(','));
		return take(']') || fail(at < text.length ? 'Här ska ett komma eller ] stå.' : ENDS);
	}

	/** The string that begins here, unescaped. */
	function string(): string | undefined {
		const start = at;
		at += 1;
		while (at < text.length && text[at] !== '"') {
			if (text.charCodeAt(at) < 0x20) return void fail('En text får inte ha radbrytningar eller styrtecken som de är; de skrivs \\n.');
			at += text[at] === '\\' ? 2 : 1;
		}
		if (at >= text.length) {
			at = text.length;
			return void fail(ENDS);
		}
		at += 1;
		const raw = text.slice(start, at);
		if (!raw.includes('\\')) return raw.slice(1, -1);
		try {
			return JSON.parse(raw) as string;
		} catch {
			return void fail('Texten har ett omvänt snedstreck som inte betyder något.', start);
		}
	}

	function plain(): boolean {
		if (at >= text.length) return fail(ENDS);
		NUMBER.lastIndex = at;
		const word = NUMBER.exec(text)?.[0] ?? WORDS.find((one) => text.startsWith(one, at));
		if (word === undefined) return fail('Det här går inte att läsa som JSON.');
		at += word.length;
		return true;
	}

	function take(sign: string): boolean {
		if (text[at] !== sign) return false;
		at += 1;
		return true;
	}

	function skipSpace(): void {
		while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r') at += 1;
	}
}

const ENDS = 'Filen tar slut för tidigt. Den kan ha blivit avklippt.';

function placeIn(text: string, at: number): { line: number; column: number } {
	const before = text.slice(0, at).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
