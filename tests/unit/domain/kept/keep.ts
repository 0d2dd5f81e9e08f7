import path from 'node:path';
import { expect } from 'vitest';

const folder = path.resolve('tests/fixtures/kept');

/**
 * Compares results with the stored ones, so that every change is visible and
 * intentional. Sentences for readers aren't included. `npx vitest run
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
