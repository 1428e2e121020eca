import type { Cookies } from '@sveltejs/kit';
import { GUIDE_COOKIE } from '#lib/components/guide/guide-cookie.ts';

/** Whoever has closed the guide in this browser need not see it again. */
export const isGuideOpen = (cookies: Cookies): boolean => cookies.get(GUIDE_COOKIE) !== 'closed';
