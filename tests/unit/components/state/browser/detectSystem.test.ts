import { afterEach, expect, it, vi } from 'vitest';
import { detectSystem } from '../../../../../src/components/state/browser/detectSystem';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['windows', 'Win32', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'],
  ['macos', 'MacIntel', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'],
  ['linux', 'Linux x86_64', 'Mozilla/5.0 (X11; Linux x86_64)'],
  // A phone isn't the laptop, which most often runs Windows.
  ['windows', 'Linux armv81', 'Mozilla/5.0 (Linux; Android 14; Pixel 8)'],
  [
    'windows',
    'iPhone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)',
  ],
])('%s is the laptop of a reader with %s', (system, platform, userAgent) => {
  vi.stubGlobal('window', { navigator: { platform, userAgent } });
  expect(detectSystem()).toBe(system);
});
