import { existsSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from '../process/findProgram';

/** Where installers put a Chromium, or a browser made of it, when it is not on PATH. */
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
 * The browser of the machine, for tests and benchmarks: `CHROMIUM` where it is
 * set, else a program on PATH, else the usual places. Playwright's own download
 * is not used: it may be out of reach, and a second browser is not needed. The
 * shell without windows comes first: a page in a context of its own took it 0.34 s
 * of CPU time, and 1.13 s with windows (2026-11-27).
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
 * No sandbox: CI and containers run as root, where it cannot start, and no page
 * but our own is opened. The rest keeps the browser from calling out.
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
