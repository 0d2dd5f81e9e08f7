import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/css/custom.css', 'utf8');

/** The hex colors that a block of custom.css assigns to `--lab-*`. */
function colours(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {\n`);
  if (start < 0) throw new Error(`custom.css has no block ${selector}`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    Array.from(
      block.matchAll(/--lab-([\w-]+): (#[0-9a-f]{6});/g),
      ([, name = '', hex = '']) => [name, hex],
    ),
  );
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [hi = 0, lo = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (hi + 0.05) / (lo + 0.05);
}

const states = ['ok', 'warn', 'error', 'info', 'accent'];
const machines = ['laptop', 'server', 'container'];
const grounds = ['page', 'surface', 'sunken', 'hover', 'chip'];
const code = [
  'text comment keyword string number function variable property punctuation',
  'inserted deleted',
].flatMap((line) => line.split(' ').map((name) => `code-${name}`));

/** [text, background]: every combination that the site uses. */
const textPairs: readonly (readonly [string, string])[] = [
  ...['text', 'text-muted', 'accent', ...states, ...machines].flatMap((fg) =>
    grounds.map((bg) => [fg, bg] as const),
  ),
  ...[...states, ...machines].flatMap((name) => [
    [name, `${name}-bg`] as const,
    ['text', `${name}-bg`] as const,
    ['text-muted', `${name}-bg`] as const,
    ['accent', `${name}-bg`] as const,
  ]),
  ...code.flatMap((fg) => [
    [fg, 'code-bg'] as const,
    [fg, 'code-mark-bg'] as const,
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
];

const edgePairs: readonly (readonly [string, string])[] = [
  'border-strong',
  'focus',
].flatMap((fg) => grounds.map((bg) => [fg, bg] as const));

describe.each([':root', "[data-theme='dark']"])('%s', (selector) => {
  const theme = colours(selector);
  const ratio = ([fg, bg]: readonly [string, string]) =>
    contrast(theme.get(fg) ?? `no ${fg}`, theme.get(bg) ?? `no ${bg}`);
  const below = (
    pairs: readonly (readonly [string, string])[],
    least: number,
  ) =>
    pairs
      .map((pair) => ({ pair: pair.join(' on '), ratio: ratio(pair) }))
      // NaN, from a missing token, must fail too.
      .filter((row) => !(row.ratio >= least));

  test('text has a contrast of at least 4.5:1 on every background', () => {
    expect(below(textPairs, 4.5)).toEqual([]);
  });
  test('control borders and the focus ring have a contrast of at least 3:1', () => {
    expect(below(edgePairs, 3)).toEqual([]);
  });
});

test('the dark theme redefines every color', () => {
  expect([...colours("[data-theme='dark']").keys()].sort()).toEqual(
    [...colours(':root').keys()].sort(),
  );
});
