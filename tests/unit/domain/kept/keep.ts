import path from 'node:path';
import { expect } from 'vitest';
import type { Localized } from '../../../../src/data/schema/text';

const folder = path.resolve('tests/fixtures/kept');

/**
 * Compares results with the stored ones, so that every change is visible and
 * intentional. Sentences for readers are included only where `sentencesOf` adds
 * them: where findings name what is in a form. `npx vitest run
 * tests/unit/domain/kept --update` stores new ones; review the diff.
 */
export async function keep(
  name: string,
  answers: readonly string[],
): Promise<void> {
  await expect(`${answers.join('\n')}\n`).toMatchFileSnapshot(
    path.join(folder, `${name}.txt`),
  );
}

/** Values as JSON on one line; strings unchanged. */
export const line = (...values: readonly unknown[]): string =>
  values
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join('  ');

type Said = {
  readonly rule: string;
  readonly title: Localized;
  readonly why: Localized;
  readonly fix: Localized;
};

/** What findings say in English, once each. */
export const sentencesOf = (findings: readonly Said[]): readonly string[] => [
  line('#### sentences'),
  ...new Set(
    findings
      .map(({ rule, title, why, fix }) =>
        line(`  ${rule}`, title.en, why.en, fix.en),
      )
      .sort(),
  ),
];
