import { computeCapabilities } from '../../../data/computeCapabilities';
import type { Capability } from '../../../data/schema/gpu';
import type { Task } from '../../../data/schema/practice';
import type { Localized } from '../../../data/schema/text';
import { torchArchList } from '../../gpu/build/archList';
import { machineCodeRuns } from '../../gpu/capability';
import { cardByName } from '../../gpu/machine/machine';
import type { Checked } from './checked';

type ArchsTask = Extract<Task, { kind: 'archs' }>;

/**
 * Judges a `TORCH_CUDA_ARCH_LIST`, with or without the variable's name and
 * quotes. PyTorch separates entries at `;` and spaces.
 */
export function checkArchs({ cards, why }: ArchsTask, text: string): Checked {
  const entries = text
    .replace(/^\s*(export\s+|ENV\s+)?TORCH_CUDA_ARCH_LIST=/, '')
    .replaceAll(/["']/g, '')
    .split(/[;\s]+/)
    .filter((entry) => entry !== '');
  const codes = entries.map((entry) => entry.replace(/\+PTX$/, ''));
  const bad = codes.find((code) => !isCapability(code));
  if (bad !== undefined || codes.length === 0)
    return { right: false, said: [notNumbers(bad ?? text)] };
  const needed = cards.flatMap((name) => cardByName(name).cc ?? []);
  const missing = cards.filter((name) => {
    const { cc } = cardByName(name);
    return (
      cc !== null &&
      !codes.some((code) => isCapability(code) && machineCodeRuns(code, cc))
    );
  });
  if (missing.length > 0)
    return { right: false, said: [...missing.map(notServed), why] };
  const exact = torchArchList(needed, { ptx: false }).split(';');
  const more = codes.filter((code) => !exact.includes(code));
  return { right: true, said: more.length > 0 ? [takesLonger, why] : [why] };
}

const isCapability = (text: string): text is Capability =>
  computeCapabilities.some(({ cc }) => cc === text);

const notNumbers = (text: string): Localized => ({
  en: `“${text}” isn’t a compute capability. Write numbers such as 7.5, separated by semicolons.`,
  zh: `“${text}”不是计算能力。请写 7.5 这样的数字，用分号隔开。`,
});

const notServed = (name: string): Localized => ({
  en: `The list has no machine code for ${name}.`,
  zh: `列表里没有 ${name} 能用的机器码。`,
});

const takesLonger: Localized = {
  en: 'It works. Entries that no GPU of the server needs make the build longer.',
  zh: '可以用。服务器上没有的计算能力只会让构建更慢。',
};
