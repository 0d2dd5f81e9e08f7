import type { SmiGpu, SmiMig } from './types';

/**
 * A line of the process list: GPU, from driver 450 on the GPU instance and
 * compute instance of a MIG slice, PID, type. The type is `C` for a program
 * that computes, `G` for one that draws, `M+C` under MPS.
 */
const PROCESS =
  /^\|\s+(\d{1,3})\s+(?:(\d+|N\/A)\s+(\d+|N\/A)\s+)?(\d+)\s+([CGM](?:\+[CG])?)\s/;

type Process = {
  readonly gpu: number;
  readonly gi: number | null;
  readonly ci: number | null;
  readonly pid: number;
};

export type ProcessList = {
  /** Reads the next line after the heading `Processes:`. */
  readonly add: (line: string) => void;
  readonly compute: readonly Process[];
  /** Whether the end of the list was seen, so that a GPU that is not in it is free. */
  readonly isWhole: () => boolean;
};

/** Collects the computing programs from the list below the table. */
export function processList(): ProcessList {
  const compute: Process[] = [];
  let rows = false;
  let whole = false;
  return {
    add(line) {
      if (/No running processes found/.test(line)) rows = true;
      // `Not Supported`: the driver cannot tell which programs use the GPU
      if (/Not Supported/.test(line)) rows = false;
      const found = PROCESS.exec(line);
      if (found) {
        rows = true;
        const [, gpu, gi, ci, pid, type = ''] = found;
        if (type.includes('C'))
          compute.push({
            gpu: Number(gpu),
            gi: instance(gi),
            ci: instance(ci),
            pid: Number(pid),
          });
      }
      // a pane to the right of the terminal follows the frame
      if (/^\+-+\+(?![-+])/.test(line)) whole = rows;
    },
    compute,
    isWhole: () => whole,
  };
}

const instance = (text: string | undefined): number | null =>
  text === undefined || text === 'N/A' ? null : Number(text);

/** Adds the PIDs of computing programs to the GPU and each of its slices. */
export function withProcesses(
  gpu: SmiGpu,
  { compute, isWhole }: ProcessList,
): SmiGpu {
  const own = compute.filter((process) => process.gpu === gpu.index);
  const slices = gpu.mig.map((slice): SmiMig => {
    const inside = own.filter(
      ({ gi, ci }) => gi === slice.gi && (ci === null || ci === slice.ci),
    );
    return { ...slice, use: { ...slice.use, ...pids(inside, isWhole()) } };
  });
  return {
    ...gpu,
    use: { ...gpu.use, ...pids(own, isWhole()) },
    mig: slices,
  };
}

const pids = (own: readonly Process[], isWhole: boolean) =>
  own.length > 0 || isWhole
    ? { processes: [...new Set(own.map(({ pid }) => pid))] }
    : {};
