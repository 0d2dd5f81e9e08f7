import type { Localized } from '../../data/schema/text';
import { asObject } from '../text/json';
import { linesOf, structured } from './lines';
import type { LineKind, ReadLines } from './types';

/** Parses `renv.lock`: R's version, and every package with its version. */
export function readRenvLock(text: string): ReadLines {
  const lines = linesOf(text);
  const root = parsed(lines.join('\n'));
  if (!root)
    return {
      format: 'renv-lock',
      lines: structured(
        lines,
        new Map([[0, { kind: 'unread', why: notJson }]]),
      ),
      language: '',
    };
  const found = new Map<number, LineKind>();
  for (const [name, value] of Object.entries(asObject(root['Packages']))) {
    const table = asObject(value);
    const at = lines.findIndex((line) =>
      line.trim().startsWith(`${JSON.stringify(name)}:`),
    );
    const version = table['Version'];
    const wanted = {
      manager: 'cran' as const,
      name,
      id: name,
      extras: '',
      spec: typeof version === 'string' ? version : '',
      marker: '',
      url: '',
      from: 'index' as const,
      group: '',
    };
    const line = Math.max(at, 0);
    const before = found.get(line);
    const others = before?.kind === 'package' ? before.wanted : [];
    found.set(line, {
      kind: 'package',
      wanted: [...others, wanted],
      hashed: false,
    });
  }
  const r = asObject(root['R'])['Version'];
  return {
    format: 'renv-lock',
    lines: structured(lines, found),
    language: typeof r === 'string' ? r : '',
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null; // reported to the user as a line that was not understood
  }
}

const notJson: Localized = {
  en: 'This is not valid JSON, so the lock file could not be read.',
  zh: '不是合法的 JSON，锁文件读不了。',
};
