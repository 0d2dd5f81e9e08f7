import type { SmiGpu, SmiReading } from './types';

const PAIR =
  /^(NVRM version|CUDA version|Device Index|Device Minor|Model|Brand|GPU UUID|Bus Location|Architecture):\s+(\S.*)$/;

/**
 * Reads `nvidia-container-cli info`, which the container toolkit's bug reports
 * contain.
 */
export function readContainerCli(lines: readonly string[]): SmiReading {
  const gpus: SmiGpu[] = [];
  const read = new Set<number>();
  let driver: string | undefined;
  let cuda: string | undefined;
  for (const [i, text] of lines.entries()) {
    const [, key, value = ''] = PAIR.exec(text) ?? [];
    // other programs print such keys too
    if (key === undefined || (driver === undefined && key !== 'NVRM version'))
      continue;
    read.add(i + 1);
    const gpu = gpus.at(-1);
    if (key === 'NVRM version') driver = /^\d{3}\.[\d.]+$/.exec(value)?.[0];
    else if (key === 'CUDA version') cuda = /^\d+\.\d+$/.exec(value)?.[0];
    else if (key === 'Device Index') gpus.push(cardAt(Number(value), i + 1));
    else if (gpu) gpus[gpus.length - 1] = { ...gpu, ...fact(key, value) };
  }
  return {
    format: 'list',
    gpus,
    read,
    ...(driver !== undefined && { driver }),
    ...(cuda !== undefined && { cuda }),
  };
}

const cardAt = (index: number, line: number): SmiGpu => ({
  index,
  name: '',
  whole: true,
  mig: [],
  line,
});

function fact(key: string, value: string): Partial<SmiGpu> {
  if (key === 'Model') return { name: value };
  if (key === 'Architecture')
    return /^\d{1,2}\.\d$/.test(value) ? { cc: value } : {};
  return key === 'GPU UUID' && /^GPU-[0-9a-f-]{36}$/.test(value)
    ? { uuid: value }
    : {};
}
