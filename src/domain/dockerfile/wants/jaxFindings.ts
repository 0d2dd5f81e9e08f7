import { cudaReleases } from '../../../data/cudaReleases';
import { cudnnSupport } from '../../../data/cudnnSupport';
import { jaxPlugins } from '../../../data/jaxPlugins';
import type { Capability, JaxPluginRow } from '../../../data/schema/gpu';
import { cudaLevel } from '../../gpu/compat/driver';
import type { Wanted } from '../../requirements/types';
import { compareVersions } from '../../version/compareVersions';
import { finding, type DockerFinding } from '../finding';
import { capabilitiesOf, machineOf } from '../machine';
import type { DockerSpec } from '../spec';
import { highest } from './highest';

type Field = 'pip' | 'yours';

/** Whether JAX's wheels run on the machine. */
export function jaxFindings(spec: DockerSpec): readonly DockerFinding[] {
  const { wants, form, context } = spec;
  const all = [...wants.typed, ...wants.asked.map(({ wanted }) => wanted)];
  const jax = all.find(({ id }) => id === 'jax');
  if (!jax) return [];
  const field = wants.typed.includes(jax) ? 'pip' : 'yours';
  const plugin = jaxPlugins.find((row) => isAsked(row, jax, all));
  const machine = machineOf(form, context);
  const cards = capabilitiesOf(machine);
  if (!plugin) return [withoutCuda(field)];
  if (plugin.until && highest(jax.spec, plugin.until))
    return [ended(field, jax, plugin, plugin.until)];
  const level = cudaLevel(machine.driver);
  const isDriverOld = level !== null && compareVersions(level, plugin.cuda) < 0;
  if (isDriverOld || !cards.every((cc) => isServed(plugin, cc)))
    return [notForMachine(field, plugin, cards, isDriverOld)];
  return [
    ...linksFinding(field, spec, plugin),
    ...cudnnFinding(field, plugin, cards, all),
  ];
}

/** `[cuda12_pip]` is `cuda12-pip` (PEP 685). */
const extrasOf = ({ extras }: Wanted): readonly string[] =>
  [...extras.matchAll(/[\w.-]+/g)].map(([extra]) =>
    extra.toLowerCase().replaceAll(/[-_.]+/g, '-'),
  );

/**
 * As an extra, `cuda12`, `cuda12_pip`, or `cuda12_local`; the plugin by its own
 * name; or a build of jaxlib, such as `==0.4.13+cuda11.cudnn86`.
 */
const isAsked = (
  { extra }: JaxPluginRow,
  jax: Wanted,
  all: readonly Wanted[],
): boolean =>
  extrasOf(jax).some((one) => one === extra || one.startsWith(`${extra}-`)) ||
  all.some(
    ({ id, spec }) =>
      id.startsWith(`jax-${extra}-`) ||
      (id === 'jaxlib' && spec.includes(`+${extra}`)),
  );

/** The GPU is not too old, and the newest CUDA of the plugin compiles for it. */
function isServed(
  { cuda, minCapability }: JaxPluginRow,
  cc: Capability,
): boolean {
  const [major] = cuda.split('.');
  const newest = cudaReleases
    .filter((row) => row.cuda.split('.')[0] === major)
    .at(-1);
  return (
    compareVersions(cc, minCapability) >= 0 &&
    newest?.capabilities.includes(cc) !== false
  );
}

const withoutCuda = (field: Field) =>
  finding('jax-without-cuda', 'warning', field, [
    {
      en: 'This JAX doesn’t use a GPU',
      zh: '这样装的 JAX 不用 GPU',
    },
    {
      en: 'The bare name installs the CPU build.',
      zh: '不带后缀的是 CPU 版。',
    },
    { en: 'Write jax[cuda12].', zh: '请写 jax[cuda12]。' },
  ]);

/** An extra that newer releases no longer have. */
const ended = (
  field: Field,
  { extras }: Wanted,
  { extra }: JaxPluginRow,
  until: string,
): DockerFinding =>
  finding('jax-extra-ended', 'warning', field, [
    {
      en: `jax${extras} installs a JAX that doesn’t use a GPU`,
      zh: `jax${extras} 装到的 JAX 不用 GPU`,
    },
    {
      en: `JAX has had no ${extra} since ${until}, and pip ignores an extra that a release lacks.`,
      zh: `JAX 从 ${until} 起没有 ${extra}，而 pip 会忽略不存在的附加项。`,
    },
    {
      en: `Write jax[cuda12], or pin a release below ${until}.`,
      zh: `请写 jax[cuda12]，或者指定低于 ${until} 的版本。`,
    },
  ]);

