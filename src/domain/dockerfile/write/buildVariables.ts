import { torchArchList } from '../../gpu/build/archList';
import type { Group } from '../instruction';
import { dockerWord } from '../quote';
import type { DockerSpec } from '../spec';
import type { Wheel } from '../wants/wheel';
import { archs, forGpus, noGpu } from './archs';
import { hasTorchExtension } from './needs';

/**
 * Variables that tell builds the GPU architectures and the limits.
 *
 * @param wheels - the packages that are built, besides an extension for PyTorch
 */
export function buildVariables(
  spec: DockerSpec,
  wheels: readonly Wheel[],
): Group {
  const { form } = spec;
  const torch =
    hasTorchExtension(spec) ||
    wheels.some(({ need }) => need?.torchFirst && need.build === 'cuda');
  const list = torchArchList(archs(spec).compile, { ptx: form.ptx });
  const own = Object.assign(
    {},
    ...wheels.map(({ need }) => need?.env ?? {}),
  ) as Readonly<Record<string, string>>; // each is a record of texts
  const all: Readonly<Record<string, string>> = {
    ...(torch ? { FORCE_CUDA: '1' } : {}),
    ...(torch || wheels.length ? { MAX_JOBS: form.maxJobs } : {}),
    ...(torch && list ? { TORCH_CUDA_ARCH_LIST: list } : {}),
    ...own,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => {
    const text = filled(spec, value);
    return text ? [`${name}=${dockerWord(text)}`] : [];
  });
  return lines.length
    ? [
        {
          keyword: 'ENV',
          body: lines.join(' \\\n    '),
          field: form.extension && !wheels.length ? 'extension' : 'compiled',
          ...(torch && list && { comment: forGpus }),
          why: noGpu,
        },
      ]
    : [];
}

/**
 * Fills the placeholders of a table text with the facts of this base and these
 * GPUs; null if one is not known.
 */
export function filled(spec: DockerSpec, text: string): string | null {
  const { base, form } = spec;
  const list = archs(spec).compile;
  const placeholders: Readonly<Record<string, string | undefined>> = {
    archs: list.join(';') || undefined,
    digits: list.map((cc) => cc.replace('.', '')).join(';') || undefined,
    // flash-attn names its kernels by generation: 80 is for every 8.x
    majors:
      [...new Set(list.map((cc) => `${cc.split('.')[0] ?? ''}0`))].join(';') ||
      undefined,
    jobs: form.maxJobs,
    // PyG's pages are named after the first release of a series
    torch: base.release?.replace(/^(\d+\.\d+)\.\d+$/, '$1.0'),
    cuda: base.cuda?.replace('.', ''),
  };
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return names.some((name) => placeholders[name] === undefined)
    ? null
    : text.replace(/\{(\w+)\}/g, (_, name: string) => placeholders[name] ?? '');
}
