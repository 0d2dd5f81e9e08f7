import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const figures = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .flatMap((file) => [
    ...readFileSync(path.join('docs', file), 'utf8').matchAll(
      /<Figure\s+name="([^"]*)"/g,
    ),
  ])
  .map(([, name = '']) => name);

describe('the figures of the pages', () => {
  it('exist', () => {
    expect(figures.length).toBeGreaterThan(0);
  });

  it.each([...new Set(figures)])('%s exists in both languages', (name) => {
    for (const locale of ['en', 'zh']) {
      const file = `static/.images/${name}.${locale}.svg`;
      expect(existsSync(file), file).toBe(true);
      const svg = readFileSync(file, 'utf8');
      expect(svg, file).toMatch(/<title>[^<]+<\/title>/);
      // A figure must not load anything, because readers may be offline.
      expect(svg.replace('http://www.w3.org/2000/svg', ''), file).not.toMatch(
        /https?:|<script|<image/,
      );
      expect(/\p{Script=Han}/u.test(svg), file).toBe(locale === 'zh');
    }
  });
});
