import type { Machine } from '../../../data/schema/machine';
import type { Localized } from '../../../data/schema/text';

/** Prints the driver version, one line per GPU. */
export const driverCommand =
  'nvidia-smi --query-gpu=driver_version --format=csv,noheader';

/** The versions in the typed or pasted text, without duplicates. */
const versionsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .normalize('NFKC')
      .split(/[\s,;]+/)
      .filter(Boolean),
  ),
];

/**
 * The message for a driver version that cannot be used, or null. An empty text
 * is valid: the driver is not known.
 */
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
 * The machine with the driver version that the user typed; a version from an
 * output or the lab file takes precedence.
 */
export function withTypedDriver(machine: Machine, text: string): Machine {
  if (!asksForDriver(machine)) return machine;
  const { driver, ...rest } = machine;
  const [value] = checkDriver(text) ? [driver?.value] : versionsIn(text);
  return value === undefined
    ? rest
    : { ...rest, driver: { value, from: 'typed' } };
}

/** Whether the user may type the driver version: no output and no lab file states it. */
export const asksForDriver = ({ driver }: Machine): boolean =>
  driver === undefined || driver.from === 'typed';
