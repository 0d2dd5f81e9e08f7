import { parseDockerfile } from '../../dockerfile/parse';
import type { ParsedInstruction } from '../../dockerfile/parsed';

/**
 * The instructions that a build repeats after a file in the context has
 * changed: from the first one that copies it. `none` if no instruction copies
 * it. Source: https://docs.docker.com/build/cache/invalidation/
 */
export function rebuiltAfter(dockerfile: string, changed: string): string {
  const file = parseDockerfile(dockerfile);
  const first = file.findIndex((item) => copies(item, changed));
  return first === -1 ? 'none' : file.slice(first).map(spelled).join('\n');
}

/**
 * The megabytes that a file takes in the image. Each instruction stores the
 * state at its end: a later `rm` frees nothing, and a change of owner or mode
 * stores the file again. Source:
 * https://docs.docker.com/build/building/best-practices/
 */
export function megabytesOf(
  dockerfile: string,
  path: string,
  megabytes: number,
): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const layers = parseDockerfile(dockerfile).filter(({ keyword, text }) => {
    if (!text.includes(name)) return false;
    if (keyword !== 'RUN') return keyword === 'COPY' || keyword === 'ADD';
    return !/\brm\b/.test(text) && /\b(curl|wget|chown|chmod)\b/.test(text);
  });
  return String(layers.length * megabytes);
}

/**
 * The value of a variable at the last instruction; empty if it has none. An ARG
 * before the first FROM applies only to FROM lines, until a stage declares it
 * again. Source:
 * https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact
 */
export function variableAtEnd(dockerfile: string, name: string): string {
  let global = '';
  let here: string | null = null;
  let inStage = false;
  for (const { keyword, names, text } of parseDockerfile(dockerfile)) {
    if (keyword === 'FROM') {
      inStage = true;
      here = null;
    } else if (names.includes(name)) {
      const value = new RegExp(`\\b${name}=(\\S+)`).exec(text)?.[1];
      if (inStage) here = value ?? global;
      else global = value ?? '';
    }
  }
  return here ?? '';
}

/**
 * `COPY . .`, `COPY train.py ./`: the last word is the target, all others are
 * sources.
 */
function copies({ keyword, flags, text }: ParsedInstruction, changed: string) {
  if (keyword !== 'COPY' && keyword !== 'ADD') return false;
  if (flags.some((flag) => flag.startsWith('--from='))) return false;
  const sources = text.split(/\s+/).slice(0, -1);
  return sources.some(
    (source) =>
      source === '.' ||
      source === changed ||
      changed.startsWith(source.endsWith('/') ? source : `${source}/`),
  );
}

const spelled = ({ keyword, text }: ParsedInstruction) => `${keyword} ${text}`;
