import { createHash } from 'node:crypto';
import { splitPage } from './frontMatter';

/**
 * The stamp of a Chinese page: a hash of the English title, description, and body.
 * A hash rather than a commit or a date, because it survives squashing and needs
 * no history.
 */
export function sourceHash(english: string): string {
  const { frontMatter, body } = splitPage(english);
  const { title, description } = frontMatter;
  return createHash('sha256')
    .update(JSON.stringify([title, description, body.trim()]))
    .digest('hex')
    .slice(0, 12);
}

/** Says whether the English page has changed since the Chinese one was stamped. */
export function checkDrift(english: string, chinese: string): string[] {
  const { translation } = splitPage(chinese).frontMatter;
  const stamp =
    typeof translation === 'object' &&
    translation !== null &&
    'source' in translation
      ? translation.source
      : undefined;
  if (stamp === undefined) {
    return [
      'has no stamp: once it matches the English page, run npm run i18n:stamp -- <page>',
    ];
  }
  return stamp === sourceHash(english)
    ? []
    : [
        'the English page changed: update this one, then run npm run i18n:stamp -- <page>',
      ];
}
