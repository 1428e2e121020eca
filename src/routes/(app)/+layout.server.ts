import { requireUser } from '#lib/server/auth/guard.ts';
import { pageHead } from '../page-head.ts';
import type { LayoutServerLoad } from './$types';

/** The account belongs to everybody, so the provider's people get their own head here too. */
export const load: LayoutServerLoad = () => pageHead(requireUser());
