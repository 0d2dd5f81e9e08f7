import { torchDependents } from '../../../data/torchDependents';
import type { DockerForm } from '../../../data/dockerFields';
import type { Recipe } from '../../../data/schema/recipe';
import { isGood } from '../../gpu/compat/judge';
import { wheelOptions, type WheelOption } from '../../gpu/build/wheelOptions';
import { isBound, pinned, satisfies } from '../../requirements/specifier';
import type { ReadFile, Wanted } from '../../requirements/types';
import type { Base } from '../base';
import type { DockerContext } from '../context';
import { machineOf, usesGpu } from '../machine';
import type { Demand } from './demand';
import { isForLinux } from './forLinux';
import { torchRelease } from './torchRelease';

/**
 * PyTorch for an image whose base does not contain it: pip installs it from the
 * index that fits the machine.
 */
export type TorchWheels = {
  readonly option: WheelOption;
  /** The packages to install from that index, in pip's notation. */
  readonly packages: readonly string[];
  /** Their names, which are not installed from anywhere else. */
  readonly ids: readonly string[];
  /** The required releases, in pip's notation; empty means any release. */
  readonly spec: string;
  /** An index for the GPUs that this one does not support, if there is one. */
  readonly second: WheelOption | null;
  /**
   * Set if the file has hashes, which fit the builds of the index that they were
   * made from: PyTorch's, if the file names it, or else PyPI. pip then installs
   * PyTorch from there.
   */
  readonly hashed?: { readonly index: string | null };
};

/** The packages in PyTorch's index whose builds belong to a PyTorch release. */
const inIndex: readonly string[] = ['torch', 'torchvision', 'torchaudio'];

/**
 * Chooses the index for PyTorch. PyPI has only one build per release, for a
 * CUDA that older drivers and GPUs do not run.
 * https://pytorch.org/get-started/locally/
 *
 * @returns null if PyTorch is not required, is in the base, or comes from a
 * URL, or if no GPU is known
 */
export function torchWheelsOf(
  recipe: Recipe,
  { asked, typed, framework }: Pick<Demand, 'asked' | 'typed' | 'framework'>,
  { python }: Pick<Base, 'python'>,
  form: DockerForm,
  context: DockerContext,
  read: ReadFile | null,
): TorchWheels | null {
  if (framework || !usesGpu(recipe) || (python !== 'own' && python !== 'none'))
    return null;
  const all = [...asked.map(({ wanted }) => wanted), ...typed].filter(
    ({ manager, marker }) => manager === 'pip' && isForLinux(marker),
  );
  const named = all.filter(({ id }) => inIndex.includes(id));
  if (named.some(({ from }) => from !== 'index')) return null;
  if (
    !named.length &&
    !all.some(({ id }) => torchDependents.some(({ name }) => name === id))
  )
    return null;
  const machine = machineOf(form, context);
  const hashed = hashesOf(read);
  const inFile = asked.some(({ wanted }) => all.includes(wanted));
  if (!machine.cards.length || (hashed && !inFile)) return null;
  const { spec, cuda } = torchRelease(named) ?? { spec: '', cuda: null };
  const options = wheelOptions(machine, (torch) => isRelease(torch, spec));
  const [best] = options;
  if (!best) return null;
  // the CUDA of the file's build, if it runs on the machine as well
  const option =
    options.find(
      (one) => one.cuda === cuda && one.verdict.runsOn === best.verdict.runsOn,
    ) ?? best;
  const left = machine.cards.filter((_, i) => {
    const verdict = option.verdict.cards[i];
    return verdict && !isGood(verdict.kind);
  });
  const [second] = left.length
    ? wheelOptions({ ...machine, cards: left }, (torch) =>
        isRelease(torch, spec),
      )
    : [];
  return {
    option,
    // Each index has its own builds, so the hashes fit those of one index only.
    packages: hashed
      ? []
      : [...new Set([torchItself(spec, option), ...companions(named)])].sort(),
    ids: hashed ? [] : ['torch', ...named.map(({ id }) => id)],
    spec,
    second: second?.verdict.runsOn === 'all' ? second : null,
    ...(hashed && { hashed }),
  };
}

/** The index of PyTorch in a file with hashes; null if the file has none. */
function hashesOf(read: ReadFile | null): TorchWheels['hashed'] | null {
  const lines = read?.lines ?? [];
  if (!lines.some((line) => line.kind === 'package' && line.hashed))
    return null;
  const index = lines.flatMap((line) =>
    line.kind === 'option'
      ? (/\/whl\/(\w+)/.exec(line.option.value)?.[1] ?? [])
      : [],
  )[0];
  return { index: index ?? null };
}

/** Whether a patch release of `2.7` satisfies the version specifier. */
const isRelease = (torch: string, spec: string): boolean =>
  Array.from({ length: 10 }, (_, patch) => `${torch}.${String(patch)}`).some(
    (version) => satisfies(version, spec),
  );

/** The pinned release, or else the chosen release within the required bounds. */
function torchItself(spec: string, { torch }: WheelOption): string {
  const bounds = spec.replace(/\+[^,]*/g, '');
  if (pinned(spec) !== null) return `torch${bounds}`;
  return [`torch==${torch}.*`, ...(bounds ? [bounds] : [])].join(',');
}

/**
 * Without a local version label: the index is for one CUDA, and its builds have
 * that label.
 */
const companions = (named: readonly Wanted[]): readonly string[] =>
  named
    .filter(({ id }) => id !== 'torch')
    .map(({ name, extras, spec }) =>
      isBound(spec)
        ? `${name}${extras}${spec.replace(/\+[^,]*/g, '')}`
        : `${name}${extras}`,
    );
