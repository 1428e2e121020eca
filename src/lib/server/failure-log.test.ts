import { expect, test, vi } from 'vitest';
import { units } from './db/schema/organisation.ts';
import { testDatabase } from './db/test-db.ts';
import { logFailure } from './failure-log.ts';

test('what somebody typed is never in the log of a failed query', async () => {
	const db = testDatabase();
	const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	await db.insert(units).values({ id: 'one', name: 'MARKER' });
	const failure = await db
		.insert(units)
		.values({ id: 'two', name: 'MARKER' })
		.then(
			() => undefined,
			(error: unknown) => error
		);

	expect(String((failure as Error).message)).toContain('MARKER');
	expect(logFailure(failure, '/test')).toMatch(/^[0-9a-f]{8}$/);
	const log = written.mock.calls.flat().join('\n');
	expect(log).toContain('SQLITE_CONSTRAINT_UNIQUE');
	expect(log).not.toContain('MARKER');
});
