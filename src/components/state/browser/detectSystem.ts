import type { LaptopSystem } from '../../../data/schema/command';

/** The operating system of the machine that displays the page. */
export function detectSystem(): LaptopSystem {
  const { platform, userAgent } = window.navigator;
  if (/^Win/i.test(platform) || userAgent.includes('Windows')) return 'windows';
  return /^Mac/i.test(platform) ? 'macos' : 'linux';
}
