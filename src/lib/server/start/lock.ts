import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** One process owns the data folder. A lock left by a process that is gone is taken over. */
export function takeLock(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
	} catch {
		if (isRunning(Number(readFileSync(file, 'utf8')))) return false;
		rmSync(file, { force: true });
		return takeLock(file);
	}
	process.once('exit', () => rmSync(file, { force: true }));
	return true;
}

function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
