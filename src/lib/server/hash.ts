import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256 of canonical JSON (RFC 8785): the same content has the same hash in whatever order its keys stand. */
export function contentHash(content: unknown): string {
	const text = canonicalize(content);
	if (text === undefined) throw new Error('Only JSON has a content hash.');
	return bytesHash(text);
}

export const bytesHash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
