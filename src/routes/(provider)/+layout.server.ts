import { requireProviderUser } from '#lib/server/auth/guard.ts';
import { pageHead } from '../page-head.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => pageHead(requireProviderUser());
