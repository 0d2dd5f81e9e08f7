import { existsSync } from 'node:fs';
import { findChromium } from '../browser/chromium';
import { findProgram } from '../process/findProgram';
import { run } from '../process/run';

/** A program that the tests call, with its Debian package. */
export type Need = {
  readonly name: string;
  readonly debian: readonly string[];
  readonly optional?: boolean;
  readonly found: () => Promise<boolean>;
};

const needs: readonly Need[] = [
  {
    name: 'bash',
    debian: ['bash'],
    found: async () => Promise.resolve(findProgram(['bash']) !== undefined),
  },
  {
    // The BSD version has different options.
    name: 'script of util-linux',
    debian: ['bsdutils'],
    found: hasScript,
  },
  {
    // A new context takes a third of the CPU time with it.
    name: 'headless Chromium',
    debian: ['chromium-headless-shell'],
    optional: true,
    found: async () =>
      Promise.resolve(
        Boolean(process.env['CHROMIUM']) ||
          findProgram(['chromium-headless-shell']) !== undefined,
      ),
  },
  {
    name: 'Chromium (or set CHROMIUM to a browser based on it)',
    debian: ['chromium'],
    found: async () => Promise.resolve(findChromium() !== undefined),
  },
  {
    name: 'a Chinese font',
    debian: ['fonts-noto-cjk'],
    found: hasChineseFont,
  },
  {
    name: 'a docker client (or set DOCKER_CLIENTS to their paths)',
    // Only the client, on releases that package it separately.
    debian: ['docker-cli', 'docker.io'],
    found: async () =>
      Promise.resolve(
        Boolean(process.env['DOCKER_CLIENTS']) ||
          findProgram(['docker']) !== undefined,
      ),
  },
  {
    name: 'shellcheck',
    debian: ['shellcheck'],
    optional: true,
    found: async () =>
      Promise.resolve(findProgram(['shellcheck']) !== undefined),
  },
  ...['rsync', 'pigz', 'zstd'].map((name): Need => ({
    name,
    debian: [name],
    optional: true,
    found: async () => Promise.resolve(findProgram([name]) !== undefined),
  })),
  {
    // The training script of a page runs in it.
    name: 'python3',
    debian: ['python3'],
    found: async () => Promise.resolve(findProgram(['python3']) !== undefined),
  },
  {
    name: 'sshd',
    debian: ['openssh-server'],
    optional: true,
    found: async () => Promise.resolve(existsSync('/usr/sbin/sshd')),
  },
];

/**
 * Checks that the machine has what the tests need, and installs what is missing if
 * that is allowed: only as root on Debian and its derivatives.
 *
 * @returns what is still missing, in one line; `undefined` if nothing is
 */
export async function prepare(): Promise<string | undefined> {
  let missing = await lacking();
  if (missing.length > 0 && mayInstall()) {
    await install(missing);
    missing = await lacking();
  }
  const required = missing.filter(({ optional }) => optional !== true);
  return required.length > 0 ? whatToInstall(required) : undefined;
}

/**
 * One line for the user: what is missing, and how to get it on this system.
 * Windows has no pseudo-terminal for bash, but WSL does.
 */
export function whatToInstall(
  missing: readonly Need[],
  platform: NodeJS.Platform = process.platform,
): string {
  const names = missing.map(({ name }) => name).join(', ');
  const packages = missing.map(({ debian }) => debian.at(-1)).join(' ');
  if (platform === 'win32')
    return `these tests need ${names}: run them in WSL (https://learn.microsoft.com/windows/wsl/install), which can install it`;
  if (platform === 'linux')
    return `install ${names}; on Debian or Ubuntu: sudo apt-get install ${packages}`;
  return `install ${names}`;
}

async function lacking(): Promise<Need[]> {
  const found = await Promise.all(needs.map(async (need) => need.found()));
  return needs.filter((_, index) => found[index] !== true);
}

/** macOS and Windows include Chinese fonts; elsewhere, fontconfig knows. */
async function hasChineseFont(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const { code, output } = await run('fc-list', [':lang=zh', 'family'], {
    quiet: true,
  });
  return code === 0 && output.trim() !== '';
}

async function hasScript(): Promise<boolean> {
  const { code, output } = await run('script', ['--version'], { quiet: true });
  return code === 0 && output.includes('util-linux');
}

function mayInstall(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    findProgram(['apt-get']) !== undefined
  );
}

async function install(missing: readonly Need[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  for (const { debian, found } of missing) {
    // A package that was just installed may also provide this program.
    if (await found()) continue;
    for (const name of debian) {
      const args = ['install', '-y', '-qq', '--no-install-recommends', name];
      // Another installation may be running.
      args.push('-o', 'DPkg::Lock::Timeout=300');
      const { code } = await run('apt-get', args, { env, quiet: true });
      if (code === 0) break;
    }
  }
}
