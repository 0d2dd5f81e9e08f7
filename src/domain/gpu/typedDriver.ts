import type { Machine } from '../../data/schema/machine';
import type { Localized } from '../../data/schema/text';

/** What prints it; a line for each card. */
export const driverCommand =
  'nvidia-smi --query-gpu=driver_version --format=csv,noheader';

/** The versions in what was typed or pasted, each once. */
const versionsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .normalize('NFKC')
      .split(/[\s,;]+/)
      .filter(Boolean),
  ),
];

/** The message for a driver that cannot be used, or null; empty means that it is not known. */
export function checkDriver(text: string): Localized | null {
  const versions = versionsIn(text);
  if (versions.every((one) => /^\d{3}(?:\.\d{1,4}){0,3}$/.test(one)))
    return versions.length > 1 ? twoDrivers : null;
  return {
    en: 'Enter a version such as 535.183.01, as nvidia-smi prints it.',
    zh: '填 nvidia-smi 显示的版本号，例如 535.183.01。',
  };
}

const twoDrivers: Localized = {
  en: 'A machine has only one driver. Enter one version.',
  zh: '一台机器只有一个驱动，请只填一个版本号。',
};

/**
 * The machine with the driver that its reader typed; a driver that was read from
 * an output or from the lab file stays.
 */
export function withTypedDriver(machine: Machine, text: string): Machine {
  if (!asksForDriver(machine)) return machine;
  const { driver, ...rest } = machine;
  const [value] = checkDriver(text) ? [driver?.value] : versionsIn(text);
  return value === undefined
    ? rest
    : { ...rest, driver: { value, from: 'typed' } };
}

/** Whether the reader can tell more than the machine's own output did. */
export const asksForDriver = ({ driver }: Machine): boolean =>
  driver === undefined || driver.from === 'typed';
