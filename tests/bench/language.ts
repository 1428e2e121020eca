import Database from 'better-sqlite3';
import { checkText } from '../../src/lib/domain/language/check-text.ts';
import { fingerprint } from '../../src/lib/domain/language/fingerprint.ts';
import { readGoodTexts, wordsIn, type GoodText } from '../language/good-texts.ts';
import { median, percentile } from './figures.ts';

const CASE_WORDS = 1500;
const ROUNDS = 40;
const FILES = 100_000;
const KEY = 'bench';

/** All text checks over cases of about 1 500 words, and a fingerprint looked up among 100 000 files. */
const cases = casesOf(readGoodTexts());
for (const texts of cases) check(texts);
const taken = cases.flatMap((texts) => Array.from({ length: ROUNDS }, () => timed(() => check(texts))));
console.log(
	`Text checks, ${cases.length} cases of about ${CASE_WORDS} words: median ${median(taken).toFixed(2)} ms (at most 5), 95 % within ${percentile(taken, 95).toFixed(2)} ms`
);

const whole = cases.map((texts) => texts.map(({ text }) => text).join('\n'));
const printing = whole.flatMap((text) => Array.from({ length: ROUNDS }, () => timed(() => fingerprint(text, KEY))));
const prints = whole.map((text) => fingerprint(text, KEY).map(({ hash }) => hash));
console.log(`A fingerprint of ${prints[0]?.length} prints: median ${median(printing).toFixed(2)} ms`);

const db = new Database(':memory:');
fill(db, prints[0]?.length ?? 0);
const find = db.prepare(
	'SELECT owner, count(*) AS shared FROM prints WHERE hash IN (SELECT value FROM json_each(?)) GROUP BY owner ORDER BY shared DESC LIMIT 5'
);
const looking = prints.flatMap((hashes) => Array.from({ length: ROUNDS }, () => timed(() => find.all(JSON.stringify(hashes)))));
console.log(
	`Looked up among ${FILES} files: median ${median(looking).toFixed(2)} ms (at most 20), 95 % within ${percentile(looking, 95).toFixed(2)} ms`
);
db.close();

function casesOf(texts: GoodText[]): GoodText[][] {
	const made: GoodText[][] = [];
	let open: GoodText[] = [];
	for (const text of texts) {
		open.push(text);
		if (open.reduce((sum, one) => sum + wordsIn(one.text), 0) < CASE_WORDS) continue;
		made.push(open);
		open = [];
	}
	return made;
}

function check(texts: GoodText[]): void {
	for (const text of texts) checkText(text.text, text);
}

function timed(work: () => unknown): number {
	const started = performance.now();
	work();
	return performance.now() - started;
}

/** As many prints per file as a case has, spread like real ones: a hash is evenly spread whatever the words were. */
function fill(database: Database.Database, each: number): void {
	database.exec('CREATE TABLE prints (hash INTEGER NOT NULL, owner INTEGER NOT NULL, PRIMARY KEY (hash, owner)) WITHOUT ROWID');
	database
		.prepare(
			'WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?) INSERT OR IGNORE INTO prints SELECT abs(random()) & 9007199254740991, i / ? FROM n'
		)
		.run(FILES * each, each);
}
