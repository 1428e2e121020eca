export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
