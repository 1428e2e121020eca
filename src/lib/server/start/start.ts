import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isTooLong, LARGEST_UPLOAD } from '../body-limits.ts';
import { openDatabase } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { dataFolder, databaseFile, host, origin, port } from '../settings.ts';
import * as templates from '../templates.ts';
import { prepare } from './prepare.ts';
import { isAtAnotherAddress, sayTheAddress } from './another-address.ts';
import { takeLock } from './lock.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Migrates, fills an empty database with the demo unless told `--empty`, and serves the built app at `ORIGIN`. */
export async function start(args: string[]): Promise<void> {
	// Whatever is made from here on, the database and its logs too, is for the owner's eyes only.
	process.umask(0o077);
	makePrivate(dataFolder());
	if (!takeLock(join(dataFolder(), 'lock'))) {
		console.error(
			`Röda tråden är redan igång med samma data (${dataFolder()}). Stäng den först, eller välj en annan mapp med DATA_FOLDER.`
		);
		process.exit(2);
	}
	migrate(databaseFile());
	const db = openDatabase(databaseFile());
	await templates.publishShipped(db);
	const message = await prepare(db, { empty: args.includes('--empty') });
	db.close();

	const server = createServer(await handlerBehind(new URL(origin())));
	server.listen(port(), host(), () => console.log(`\nRöda tråden är igång på ${origin()}\n\n${message}`));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			server.close(() => process.exit(0));
			server.closeAllConnections();
		});
	}
}

/** What was made before, by an earlier version or by hand, is closed to others as well. */
function makePrivate(folder: string): void {
	mkdirSync(folder, { recursive: true });
	try {
		chmodSync(folder, 0o700);
		for (const file of readdirSync(folder, { withFileTypes: true })) if (file.isFile()) chmodSync(join(folder, file.name), 0o600);
	} catch {
		console.error(`Se till att ingen annan kan läsa ${folder}: mappen tillhör ett annat konto på datorn.`);
	}
}

/** The handler takes scheme and host from these two headers; they are ours alone, whatever a request says. */
async function handlerBehind(address: URL): Promise<Handler> {
	const { protocol, host } = address;
	process.env.PROTOCOL_HEADER = 'x-rodtrad-proto';
	process.env.HOST_HEADER = 'x-rodtrad-host';
	process.env.BODY_SIZE_LIMIT = String(LARGEST_UPLOAD);
	const { handler } = (await import(pathToFileURL(join(process.cwd(), 'build/handler.js')).href)) as { handler: Handler };

	return (request, response) => {
		if (isAtAnotherAddress(request, address)) return sayTheAddress(response, address);
		request.headers['x-rodtrad-proto'] = protocol.slice(0, -1);
		request.headers['x-rodtrad-host'] = host;
		// Kit has one limit for all bodies. One that is too long where it is sent is told to be too long for Kit, which answers as it does.
		const [path = ''] = (request.url ?? '').split('?');
		if (isTooLong(path, Number(request.headers['content-length'] ?? 0)))
			request.headers['content-length'] = String(Number.MAX_SAFE_INTEGER);
		handler(request, response);
	};
}