/** Wheels that are not on the index, if neither the form nor the file names their page. */
function linksFinding(
  field: Field,
  { indexes, wants }: DockerSpec,
  { extra, links }: JaxPluginRow,
): readonly DockerFinding[] {
  const inFile = wants.read?.lines.some(
    (line) => line.kind === 'option' && line.option.value === links,
  );
  return links && !inFile && !indexes.includes(links)
    ? [
        finding('jax-links-missing', 'error', field, [
          {
            en: `pip doesn’t find the builds of jax[${extra}]`,
            zh: `pip 找不到 jax[${extra}] 的版本`,
          },
          {
            en: 'They aren’t on PyPI, but on a page of JAX.',
            zh: '它们不在 PyPI 上，而在 JAX 自己的页面上。',
          },
          {
            en: `Enter this under “Index options of pip”: --find-links ${links}`,
            zh: `请在“pip 的索引选项”里填：--find-links ${links}`,
          },
        ]),
      ]
    : [];
}

function notForMachine(
  field: Field,
  plugin: JaxPluginRow,
  cards: readonly Capability[],
  isDriverOld: boolean,
): DockerFinding {
  const other = jaxPlugins.find(
    (row) =>
      row !== plugin &&
      (!isDriverOld || compareVersions(row.cuda, plugin.cuda) < 0) &&
      cards.every((cc) => isServed(row, cc)),
  );
  return finding('jax-not-for-machine', 'error', field, [
    {
      en: `jax[${plugin.extra}] doesn’t run on this machine`,
      zh: `jax[${plugin.extra}] 在这台机器上不能运行`,
    },
    {
      en: `It needs driver ${plugin.driver} or newer, compute capability ${plugin.minCapability} or higher, and GPUs that its CUDA compiles for.`,
      zh: `它需要驱动 ${plugin.driver} 以上、计算能力 ${plugin.minCapability} 以上，而且它的 CUDA 要能编译这些显卡的代码。`,
    },
    other
      ? { en: `Use ${named(other)}.`, zh: `请换成 ${named(other)}。` }
      : {
          en: 'Ask for a newer driver, or pin an older JAX version.',
          zh: '请管理员升级驱动，或者指定更旧的 JAX 版本。',
        },
  ]);
}

/** As written in a list; an old extra exists only below a release. */
const named = ({ extra, until }: JaxPluginRow): string =>
  until ? `jax[${extra}_pip]<${until}` : `jax[${extra}]`;

/** pip takes the newest cuDNN 9, which has dropped GPUs that JAX still supports. */
function cudnnFinding(
  field: Field,
  { cudnn, extra }: JaxPluginRow,
  cards: readonly Capability[],
  all: readonly Wanted[],
): readonly DockerFinding[] {
  const newest = cudnnSupport.at(-1);
  const dropped = cards.filter(
    (cc) => newest && compareVersions(cc, newest.minCapability) < 0,
  );
  // A cuDNN that is asked for is the user's own choice.
  if (
    !newest ||
    !cudnn ||
    dropped.length === 0 ||
    all.some(({ id }) => id === cudnn)
  )
    return [];
  const pin = `${cudnn}<${newest.from}`;
  const capabilities = [...new Set(dropped)].join(', ');
  return [
    finding('jax-cudnn-not-for-gpus', 'warning', field, [
      {
        en: `The newest cuDNN doesn’t contain code for compute capability ${capabilities}`,
        zh: `最新的 cuDNN 没有计算能力 ${capabilities} 的代码`,
      },
      {
        en: `jax[${extra}] lets pip choose cuDNN, and from ${newest.from} on cuDNN needs ${newest.minCapability} or higher.`,
        zh: `jax[${extra}] 由 pip 选择 cuDNN，而 cuDNN 从 ${newest.from} 起需要 ${newest.minCapability} 以上。`,
      },
      {
        en: `Add '${pin}' to the packages.`,
        zh: `请在包列表里加上 '${pin}'。`,
      },
    ]),
  ];
}
