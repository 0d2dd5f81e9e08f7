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

export type Outcome = Counts & { readonly note?: string };
export type Gate = {
  readonly name: string;
  /** Names of gates without which this one has nothing to look at. */
  readonly after?: readonly string[];
  readonly run: () => Promise<Outcome>;
};

/** A gate that is one command: it counts as one check. */
export function command(
  name: string,
  tool: string,
  args: readonly string[],
): Gate {
  return {
    name,
    run: async () => ((await runTool(tool, args)).code === 0 ? passed : failed),
  };
}

/**
 * Runs all gates, one after the other, whatever becomes of them; a gate whose
 * `after` failed is skipped. Prints a table and, last, the closing line.
 * @returns the exit code
 */
export async function runGates(gates: readonly Gate[]): Promise<number> {
  const results: Result[] = [];
  for (const gate of gates) {
    console.log(`\n== ${gate.name}`);
    const start = performance.now();
    const broken = results.find(
      ({ name, failed }) => failed > 0 && gate.after?.includes(name),
    );
    const outcome = broken
      ? { ...skipped, note: `${broken.name} failed` }
      : await guarded(gate);
    results.push({
      ...outcome,
      name: gate.name,
      seconds: (performance.now() - start) / 1000,
    });
  }
  const total = sum(results);
  console.log(`\n${table(results)}\n\n${closingLine(total)}`);
  return total.failed > 0 ? 1 : 0;
}

/** A gate that breaks down has failed; the others are still run. */
async function guarded(gate: Gate): Promise<Outcome> {
  try {
    return await gate.run();
  } catch (error) {
    return {
      ...failed,
      note: error instanceof Error ? error.message : String(error),
    };
  }
}
