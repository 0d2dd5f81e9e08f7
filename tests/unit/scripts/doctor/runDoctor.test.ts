import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import addFormats from 'ajv-formats';
import Ajv from 'ajv-draft-04';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDoctor } from '../../../../scripts/doctor/runDoctor';
import lab from '../../../labs/example';

const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(schema);

const folder = mkdtempSync(path.join(tmpdir(), 'doctor-'));
const files = {
  Dockerfile: "FROM ubuntu\nRUN apt-get install git\nCMD ['a']\n",
  'run.sh': '#!/bin/bash\ndocker run —rm x:1\n',
  'a.md':
    '# A\n\n1. Then:\n\n   ```dockerfile\n   FROM a:1\n   ENV A = b\n   ```\n',
  'bad.md':
    '```dockerfile bad\nFROM a:1\nENV A = b\n```\n\n<!-- doctor: bad it shows the error -->\n\n```bash\ndocker run —rm x:1\n```\n',
  'cuda.dockerfile': 'FROM nvidia/cuda:99.0.1-base-ubuntu24.04\n',
  'compose.yaml':
    'services:\n  a:\n    image: a:1\n    ports:\n      - 8888:8888\n    # doctor: ignore=all-gpus it was agreed on\n    gpus: all\n',
  'a.py': 'print(1)\n',
  'clean.Dockerfile': '# nothing\n',
};
const at = (name: keyof typeof files) => path.join(folder, name);
const doctor = (...words: string[]) =>
  runDoctor(words, () => Promise.resolve(lab));

beforeAll(() => {
  for (const [name, text] of Object.entries(files))
    writeFileSync(path.join(folder, name), text);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('output for people', () => {
  it('has file, line, column, severity, and rule', async () => {
    const { output, status } = await doctor(at('Dockerfile'));
    expect(output).toContain(
      `${at('Dockerfile')}:3:1 error single-quoted-list`,
    );
    expect(output).toContain(`${at('Dockerfile')}:2:5 warning apt-asks`);
    expect(output).toMatch(/^1 files checked: 1 error/m);
    expect(status).toBe(1);
  });

  it('is Chinese on request', async () => {
    const { output } = await doctor('--lang', 'zh', at('Dockerfile'));
    expect(output).toContain('3:1 错误 single-quoted-list');
    expect(output).toContain('改用双引号。');
  });

  it('points into the code block of a Markdown file', async () => {
    const { output } = await doctor(at('a.md'));
    expect(output).toContain(`${at('a.md')}:7:8 error spaced-equals`);
  });

  it('omits blocks that are wrong on purpose', async () => {
    const { output, status } = await doctor(at('bad.md'));
    expect(output).toBe('1 files checked: 0 error, 0 warning, 0 info');
    expect(status).toBe(0);
  });

  it('reads a compose file, and says when to ignore a finding', async () => {
    const { output, status } = await doctor(at('compose.yaml'));
    expect(output).toMatch(/compose\.yaml:5:9 warning open-port/);
    expect(output).not.toContain('all-gpus');
    expect(output).toContain('When to ignore it: The service is meant');
    expect(status).toBe(0);
  });

  it('says which files it can’t check', async () => {
    const { complaints, status } = await doctor(at('a.py'), 'nothing');
    expect(complaints).toHaveLength(2);
    expect(complaints[0]).toContain('a.py: not checked, neither');
    expect(status).toBe(2);
  });
});

describe('the exit code', () => {
  it.for([
    [[at('run.sh')], 1],
    [['--fail-on', 'never', at('run.sh')], 0],
    [['--fail-on', 'info', at('clean.Dockerfile')], 0],
    [['--fail-on', 'warning', at('Dockerfile')], 1],
    [['--fail-on', 'some', at('Dockerfile')], 2],
    [['--nonsense'], 2],
    [[], 2],
    [['--help'], 0],
    [['--server', 'nowhere', at('Dockerfile')], 2],
  ] as const)('%j: %s', async ([words, status]) => {
    expect((await doctor(...words)).status).toBe(status);
  });
});

it('judges base images for a server only if one is named', async () => {
  const [server] = lab.servers;
  const rules = async (...words: string[]) =>
    (await doctor(...words, at('cuda.dockerfile'))).output;
  expect(await rules()).not.toContain('base-not-known');
  expect(await rules('--server', server?.id ?? '')).toContain('base-not-known');
});

it('writes JSON', async () => {
  const { output } = await doctor('--json', at('Dockerfile'));
  expect(JSON.parse(output)).toContainEqual(
    expect.objectContaining({
      rule: 'apt-asks',
      line: 2,
      column: 5,
      severity: 'warning',
    }),
  );
});

it('writes valid SARIF', async () => {
  const all = [at('Dockerfile'), at('run.sh'), at('a.md')];
  const { output } = await doctor('--sarif', ...all);
  expect(isSarif(JSON.parse(output)), JSON.stringify(isSarif.errors)).toBe(
    true,
  );
  expect(isSarif({ version: '2.1.0' })).toBe(false);
});
