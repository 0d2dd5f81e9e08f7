import type { LaptopSystem } from '../../../data/schema/command';

/**
 * The operating system of the reader's laptop, as far as the browser tells it. A
 * phone isn't the machine on which the reader types commands, so it gets the most
 * common laptop: otherwise an Android phone would count as Linux, without the
 * commands for PowerShell.
 */
export function detectSystem(): LaptopSystem {
  const { platform, userAgent } = window.navigator;
  if (/Windows|Android|iPhone|iPad/.test(userAgent)) return 'windows';
  if (/^Win/i.test(platform)) return 'windows';
  return /^Mac/i.test(platform) ? 'macos' : 'linux';
}
