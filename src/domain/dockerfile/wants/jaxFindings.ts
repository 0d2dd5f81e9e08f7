import { compareVersions } from '../../version/compareVersions';
import { cudaLevel } from '../../gpu/compat/driver';
import { finding, type DockerFinding } from '../finding';
import { capabilitiesOf, machineOf } from '../machine';
import type { DockerSpec } from '../spec';

/**
 * The driver and GPUs that each set of JAX wheels requires.
 * https://docs.jax.dev/en/latest/installation.html, read 2026-11-27
 */
const plugins = [
  { extra: 'cuda13', cuda: '13.0', driver: '580', oldest: '7.5' },
  { extra: 'cuda12', cuda: '12.0', driver: '525', oldest: '5.2' },
] as const;

/** Whether JAX's wheels run on the machine. */
export function jaxFindings(spec: DockerSpec): readonly DockerFinding[] {
  const { wants, form, context } = spec;
  const jax = [...wants.typed, ...wants.asked.map(({ wanted }) => wanted)].find(
    ({ id }) => id === 'jax',
  );
  if (!jax) return [];
  const field = wants.typed.includes(jax) ? 'pip' : 'yours';
  const plugin = plugins.find(({ extra }) => jax.extras.includes(extra));
  if (!plugin)
    return [
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
      ]),
    ];
  const machine = machineOf(form, context);
  const level = cudaLevel(machine.driver);
  const old = capabilitiesOf(machine).filter(
    (cc) => compareVersions(cc, plugin.oldest) < 0,
  );
  const isDriverOld = level !== null && compareVersions(level, plugin.cuda) < 0;
  if (!old.length && !isDriverOld) return [];
  return [
    finding('jax-not-for-machine', 'error', field, [
      {
        en: `jax[${plugin.extra}] doesn’t run on this machine`,
        zh: `jax[${plugin.extra}] 在这台机器上跑不了`,
      },
      {
        en: `It needs driver ${plugin.driver} or newer and compute capability ${plugin.oldest} or higher.`,
        zh: `它需要驱动 ${plugin.driver} 以上、计算能力 ${plugin.oldest} 以上。`,
      },
      plugin.extra === 'cuda13'
        ? { en: 'Use jax[cuda12].', zh: '请换成 jax[cuda12]。' }
        : {
            en: 'Ask for a newer driver, or pin an older JAX version.',
            zh: '请管理员升级驱动，或者指定更旧的 JAX 版本。',
          },
    ]),
  ];
}
