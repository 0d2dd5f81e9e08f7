import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  chineseFolder,
  englishFolder,
  listPages,
} from '../../../scripts/i18n/pages';
import { externalLinks } from '../../../src/data/externalLinks';

describe('the external links', () => {
  it('have unique ids and addresses', () => {
    const ids = externalLinks.map((row) => row.id);
    const urls = externalLinks.map((row) => row.url);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('have an address and a date, or are marked as not checked', () => {
    for (const row of externalLinks) {
      expect(new URL(row.url).protocol, row.id).toBe('https:');
      expect(row.checked, row.id).toMatch(/^(\d{4}-\d\d-\d\d|not checked)$/);
    }
  });

  it('are the only ones: pages contain no addresses themselves', () => {
    for (const folder of [englishFolder, chineseFolder]) {
      for (const page of listPages(folder)) {
        const text = readFileSync(path.join(folder, page), 'utf8');
        expect(text, `${folder}/${page}`).not.toMatch(
          /\]\(https?:|<https?:|href=["{]/,
        );
      }
    }
  });
});
