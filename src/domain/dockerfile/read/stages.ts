import { expand } from './expand';
import type { FileInstruction, Stage } from './types';
import { unquoted } from './words';

/** The stages of a file, in order. */
export function stagesOf(
  instructions: readonly FileInstruction[],
): readonly Stage[] {
  const defaults = globalDefaults(instructions);
  const froms = instructions.flatMap(({ keyword }, i) =>
    keyword === 'FROM' ? [i] : [],
  );
  const named = new Map<string, Stage>();
  const stages: Stage[] = [];
  for (const at of froms) {
    const from = instructions[at];
    if (!from) continue;
    const [first, as, name] = from.words;
    const image = first ?? from.spelled;
    const { text, unknown } = expand(unquoted(image.text), (n) =>
      defaults.get(n),
    );
    const stage: Stage = {
      index: stages.length,
      from,
      image,
      name: as && name && /^as$/i.test(as.text) ? name : null,
      parent: named.get(text.toLowerCase()) ?? null,
      resolved: unknown.length || text.includes('$') || !text ? null : text,
      instructions: instructions.slice(at, froms[stages.length + 1]),
    };
    stages.push(stage);
    if (stage.name) named.set(stage.name.text.toLowerCase(), stage);
  }
  return stages;
}

/** The defaults of the ARGs above the first FROM; null for an ARG without one. */
export function globalDefaults(
  instructions: readonly FileInstruction[],
): ReadonlyMap<string, string | null> {
  const defaults = new Map<string, string | null>();
  for (const { keyword, stage, pairs } of instructions) {
    if (stage >= 0) break;
    if (keyword !== 'ARG') continue;
    for (const { name, value } of pairs) {
      const text =
        value === null ? null : expand(value, (n) => defaults.get(n)).text;
      defaults.set(name, text?.includes('$') ? null : text);
    }
  }
  return defaults;
}

/**
 * Real files have up to five levels; without a limit, a long chain would take
 * quadratic time.
 */
const DEEPEST = 50;

/** A stage and the stages that it is built on, itself first. */
export function lineage(stage: Stage): readonly Stage[] {
  const stages: Stage[] = [];
  for (
    let at: Stage | null = stage;
    at && stages.length < DEEPEST;
    at = at.parent
  )
    stages.push(at);
  return stages;
}

/** The external image at the root of a stage; null if not known. */
export function rootImage(stage: Stage): string | null {
  const root = lineage(stage).at(-1);
  return root?.parent ? null : (root?.resolved ?? null);
}
