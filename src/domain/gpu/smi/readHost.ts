import type { Architecture } from '../../../data/schema/machine';
import { compareVersions } from '../../version/compareVersions';

export type HostReading = {
  readonly docker?: string;
  readonly architecture?: Architecture;
  readonly read: ReadonlySet<number>;
};

const ARCHITECTURES: Readonly<Record<string, Architecture>> = {
  x86_64: 'amd64',
  amd64: 'amd64',
  aarch64: 'arm64',
  arm64: 'arm64',
};
const VERSION = /^\s*Version:\s+(\d+\.\d+\.\d+)/;
const SHORT = /^Docker version (\d+\.\d+\.\d+)/;
const INFO = /^\s*Server Version:\s+(\d+\.\d+\.\d+)/;
/** Starts the client's or server's section in `docker version` and `docker info`. */
const SIDE = /^(Client|Server)\b.*:/;
/** Starts a part of a section: the engine, or another component with its own version. */
const PART = /^ ?([A-Za-z-]+):\s*$/;
const ENTRY = /^\s+\S.*:/;
const ARCH = /^\s*(?:OS\/Arch:\s+linux\/|Architecture:\s+)(\w+)\s*$/;
/** `uname -m` and `dpkg --print-architecture`; the end of `uname -a`. */
const UNAME =
  /^(x86_64|aarch64|amd64|arm64)$|^Linux \S+ \d.*\s(x86_64|aarch64)(?:\s+GNU\/Linux)?$/;

/**
 * Docker's version and the architecture, if the output of `docker version`,
 * `docker --version`, `docker info`, or `uname` was pasted along with
 * `nvidia-smi`. Both client and engine must support an option, so the older
 * version counts.
 */
export function readHost(lines: readonly string[]): HostReading {
  const read = new Set<number>();
  const versions: string[] = [];
  const architectures = new Set<Architecture>();
  let part = '';
  lines.forEach((text, i) => {
    const opened = SIDE.exec(text) ?? (part === '' ? null : PART.exec(text));
    if (opened) part = opened[1] ?? '';
    else if (!ENTRY.test(text)) part = '';
    const version = versionIn(text, part);
    if (version !== undefined) versions.push(version);
    const architecture = architectureIn(text, part !== '');
    if (architecture) architectures.add(architecture);
    if (part !== '' || version !== undefined || architecture) read.add(i + 1);
  });
  const [docker] = versions.sort(compareVersions);
  const [architecture] = architectures;
  return {
    ...(docker !== undefined && { docker }),
    // two different architectures are not from one machine
    ...(architecture && architectures.size === 1 && { architecture }),
    read,
  };
}

function versionIn(text: string, part: string): string | undefined {
  const short = SHORT.exec(text) ?? INFO.exec(text);
  if (short) return short[1];
  return ['Client', 'Server', 'Engine'].includes(part)
    ? VERSION.exec(text)?.[1]
    : undefined;
}

function architectureIn(
  text: string,
  inDocker: boolean,
): Architecture | undefined {
  const uname = UNAME.exec(text.trim());
  const name = uname?.[1] ?? uname?.[2];
  return ARCHITECTURES[name ?? (inDocker ? (ARCH.exec(text)?.[1] ?? '') : '')];
}
