import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Done, Job } from './worker.ts';

/** Twenty documents are waiting already: ask again in a moment (503). */
export class DocumentsBusy extends Error {
	override name = 'DocumentsBusy';
}

/** It was given up, so that the others need not wait for it (503). */
export class DocumentTooSlow extends Error {
	override name = 'DocumentTooSlow';
}

const QUEUE = 20;
/** Milliseconds for one document, from when its turn comes. Twelve pages take a tenth of a second. */
const TIME_LIMIT = 20_000;
/** The compiler keeps memory it never gives back; a new thread does. */
const DOCUMENTS_PER_WORKER = 50;
/** Node reads the worker from its source, so that it runs the same in tests, on the command line and beside the built server. */
const BESIDE = join(import.meta.dirname, 'worker.ts');
const WORKER = existsSync(BESIDE) ? BESIDE : join(process.cwd(), 'src/lib/server/documents/worker.ts');

type Unnumbered<Kind> = Kind extends unknown ? Omit<Kind, 'id'> : never;
type Waiting = { job: Job; timeLimit: number; resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };

const waiting: Waiting[] = [];
let running: Waiting | undefined;
let worker: Worker | undefined;
let timer: NodeJS.Timeout | undefined;
let made = 0;
let lastId = 0;

/** Makes a document in the worker, one after the other. @throws DocumentsBusy, DocumentTooSlow */
export function make(job: Unnumbered<Job>, timeLimit = TIME_LIMIT): Promise<Uint8Array> {
	if (waiting.length >= QUEUE) return Promise.reject(new DocumentsBusy());
	return new Promise((resolve, reject) => {
		waiting.push({ job: { ...job, id: ++lastId }, timeLimit, resolve, reject });
		next();
	});
}

/** Lets the worker and its memory go until the next document. What is being made is made. */
export function rest(): void {
	if (!running) retire();
}

function next(): void {
	if (running) return;
	running = waiting.shift();
	if (!running) return worker?.unref();

	worker ??= start();
	worker.ref();
	made += 1;
	timer = setTimeout(giveUp, running.timeLimit);
	worker.postMessage(running.job);
}

function start(): Worker {
	const started = new Worker(WORKER, { execArgv: [] });
	made = 0;
	started.on('message', (done: Done) => {
		if (worker !== started || done.id !== running?.job.id) return;
		finish((found) => ('bytes' in done ? found.resolve(done.bytes) : found.reject(failed(done.failure))));
	});
	started.on('error', () => stopped(started));
	started.on('exit', () => stopped(started));
	return started;
}

function finish(answer: (found: Waiting) => void): void {
	clearTimeout(timer);
	if (running) answer(running);
	running = undefined;
	if (made >= DOCUMENTS_PER_WORKER) retire();
	next();
}

/** The thread cannot be asked to stop in the midst of a page, only be ended. */
function giveUp(): void {
	retire();
	finish((found) => found.reject(new DocumentTooSlow()));
}

function retire(): void {
	const old = worker;
	worker = undefined;
	void old?.terminate();
}

/** A worker that died takes its document with it, and no other. */
function stopped(which: Worker): void {
	if (worker !== which) return;
	worker = undefined;
	finish((found) => found.reject(failed('worker')));
}

const failed = (why: string): Error => new Error(`The document was not made: ${why}.`);
