import type { Cookies } from '@sveltejs/kit';

/** The parameter of the way back to one area at a time. */
export const ONE_AT_A_TIME = 'ett';

const COOKIE = 'rodtrad-areas';
const YEAR = 365 * 24 * 60 * 60;

/** Whether this user wants all areas on one page, in this browser. */
export const isTogether = (cookies: Cookies): boolean => cookies.get(COOKIE) === 'all';

export const allTogether = (cookies: Cookies): void =>
	cookies.set(COOKIE, 'all', { path: '/investigations', maxAge: YEAR, sameSite: 'lax' });
export const oneAtATime = (cookies: Cookies): void => cookies.delete(COOKIE, { path: '/investigations' });
