import type { Machine } from '../../data/schema/machine';
import type { Localized } from '../../data/schema/text';

/**
 * The label of a pasted machine wherever a server is named, so that its GPUs
 * never appear under the name of a server in the lab file.
 *
 * @returns for example `pasted: 2 × RTX 5090, driver 575.57`; says so if the
 * driver is not known
 */
export function machineLabel({ cards, driver }: Machine): Localized {
  const names = cards.map(({ name }) => shortName(name));
  const counted = [...new Set(names)].map(
    (name) => `${String(names.filter((n) => n === name).length)} × ${name}`,
  );
  if (cards.length === 0)
    return { en: 'pasted: no GPU', zh: '粘贴的内容：没有 GPU' };
  return {
    en: `pasted: ${counted.join(', ')}, driver ${driver?.value ?? 'not known'}`,
    zh: `粘贴的机器：${counted.join('、')}，驱动${driver ? ` ${driver.value}` : '未知'}`,
  };
}

/** Removes the vendor, which does not distinguish GPUs. */
const shortName = (name: string) => name.replace(/^NVIDIA (?:GeForce )?/, '');
