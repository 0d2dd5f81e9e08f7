import { availableParallelism } from 'node:os';
import {
  closingLine,
  failed,
  passed,
  skipped,
  sum,
  table,
  type Counts,
  type Result,
} from './counts';
import { runTool } from '../process/run';

/** `output` is what a quiet gate has written. */
export type Outcome = Counts & {
  readonly note?: string;
  readonly output?: string;
};

export type Gate = {
  readonly name: string;
  /** Gates in the same list that must pass before this one can start. */
  readonly after?: readonly string[];
  /** `quiet` gates buffer their output: it is shown in one piece when they finish. */
  readonly run: (how: { readonly quiet: boolean }) => Promise<Outcome>;
};

/** A gate with a single command, which counts as one check. */
export function command(
  name: string,
  tool: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Gate {
  return {
    name,
    run: async (how) => {
      const { code, output } = await runTool(tool, args, { ...how, env });
      return { ...(code === 0 ? passed : failed), output };
    },
  };
}

/**
 * Runs all gates even if some fail, with as many in parallel as there are cores. A
 * free core takes the first gate in the list that can start; a gate is skipped if
 * a gate in its `after` didn't pass. Prints a table and, last, the summary line.
 *
 * @returns the exit code
 */
export async function runGates(
  gates: readonly Gate[],
  atOnce = availableParallelism(),
): Promise<number> {
  const start = performance.now();
  const results = new Map<string, Result>();
  const running = new Map<string, Promise<void>>();
  const canStart = ({ name, after = [] }: Gate) =>
    !results.has(name) &&
    !running.has(name) &&
    after.every((needed) => results.has(needed));

  while (results.size < gates.length) {
    const free = gates.filter(canStart).slice(0, atOnce - running.size);
    for (const gate of free) {
      const ended = runOne(gate, results, gates.length > 1).then((result) => {
        running.delete(gate.name);
        results.set(gate.name, result);
      });
      running.set(gate.name, ended);
    }
    if (running.size === 0)
      throw new Error('A gate waits for one that is not in the list.');
    await Promise.race(running.values());
  }

  const inOrder = gates.flatMap(({ name }) => results.get(name) ?? []);
  const total = sum(inOrder);
  console.log(`\n${table(inOrder)}\n\n${seconds(start).toFixed(1)} s in all`);
  console.log(closingLine(total));
  return total.failed > 0 ? 1 : 0;
}

async function runOne(
  gate: Gate,
  before: ReadonlyMap<string, Result>,
  quiet: boolean,
): Promise<Result> {
  const { name, after = [] } = gate;
  const broken = after.find((needed) => !isPassed(before.get(needed)));
  if (broken !== undefined)
    return { ...skipped, name, seconds: 0, note: `${broken} did not pass` };
  console.log(`${name} ...`);
  const start = performance.now();
  const { output = '', ...outcome } = await guarded(gate, quiet);
  if (quiet) console.log(`\n== ${name}\n${output.trimEnd()}`);
  return { ...outcome, name, seconds: seconds(start) };
}

/** A gate that crashes counts as failed; the others still run. */
async function guarded(gate: Gate, quiet: boolean): Promise<Outcome> {
  try {
    return await gate.run({ quiet });
  } catch (error) {
    return {
      ...failed,
      note: error instanceof Error ? error.message : String(error),
    };
  }
}

const isPassed = (result: Result | undefined) =>
  result !== undefined && result.passed > 0 && result.failed === 0;

const seconds = (since: number) => (performance.now() - since) / 1000;
