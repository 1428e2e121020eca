import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { contentHash } from '../hash.ts';
import { secretFile } from '../settings.ts';

/** The key of this installation, which no file carries. */
export const sealKey = (folder?: string): string => secretFile('case-file-key', folder);

/** Says that the file is handed out here, and lets it be seen whether it has been changed since. */
export const sealed = (file: CaseFile, key: string): CaseFile => ({ ...file, seal: sealOf(file, key) });

/** Whether the file was handed out here and is unchanged. A hash can be reckoned by anybody; the seal only with the key. */
export function isOurs(file: CaseFile, key: string): boolean {
	return file.seal !== undefined && timingSafeEqual(Buffer.from(file.seal), Buffer.from(sealOf(file, key)));
}

function sealOf({ seal: _, ...file }: CaseFile, key: string): string {
	return createHmac('sha256', key).update(contentHash(file)).digest('hex');
}
