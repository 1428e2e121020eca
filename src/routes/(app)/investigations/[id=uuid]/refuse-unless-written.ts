import { error } from '@sveltejs/kit';
import { NOT_WRITABLE, type NotWritable } from '#lib/domain/investigation/not-writable.ts';

/** For what either stands or meets an investigation that is no longer to be written in. */
export function refuseUnlessWritten(written: { ok: true } | { ok: false; reason: NotWritable }): void {
	if (!written.ok) error(409, NOT_WRITABLE[written.reason]);
}
