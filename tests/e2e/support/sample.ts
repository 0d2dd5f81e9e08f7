import { createHash } from 'node:crypto';

/** `size` of the names, the same ones for the same seed, in their own order. */
export function sampleOf(
  names: readonly string[],
  size: number,
  seed: string,
): readonly string[] {
  const drawn = names
    .map((name) => ({ name, rank: rankOf(seed, name) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ name }) => name);
  return names.filter((name) => drawn.includes(name));
}

const rankOf = (seed: string, name: string) =>
  createHash('sha256').update(`${seed} ${name}`).digest('hex');
