import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { kitFiles } from '../../src/domain/kit/files';
import type { KitInput } from '../../src/domain/kit/input';
import type { KitFile } from '../../src/domain/kit/spec';
import { toKit } from '../../src/domain/kit/toSpec';
import { readFile } from '../../src/domain/requirements/readFile';
import lab from '../labs/example';
import { anywhere, hostile, mostly, states } from '../support/hostile';
import { blankKit, kitRecipes } from '../support/kits';
import { seed } from '../support/samples';
import { shape } from './support/shape';
import { shellParser } from './support/shellParser';
import { stubPrograms } from './support/stubPrograms';
import { provideTransfer } from './support/transferFolder';

const root = mkdtempSync(join(tmpdir(), 'kit-hostile-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const home = join(root, 'home');

/** What is typed in the forms of a kit; every text may be hostile. */
const texts = fc.record({
  tag: mostly('train', 'a/b').map((text) => `tom/${text}:1.0`),
  name: mostly('train', 'a.b').map((text) => `tom-${text}`),
  project: anywhere,
  value: hostile,
  command: fc.oneof(fc.constant('python train.py'), hostile, anywhere),
  port: mostly('18000', '8888'),
  pip: mostly('numpy', 'einops==0.8.1'),
  yours: fc.oneof(
    fc.constant(''),
    hostile.map((text) => `numpy # ${text}\n`),
  ),
  account: mostly('tom', 'x-1'),
  host: mostly('', '.lab', '-1').map((text) => `birch${text}`),
  sshPort: mostly('', '22'),
  jump: mostly('', 'gate', 'gate,eve@inner:2222'),
  folder: mostly('tom', '王小明/a.b').map((text) => `/data/${text}`),
});

type Texts = typeof texts extends fc.Arbitrary<infer T> ? T : never;
type Recipe = (typeof kitRecipes)[number];
type Way = NonNullable<KitInput['transfer']['way']>;

const inputOf = (recipe: Recipe, way: Way, typed: Texts): KitInput => ({
  ...blankKit,
  profile: { ...blankKit.profile, home },
  dockerfile: {
    recipe,
    tag: typed.tag,
    // renv and pip parse the reader's files; their names go into a command.
    ...(recipe === 'pytorch' && { pip: typed.pip, yours: typed.yours }),
  },
  run: {
    name: typed.name,
    mounts: [
      {
        host: `${home}/${typed.project}`,
        container: '/workspace',
        readOnly: false,
      },
    ],
    ports: [{ address: 'loopback', host: typed.port, container: '8888' }],
    env: [{ name: 'A', value: typed.value }],
    command: typed.command,
  },
  transfer: {
    way,
    account: typed.account,
    host: typed.host,
    sshPort: typed.sshPort,
    jump: typed.jump,
    folder: typed.folder,
  },
});

const samples = fc.sample(
  fc.tuple(
    fc.constantFrom(...kitRecipes),
    fc.constantFrom<Way>('rsync', 'sftp', 'scp', 'usb'),
    texts,
  ),
  { numRuns: states, seed },
);

/** The files of an input; values that are rejected are rejected at a field of one of the forms. */
function filesOf(input: KitInput): readonly KitFile[] {
  const result = toKit(input, lab, readFile);
  if (result.ok) return kitFiles(result.spec);
  for (const { field } of result.problems)
    expect(field).toMatch(
      /^(?:tag|name|mounts|env|command|ports|pip|yours|account|host|sshPort|jump|folder)/,
    );
  return [];
}

describe(`typed values, in ${String(states)} states of seed ${String(seed)}`, () => {
  it('run nothing in the scripts of a kit', () => {
    mkdirSync(join(home, '.config'), { recursive: true });
    const { run } = stubPrograms(root);
    let ran = 0;
    for (const [i, [recipe, way, typed]] of samples.entries()) {
      const files = filesOf(inputOf(recipe, way, typed));
      const scripts = files.filter(({ text }) => text.startsWith('#!'));
      const script = scripts[i % scripts.length];
      if (!script) continue;
      const work = join(root, `w${String(i)}`);
      mkdirSync(work);
      for (const { path, text } of files)
        if (path !== '.dockerignore') writeFileSync(join(work, path), text);
      if (script.path !== 'load-and-run.sh') provideTransfer(work, script.text);
      writeFileSync(join(work, script.path), script.text);
      const { stderr, hasRun } = run(join(work, script.path), work);
      const what = `${script.path} ${JSON.stringify(typed)}`;
      expect(stderr, what).not.toMatch(/syntax error|unexpected EOF/);
      expect(hasRun, what).toBe(false);
      rmSync(work, { recursive: true });
      ran += 1;
    }
    expect(ran, 'many states are valid').toBeGreaterThan(states / 4);
    console.log(`${String(ran)} scripts of ${String(states)} kits ran`);
  });

  it('never change the PowerShell scripts', async () => {
    const parse = await shellParser('powershell');
    const shapes = new Map<string, string>();
    const scriptsOf = (input: KitInput) =>
      filesOf(input).filter(({ path }) => path.endsWith('.ps1'));
    for (const [recipe, way, typed] of samples.slice(0, states / 4)) {
      const plain = inputOf(recipe, way, {
        ...typed,
        tag: 'tom/train:1.0',
        account: 'tom',
        host: 'birch',
        folder: '/data/tom',
        sshPort: typed.sshPort.trim() && '22',
        jump: typed.jump.trim() && 'gate',
      });
      const expected = scriptsOf(plain);
      for (const [i, { text, path }] of scriptsOf(
        inputOf(recipe, way, typed),
      ).entries()) {
        const other = expected[i]?.text ?? '';
        const want = shapes.get(other) ?? shape(parse(other));
        shapes.set(other, want);
        expect(
          shape(parse(text)) === want,
          `${path} ${JSON.stringify(typed)}`,
        ).toBe(true);
      }
    }
  });
});
