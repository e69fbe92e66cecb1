import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { TYPE_COLORS } from '../../../../src/events/event-type.ts';

const css = await readFile('src/styles/tokens.css', 'utf8');
const grounds = await readFile('src/styles/type-grounds.css', 'utf8');

/** The tints of a type's pages in the light and the dark theme. */
function tintsOf(color: string): string[] {
  const rule = grounds.slice(grounds.indexOf(`body[data-color='${color}']`));
  return /--color-brand: light-dark\((#\w{6}), (#\w{6})\)/.exec(rule)?.slice(1) ?? [];
}

/** Relative luminance (WCAG 2.2) of `#rrggbb`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

test('each type has a tint of its own in either theme', () => {
  const tints = TYPE_COLORS.map(tintsOf);
  for (const theme of [0, 1]) expect(new Set(tints.map((pair) => pair[theme])).size).toBe(TYPE_COLORS.length);
});

test.each(TYPE_COLORS)('texts of the hero are readable on %s', (color) => {
  const muted = /--color-on-brand-muted: (#\w{6})/.exec(css)?.[1] ?? '';
  expect(tintsOf(color)).toHaveLength(2);
  for (const tint of tintsOf(color)) {
    expect(contrast(muted, tint)).toBeGreaterThan(7);
    expect(contrast('#ffffff', tint)).toBeGreaterThan(7);
  }
});
