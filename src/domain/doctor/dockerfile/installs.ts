import type { FileInstruction, Piece } from '../../dockerfile/read/types';
import { programsOf, verbOf, type Program } from './programs';

/** A call that installs packages. */
export type Install = {
  readonly tool: 'apt' | 'pip' | 'conda' | 'other';
  readonly program: Program;
  /** Names with their versions, as written. */
  readonly packages: readonly Piece[];
  readonly options: readonly Piece[];
  /** Whether packages also come from a list, a variable, or a glob pattern. */
  readonly opaque: boolean;
};

const tools: Readonly<Record<string, Install['tool']>> = {
  'apt-get': 'apt',
  apt: 'apt',
  aptitude: 'apt',
  pip: 'pip',
  conda: 'conda',
  mamba: 'conda',
  micromamba: 'conda',
  yum: 'other',
  dnf: 'other',
  microdnf: 'other',
  apk: 'other',
  zypper: 'other',
};

/** Options whose value is the next word. */
const withValue =
  /^(?:-[rciftopCneb]|--(?:requirement|constraint|index-url|extra-index-url|find-links|target|option|target-release|name|prefix|channel|file|prefix|editable|root|src|platform|python-version|timeout|default-timeout|retries|trusted-host|cache-dir|config-settings|global-option|no-binary|only-binary|progress-bar|upgrade-strategy))$/;

/** The package installations in RUN instructions, in order. */
export const installsOf = (
  instructions: readonly FileInstruction[],
): readonly Install[] =>
  programsOf(instructions).flatMap((program) => installOf(program) ?? []);

/** The packages that a program installs; null if it does not install any. */
export function installOf(program: Program): Install | null {
  const tool = tools[program.name];
  if (!tool || !/^(?:install|add|create|env|in)$/.test(verbOf(program)))
    return null;
  const packages: Piece[] = [];
  const options: Piece[] = [];
  let opaque = false;
  let verbSeen = false;
  for (let i = 0; i < program.args.length; i++) {
    const piece = program.args[i];
    if (!piece) break;
    const { text } = piece;
    if (text.startsWith('-')) {
      options.push(piece);
      if (tool === 'apt' && /^-(?:n|e|r|i|C|p)$/.test(text)) continue;
      if (!withValue.test(text)) continue;
      if (/^(?:-r|--requirement|--file)$/.test(text)) opaque = true;
      const value = program.args[++i];
      if (value) options.push(value);
    } else if (!verbSeen) verbSeen = true;
    else if (/[$`*]/.test(text)) opaque = true;
    else packages.push(piece);
  }
  return { tool, program, packages, options, opaque };
}

/** Whether an option is given, also in combined form: `-y` in `-qy`. */
export const hasOption = (
  { options }: Pick<Install, 'options'>,
  ...names: readonly string[]
): boolean =>
  options.some(({ text }) =>
    names.some(
      (name) =>
        text === name ||
        (name.startsWith('--') && text.startsWith(`${name}=`)) ||
        (/^-[A-Za-z]$/.test(name) &&
          /^-[A-Za-z]+$/.test(text) &&
          text.includes(name.slice(1))),
    ),
  );

/** The name of a package without version and extras, in lowercase. */
export const packageName = ({ text }: Piece): string =>
  (/^[A-Za-z0-9][A-Za-z0-9._+-]*/.exec(text)?.[0] ?? text).toLowerCase();

/** Whether a cache mount of the instruction covers a directory. */
export const hasCacheMount = (
  { flags }: FileInstruction,
  folder: RegExp,
): boolean =>
  flags.some(
    ({ name, value }) =>
      name === 'mount' &&
      /type=(?:cache|tmpfs)/.test(value) &&
      folder.test(value),
  );
