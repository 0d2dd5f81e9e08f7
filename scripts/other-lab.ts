import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import example from '../tests/labs/example';
import other from '../tests/labs/other';
import { otherLab } from './lab/testLabs';
import { namesOf, textsIn, tracesIn } from './lab/traces';
import { runTool } from './process/run';

/**
 * Builds the site with another lab file, in its own folder, and checks that the
 * other lab doesn't find the names of the first lab and does find its own. This
 * also detects a file that the bundler took from an older cache.
 */
async function main(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'other-lab-'));
  try {
    const { code } = await runTool(
      '@docusaurus/core/docusaurus',
      ['build', '--out-dir', folder],
      { env: { LAB_FILE: otherLab } },
    );
    if (code !== 0) return code;
    const wrong = [...traces(folder), ...missing(folder)];
    for (const line of wrong) console.error(line);
    console.log(`${wrong.length} traces of the first lab, or missing names`);
    return wrong.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function traces(folder: string): string[] {
  const kept = namesOf(other);
  const names = new Set(
    [...namesOf(example)].filter((name) => !kept.has(name)),
  );
  return [...textsIn(folder)].flatMap(([file, text]) =>
    tracesIn(text, names).map((found) => `${file}: …${found}…`),
  );
}

/** Title, lab, and administrator on the home page of each language; the address in the sitemap. */
function missing(folder: string): string[] {
  const { name, title, contact, contactLink = '', url, baseUrl } = other;
  const expected = [
    ['index.html', [title.en, name.en, contact.en, contactLink]],
    ['zh/index.html', [title.zh, name.zh, contact.zh, contactLink]],
    ['sitemap.xml', [`${url}${baseUrl}start/overview/`]],
    ['zh/sitemap.xml', [`${url}${baseUrl}zh/start/overview/`]],
  ] as const;
  return expected.flatMap(([file, texts]) => {
    const page = readFileSync(path.join(folder, file), 'utf8');
    return texts
      .filter((text) => !page.includes(text))
      .map((text) => `${file}: lacks ${text}`);
  });
}

void main().then((code) => (process.exitCode = code));
