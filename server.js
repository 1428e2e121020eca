import process from 'node:process';

const major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
	console.error(
		`Röda tråden behöver Node 22 eller senare, det här är ${process.versions.node}. Starta med npm start, som har med sig rätt Node.`
	);
	process.exit(2);
}
const { start } = await import('./src/lib/server/start/start.ts');
await start(process.argv.slice(2));
