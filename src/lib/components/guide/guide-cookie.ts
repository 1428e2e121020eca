/** Remembers in the browser whether the guide is open: nothing about who, and nothing the server keeps. */
export const GUIDE_COOKIE = 'rodtrad-guide';
