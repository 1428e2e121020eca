import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DocumentTree } from '#lib/domain/document/document.ts';
import type { Done, Job } from './typst/worker.ts';

/** Twenty documents are waiting already: ask again in a moment (503). */
export class DocumentsBusy extends Error {
	override name = 'DocumentsBusy';
}

const QUEUE = 20;
/** The compiler keeps memory it never gives back; a new thread does. */
const DOCUMENTS_PER_WORKER = 50;
/** Node reads the worker from its source, so that it runs the same in tests and beside the built server. */
const WORKER = join(process.cwd(), 'src/lib/server/documents/typst/worker.ts');

type Waiting = { job: Job; resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };

const waiting: Waiting[] = [];
let running: Waiting | undefined;
let worker: Worker | undefined;
let made = 0;
let lastId = 0;

/** The document as a tagged PDF: PDF/A-2a for keeping, or PDF/UA-1. Equal trees give equal bytes. @throws DocumentsBusy */
export function renderPdf(tree: DocumentTree, { standard = 'a-2a' }: { standard?: Job['standard'] } = {}): Promise<Uint8Array> {
	if (waiting.length >= QUEUE) return Promise.reject(new DocumentsBusy());
	return new Promise((resolve, reject) => {
		waiting.push({ job: { id: ++lastId, tree, standard }, resolve, reject });
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
	worker.postMessage(running.job);
}

function start(): Worker {
	const started = new Worker(WORKER, { execArgv: [] });
	made = 0;
	started.on('message', (done: Done) =>
		finish((found) => ('bytes' in done ? found.resolve(done.bytes) : found.reject(failed(done.failure))))
	);
	started.on('error', () => stopped(started));
	started.on('exit', () => stopped(started));
	return started;
}

function finish(answer: (found: Waiting) => void): void {
	if (running) answer(running);
	running = undefined;
	if (made >= DOCUMENTS_PER_WORKER) retire();
	next();
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

const failed = (why: string): Error => new Error(`The PDF was not made: ${why}.`);
