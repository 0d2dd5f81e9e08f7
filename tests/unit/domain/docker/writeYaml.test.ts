import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeYaml } from '../../../../src/domain/docker/compose/writeYaml';
import { findProgram } from '../../../../scripts/process/findProgram';
import { awkwardScalars } from './awkwardScalars';

const file = { command: awkwardScalars };
const text = writeYaml(file);

/** PyYAML parses YAML 1.1 like many other tools; null if it isn't installed. */
function readByPython(yaml: string): unknown {
  const python = findProgram(['python3']);
  if (python === undefined) return null;
  try {
    const json = execFileSync(
      python,
      [
        '-c',
        'import sys, json, yaml; print(json.dumps(yaml.safe_load(sys.stdin)))',
      ],
      { input: yaml, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] },
    );
    return JSON.parse(json);
  } catch {
    return null;
  }
}

describe(`${String(awkwardScalars.length)} awkward texts in YAML`, () => {
  it('are at least 80, without duplicates', () => {
    expect(new Set(awkwardScalars).size).toBe(awkwardScalars.length);
    expect(awkwardScalars.length).toBeGreaterThanOrEqual(80);
  });

  it.for(['1.1', '1.2'] as const)(
    'are strings to a parser of %s',
    (version) => {
      expect(parse(text, { version })).toEqual(file);
    },
  );

  const python = readByPython(text);
  it.skipIf(python === null)('are strings to PyYAML', () => {
    expect(python).toEqual(file);
  });

  it('are strings as keys, too', () => {
    // The 1.1 parser merges at `<<` even if it is quoted.
    const names = awkwardScalars.filter((key) => key !== '<<');
    const keys = Object.fromEntries(names.map((key) => [key, 'x']));
    for (const version of ['1.1', '1.2'] as const) {
      const back = parse(writeYaml(keys), { version }) as object;
      expect(Object.keys(back).sort()).toEqual(Object.keys(keys).sort());
    }
  });

  it.for([
    '16g',
    'tom/train:1.0',
    './data',
    '/data',
    'python',
    '--lr',
    'nofile',
  ])('%s needs no quotes', (plain) => {
    expect(writeYaml({ a: plain })).toBe(`a: ${plain}\n`);
  });
});
