import { createHash } from 'node:crypto';

/**
 * What a page may load: only this site's own files, and no script that isn't in
 * its own file or listed by its hash. Inline styles come from Prism's variables
 * and from icons.
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
export const policyOf = (hashes: readonly string[]) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...hashes.map((hash) => `'${hash}'`)].join(' '),
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const inlineScript =
  /<script(?![^>]*\b(?:src|type=["']?application))[^>]*>([^]*?)<\/script>/g;

/** Hashes of a page's inline scripts, in the format of the policy. */
export const hashesOf = (html: string): readonly string[] =>
  [...html.matchAll(inlineScript)].map(
    ([, text = '']) =>
      `sha256-${createHash('sha256').update(text).digest('base64')}`,
  );

/**
 * Inserts the policy into a page before anything that the page loads. Servers
 * should send it too: scripts/edition/static.ts.
 */
export const withPolicy = (html: string): string =>
  html.replace(
    /<meta charset=["']?utf-8["']? ?\/?>/i,
    (charset) =>
      `${charset}<meta http-equiv="Content-Security-Policy" content="${policyOf(hashesOf(html))}"><meta name="referrer" content="same-origin">`,
  );
