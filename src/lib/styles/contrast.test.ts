import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./palette.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media');
const palettes = { light: read(light), dark: { ...read(light), ...read(dark) } };

const GROUNDS = ['paper', 'sheet', 'fill'] as const;
const TEXT: [string, string][] = [
	...['ink', 'ink-soft', 'action'].flatMap((text) => GROUNDS.map((ground): [string, string] => [text, ground])),
	...['good', 'caution', 'danger', 'action'].map((tone): [string, string] => [tone, `${tone}-soft`]),
	...['good-soft', 'caution-soft', 'danger-soft', 'action-soft', 'fill-strong'].map((ground): [string, string] => ['ink', ground]),
	...['action-strong', 'danger', 'good', 'caution'].flatMap((tone) => ['paper', 'sheet'].map((ground): [string, string] => [tone, ground])),
	['danger', 'fill'],
	['action-ink', 'action'],
	['action-ink', 'action-strong']
];
const LINES: [string, string][] = ['control-line', 'thread', 'focus', 'danger', 'action'].flatMap((line) =>
	['paper', 'sheet'].map((ground): [string, string] => [line, ground])
);

for (const [name, colours] of Object.entries(palettes)) {
	test.each(TEXT)(`${name}: %s can be read on %s`, (text, ground) => {
		expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
	});
	test.each(LINES)(`${name}: a line in %s is seen on %s`, (line, ground) => {
		expect(contrast(colours[line], colours[ground])).toBeGreaterThanOrEqual(3);
	});
}

function read(block: string): Record<string, string> {
	return Object.fromEntries([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
}

function contrast(a = '', b = ''): number {
	const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (bright + 0.05) / (dim + 0.05);
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
