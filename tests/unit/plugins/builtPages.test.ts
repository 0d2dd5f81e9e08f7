import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { appOnDemand } from '../../../src/plugins/builtPages/appOnDemand';
import {
  hashesOf,
  withPolicy,
} from '../../../src/plugins/builtPages/securityPolicy';

const scripts = [
  [
    'minified',
    '<script src=/a/r.js defer></script><script src=/a/m.js defer></script>',
  ],
  [
    'quoted',
    '<script src="/a/r.js" defer="defer"></script><script src="/a/m.js" defer="defer"></script>',
  ],
] as const;

describe('the app of a page', () => {
  test.each(scripts)('waits for the loader: %s', (_style, tags) => {
    const html = `<head><meta charset=UTF-8>${tags}</head><body>text</body>`;
    expect(appOnDemand(html, '/a/loader.js', ['/sw.js', '/zh/sw.js'])).toBe(
      '<head><meta charset=UTF-8><script src="/a/loader.js" defer data-app="/a/r.js /a/m.js" data-workers="/sw.js /zh/sw.js"></script></head><body>text</body>',
    );
  });

  test('starts after the scripts of the page', () => {
    const tags = ['runtime~main.1', 'main.2', '17.3', 'domain.4']
      .map((name) => `<script src="/a/${name}.js" defer></script>`)
      .join('');
    expect(appOnDemand(`<head>${tags}</head>`, '/l.js', [])).toContain(
      'data-app="/a/runtime~main.1.js /a/17.3.js /a/domain.4.js /a/main.2.js"',
    );
  });

  test('is an error if Docusaurus writes it differently', () => {
    expect(() => appOnDemand('<head></head>', '/a/loader.js', [])).toThrow(
      'found no script',
    );
  });
});

describe('the policy of a page', () => {
  const hashOf = (text: string) =>
    `sha256-${createHash('sha256').update(text).digest('base64')}`;

  test('lists exactly the inline scripts', () => {
    const html =
      '<script>one()</script><script type=application/ld+json>{}</script><script src=/x.js defer></script><script data-x>two("</b>")</script>';
    expect(hashesOf(html)).toEqual([hashOf('one()'), hashOf('two("</b>")')]);
  });

  test('precedes everything that loads, and leaves no loophole for scripts', () => {
    const html = withPolicy(
      '<head><meta charset=UTF-8><link rel=stylesheet href=/a.css></head>',
    );
    const policy = /content="(default-src[^"]*)"/.exec(html)?.[1] ?? '';
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(
      html.indexOf('stylesheet'),
    );
    expect(policy).toContain("default-src 'none'");
    expect(/script-src [^;]*/.exec(policy)?.[0]).not.toContain('unsafe');
  });
});
