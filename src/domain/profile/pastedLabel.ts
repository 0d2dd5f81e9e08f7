import type { ProfileMachine } from '../../data/schema/profile';
import type { Localized } from '../../data/schema/text';

/**
 * What a pasted machine is called wherever a server is named, so that its cards
 * never appear under the name of a server of the lab file.
 *
 * @returns for example `pasted: 2 × RTX 5090, driver 575.57`; a driver that the
 *   output did not name is said to be unknown
 */
export function pastedLabel({ gpus, driver }: ProfileMachine): Localized {
  const names = gpus.map(({ name }) => name.replace(/^NVIDIA (GeForce )?/, ''));
  const cards = [...new Set(names)].map(
    (name) => `${String(names.filter((n) => n === name).length)} × ${name}`,
  );
  return {
    en: `pasted: ${cards.join(', ')}, driver ${driver || 'not known'}`,
    zh: `粘贴的机器：${cards.join('、')}，驱动${driver ? ` ${driver}` : '未知'}`,
  };
}
