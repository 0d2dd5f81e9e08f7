import { compareVersions } from '../../version/compareVersions';
import { capabilityRow } from '../../gpu/capability';
import { driverGate } from '../../gpu/compat/driver';
import type { DockerField } from '../../../data/dockerFields';
import { finding, type DockerFinding } from '../finding';
import { capabilitiesOf, machineOf } from '../machine';
import type { DockerSpec } from '../spec';

/**
 * conda packages that set the CUDA version of all other packages.
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-virtual.html
 */
const fixing: readonly string[] = [
  'cuda-version',
  'cudatoolkit',
  'cuda-toolkit',
  'pytorch-cuda',
];

type Pin = {
  readonly name: string;
  readonly cuda: string;
  readonly field: DockerField;
};

/** What conda would install that the machine does not run. */
export function condaFindings(spec: DockerSpec): readonly DockerFinding[] {
  if (!spec.recipe.gpu) return [];
  return [...cpuBuilds(spec), ...tooNew(spec)];
}

/** Builds without CUDA, by their name or their build string. */
function cpuBuilds({ wants }: DockerSpec): readonly DockerFinding[] {
  const names = wants.asked.flatMap(({ wanted: { manager, id, spec } }) =>
    manager === 'conda' &&
    (/^(cpuonly|pytorch-cpu|tensorflow-cpu)$/.test(id) ||
      /=[^=]*_?cpu/.test(spec))
      ? [id]
      : [],
  );
  return names.length
    ? [
        finding('conda-cpu-build', 'warning', 'yours', [
          {
            en: `This environment doesn’t use a GPU: ${names.join(', ')}`,
            zh: `这个环境不用 GPU：${names.join('、')}`,
          },
          {
            en: 'These are builds without CUDA, and conda installs exactly them.',
            zh: '这些是不带 CUDA 的版本，conda 会原样安装。',
          },
          {
            en: 'Remove cpuonly, write pytorch-gpu (conda-forge), and omit the build string after the second =.',
            zh: '请去掉 cpuonly，改写 pytorch-gpu（conda-forge），并去掉第二个 = 后面的构建号。',
          },
        ]),
      ]
    : [];
}

/** A CUDA version that conda is told to install but the machine does not support. */
function tooNew(spec: DockerSpec): readonly DockerFinding[] {
  const machine = machineOf(spec.form, spec.context);
  if (!machine.cards.length) return [];
  const last = capabilitiesOf(machine)
    .flatMap((cc) => capabilityRow(cc).lastCuda ?? [])
    .sort(compareVersions)[0];
  return pins(spec)
    .filter(
      ({ cuda }) =>
        driverGate(machine.driver, cuda).kind === 'driver-too-old' ||
        (last !== undefined && compareVersions(cuda, last) > 0),
    )
    .map(({ name, cuda, field }) =>
      finding('conda-cuda-not-for-machine', 'error', field, [
        {
          en: `${name}=${cuda} doesn’t run on this machine`,
          zh: `${name}=${cuda} 在这台机器上不能运行`,
        },
        {
          en: 'It sets the CUDA version of every package, and this one is newer than the driver or the GPUs support.',
          zh: '它决定了所有包的 CUDA 版本，而这个版本超出了驱动或显卡的支持。',
        },
        {
          en: 'Omit it: CONDA_OVERRIDE_CUDA in the Dockerfile tells conda what the server supports.',
          zh: '去掉它即可：Dockerfile 里的 CONDA_OVERRIDE_CUDA 已写明服务器能运行的版本。',
        },
      ]),
    );
}

/** The pinned packages in the field and the file. */
function pins({ conda, wants }: DockerSpec): readonly Pin[] {
  const typed = conda.map((item) => ({ item, field: 'conda' as const }));
  const listed = wants.asked.flatMap(({ wanted: { manager, name, spec } }) =>
    manager === 'conda'
      ? [{ item: `${name}${spec}`, field: 'yours' as const }]
      : [],
  );
  return [...typed, ...listed].flatMap(({ item, field }) => {
    const [, name = '', cuda] =
      /^(?:[^\s:]*::)?([\w-]+)(?:\s*==?\s*|\s+)(\d+\.\d+)/.exec(item) ?? [];
    return cuda && fixing.includes(name) ? [{ name, cuda, field }] : [];
  });
}
