import type { DockerField } from '../../../data/dockerFields';
import { minDriver } from '../../gpu/compat/driver';
import { indexAddress } from '../../gpu/build/wheelOptions';
import { finding, type DockerFinding } from '../finding';
import type { DockerSpec } from '../spec';
import type { TorchWheels } from './torchWheels';

/** The index that pip installs PyTorch from, and whether its build runs on the machine. */
export function torchFindings({ wants }: DockerSpec): readonly DockerFinding[] {
  const { torch, hashedTorch, typed } = wants;
  if (hashedTorch) return ofHashes(hashedTorch);
  if (!torch) return [];
  const field = typed.some(({ id }) => torch.ids.includes(id))
    ? 'pip'
    : 'yours';
  switch (torch.option.verdict.runsOn) {
    case 'all':
      return [chosen(torch, field)];
    case 'unknown':
      return [chosen(torch, field), driverUnknown(torch, field)];
    case 'some':
      return [chosen(torch, field), onSome(torch, field)];
    case 'none':
      return [onNone(torch, field)];
  }
}

const chosen = ({ option }: TorchWheels, field: DockerField): DockerFinding =>
  finding('torch-index', 'info', field, [
    {
      en: `pip installs PyTorch ${option.torch} from PyTorch’s index ${option.index} (CUDA ${option.cuda})`,
      zh: `PyTorch ${option.torch} 从它自己的索引 ${option.index} 安装（CUDA ${option.cuda}）`,
    },
    {
      en: 'PyPI has each release for one CUDA version only, which your driver or GPUs may not support.',
      zh: 'PyPI 上每个版本只有一种 CUDA，你的驱动或显卡不一定能运行。',
    },
    {
      en: 'Nothing to do. A constraint keeps other packages from replacing it.',
      zh: '不需要做什么。约束文件会阻止其他包换掉它。',
    },
  ]);

/** The hashes decide the build; whether it runs depends on the index that they come from. */
function ofHashes(torch: TorchWheels): readonly DockerFinding[] {
  const { option, hashed } = torch;
  if (option.verdict.runsOn === 'none') return [onNone(torch, 'yours')];
  if (hashed?.index === option.index) return [];
  const from = hashed?.index ?? 'PyPI';
  const address = indexAddress(option);
  return [
    finding('torch-hashes', 'warning', 'yours', [
      {
        en: `The hashes fit only the builds of PyTorch from ${from}`,
        zh: `文件里的哈希只对应 ${from} 上的 PyTorch`,
      },
      {
        en: `For this machine, PyTorch ${option.torch} from the index ${option.index} is the right build. It is a different file, so pip would reject it, and the Dockerfile installs the build that the hashes name.`,
        zh: `适合这台机器的是索引 ${option.index} 里的 PyTorch ${option.torch}。它是另一个文件，哈希对不上，pip 会拒绝；所以 Dockerfile 安装的仍是哈希对应的那个。`,
      },
      {
        en: `Make the file again from its source with that index: \`uv pip compile requirements.in --generate-hashes --index ${address} -o requirements.txt\``,
        zh: `请用这个索引从源文件重新生成：\`uv pip compile requirements.in --generate-hashes --index ${address} -o requirements.txt\``,
      },
    ]),
  ];
}

const driverUnknown = (
  { option }: TorchWheels,
  field: DockerField,
): DockerFinding =>
  finding('torch-index-not-known', 'warning', field, [
    {
      en: 'We don’t know whether this PyTorch runs on the server',
      zh: '不清楚这个 PyTorch 能不能在服务器上运行',
    },
    {
      en: `CUDA ${option.cuda} needs driver ${minDriver(option.cuda) ?? '?'} or newer.`,
      zh: `CUDA ${option.cuda} 需要驱动 ${minDriver(option.cuda) ?? '?'} 以上。`,
    },
    {
      en: 'Enter the GPUs and the driver above.',
      zh: '请在上面填写显卡和驱动版本。',
    },
  ]);

const onSome = (
  { option, second }: TorchWheels,
  field: DockerField,
): DockerFinding =>
  finding('torch-not-for-all-cards', 'warning', field, [
    {
      en: `PyTorch ${option.torch} for CUDA ${option.cuda} runs on only some of the GPUs`,
      zh: `CUDA ${option.cuda} 的 PyTorch ${option.torch} 只能在部分显卡上运行`,
    },
    {
      en: 'No release that your file allows supports all of them.',
      zh: '符合你文件要求的版本里，没有一个支持所有的显卡。',
    },
    second
      ? {
          en: `Build two images: this one, and another with PyTorch ${second.torch} from ${second.index} for the other GPUs. To get the second Dockerfile, enter only those GPUs above.`,
          zh: `请构建两个镜像：这一个，以及给其余显卡用的一个（PyTorch ${second.torch}，索引 ${second.index}）。在上面只填那些显卡，就能生成第二个。`,
        }
      : {
          en: 'Give the container only the GPUs that it supports.',
          zh: '启动容器时只给它能运行的显卡。',
        },
  ]);

const onNone = (
  { spec, option }: TorchWheels,
  field: DockerField,
): DockerFinding =>
  finding('no-torch-wheel', 'error', field, [
    {
      en: `No build of torch${spec} runs on these GPUs with this driver`,
      zh: `在这些显卡和驱动上，torch${spec} 没有能运行的 wheel`,
    },
    {
      en: `The Dockerfile uses the closest one, PyTorch ${option.torch} for CUDA ${option.cuda}.`,
      zh: `最接近的是 CUDA ${option.cuda} 的 ${option.torch}，Dockerfile 里暂时用它。`,
    },
    {
      en: 'Allow other versions in your file, or ask the administrator for a newer driver.',
      zh: '请放宽文件里的版本，或请管理员升级驱动。',
    },
  ]);
