import { existsSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from '../process/findProgram';

/** Where installers put Chromium, or a browser based on it, if it isn't on PATH. */
const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
    (folder) =>
      [
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ].map((file) => path.win32.join(process.env[folder] ?? 'C:\\', file)),
  ),
};

/**
 * The system's browser for tests and benchmarks: `CHROMIUM` if set, otherwise a
 * program on PATH, otherwise the usual places. Playwright's own download isn't
 * used: it may be unreachable, and a second browser isn't needed. The headless
 * shell comes first: a page in a new context took 0.34 s of CPU time with it, and
 * 1.13 s with the full browser (2026-11-27).
 */
export function findChromium(): string | undefined {
  return (
    process.env['CHROMIUM'] ??
    findProgram([
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
    ]) ??
    usualPlaces[process.platform]?.find((file) => existsSync(file))
  );
}

/**
 * No sandbox: CI and containers run as root, where it can't start, and the browser
 * opens only our own pages. The other flags keep the browser from contacting other
 * hosts.
 */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
