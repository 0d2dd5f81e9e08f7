import path from 'node:path';
import { expect } from 'vitest';

const folder = path.resolve('tests/fixtures/kept');

/**
 * Compares answers with those that were kept, so that a change of any of them
 * is seen and meant. Sentences for readers are not among them.
 * `npx vitest run tests/unit/domain/kept --update` keeps new ones; read the diff.
 */
export async function keep(
  name: string,
  answers: readonly string[],
): Promise<void> {
  await expect(`${answers.join('\n')}\n`).toMatchFileSnapshot(
    path.join(folder, `${name}.txt`),
  );
}

/** Values as JSON on one line; a text as it is. */
export const line = (...values: readonly unknown[]): string =>
  values
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join('  ');
