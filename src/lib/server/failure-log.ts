import { newId } from './ids.ts';

/** Writes what failed and where, never its message: a failed query's message carries what somebody typed. Gives the reference. */
export function logFailure(error: unknown, where: string): string {
	const reference = newId().slice(-8);
	console.error(JSON.stringify({ reference, where, ...describe(error) }));
	return reference;
}

function describe(error: unknown): Record<string, unknown> {
	if (!(error instanceof Error)) return { class: typeof error };
	const code = (error as { code?: unknown }).code;
	return {
		class: error.constructor.name,
		...(typeof code === 'string' ? { code } : {}),
		frames: framesOf(error),
		...(error.cause === undefined ? {} : { cause: describe(error.cause) })
	};
}

/** The stack begins with the message, which is cut off first. */
function framesOf({ stack = '', message }: Error): string[] {
	const from = message === '' ? 0 : stack.indexOf(message) + message.length;
	return stack
		.slice(from)
		.split('\n')
		.filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
		.slice(0, 12)
		.map((line) => line.trim());
}
