import type { SmiGpu, SmiReading } from './types';

/** More than any machine has. */
const MAX_CARDS = 64;

/** `nvidia-smi -q -x`. Read with patterns: half of a document is still of use, which an XML parser refuses. */
export function readXml(lines: readonly string[]): SmiReading {
  const text = lines.join('\n');
  const read = new Set<number>();
  if (!/<(nvidia_smi_log|gpu id=|product_name|driver_version)/.test(text))
    return { format: 'xml', gpus: [], read };
  lines.forEach((line, i) => {
    if (/^\s*<[/!?a-z]/.test(line)) read.add(i + 1);
  });
  const driver = field(text, 'driver_version');
  const cuda = /^\d+\.\d+$/.exec(
    field(text, 'cuda_version') ?? field(text, 'cuda_umd_version') ?? '',
  )?.[0];
  return {
    format: 'xml',
    ...(driver !== undefined && /^\d{3}\./.test(driver) ? { driver } : {}),
    ...(cuda === undefined ? {} : { cuda }),
    gpus: [...text.matchAll(/<gpu id=[\s\S]*?(?=<gpu id=|$)/g)]
      .slice(0, MAX_CARDS)
      .map((block, i) =>
        readCard(block[0], i, text.slice(0, block.index).split('\n').length),
      ),
    read,
  };
}

function readCard(block: string, index: number, line: number): SmiGpu {
  const name = field(block, 'product_name');
  const uuid = field(block, 'uuid');
  const memory = /<fb_memory_usage>\s*<total>(\d+) MiB/.exec(
    // The slices of MIG come first and have a memory of their own.
    block.replace(/<mig_devices>[\s\S]*?<\/mig_devices>/, ''),
  );
  const mode = field(block, 'current_mig');
  const slices =
    /<mig_devices>([\s\S]*?)<\/mig_devices>/.exec(block)?.[1] ?? '';
  return {
    index,
    name: name ?? '',
    whole: name !== undefined,
    ...(uuid?.startsWith('GPU-') ? { uuid } : {}),
    ...(memory ? { memoryMiB: Number(memory[1]) } : {}),
    ...(mode === 'Enabled' || mode === 'Disabled'
      ? { migEnabled: mode === 'Enabled' }
      : {}),
    mig: [...slices.matchAll(/<fb_memory_usage>\s*<total>(\d+) MiB/g)].map(
      (total) => ({ memoryMiB: Number(total[1]) }),
    ),
    line,
  };
}

const field = (text: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1]?.trim();
