import type { LaptopSystem } from '../../data/schema/command';

/** The system of the machine that shows the page. */
export function detectSystem(): LaptopSystem {
  const { platform, userAgent } = window.navigator;
  if (/^Win/i.test(platform) || userAgent.includes('Windows')) return 'windows';
  return /^Mac/i.test(platform) ? 'macos' : 'linux';
}
