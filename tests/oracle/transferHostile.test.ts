import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Node } from 'web-tree-sitter';
import { findProgram } from '../../scripts/process/findProgram';
import type { Shell } from '../../src/data/schema/command';
import type { TransferForm } from '../../src/data/transferFields';
import { scriptText, type ScriptShell } from '../../src/domain/script/script';
import { transferScripts } from '../../src/domain/transfer/scripts';
import { isNetwork } from '../../src/domain/transfer/fieldChecks';
import { toTransfer } from '../../src/domain/transfer/toSpec';
import { transferForm, transferForms } from '../support/transferForms';
import { shellParser } from './support/shellParser';
import { count, seed } from './support/windowsShell';

/** Texts that run `touch CANARY` or change a command, if something reads them as code. */
const hostile = fc.constantFrom(
  '$(touch CANARY)',
  '`touch CANARY`',
  ';touch CANARY;',
  "';touch CANARY;'",
  '";touch CANARY;"',
  '|touch CANARY',
  '&&touch${IFS}CANARY',
  '\ntouch CANARY\n',
  '-oProxyCommand=touch CANARY',
  "'{}' + ; touch CANARY",
  '$env:PATH',
  '%PATH%',
  '\u2019;New-Item CANARY;\u2019',
  '#',
  '{image}',
  ' ',
  '*',
  '..',
);
/** Mostly a text that the field takes. */
const or = (...good: readonly [string, ...string[]]) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...good), weight: 6 },
    { arbitrary: hostile, weight: 1 },
  );
/** A path is taken with nearly anything in it where only its own machine reads it. */
const anywhere = fc
  .array(fc.oneof(hostile, fc.constantFrom('王小明', 'my stick', 'a')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pieces) => pieces.join(''));

/** A right form, some texts of which hold something hostile. */
const randomTransfer = (shell: ScriptShell) =>
  fc
    .tuple(
      fc.constantFrom(...transferForms(shell)),
      fc.record(
        {
          image: or('train', 'a/b').map((text) => `tom/${text}:1.0`),
          account: or('tom', 'x-1'),
          host: or('', '.lab', '-1').map((text) => `birch${text}`),
          sshPort: or('', '22'),
          jump: or('', ',eve@inner:2222').map((text) => `gate${text}`),
          carrier: anywhere.map((text) =>
            shell === 'bash' ? `/media/${text}` : `E:\\${text}`,
          ),
        },
        { requiredKeys: [] },
      ),
      anywhere,
      or('tom', '王小明/a.b'),
    )
    .map(([form, part, mounted, folder]): TransferForm => {
      const there = isNetwork(form.way) ? folder : mounted;
      return { ...form, ...part, folder: `/data/${there}` };
    });

const sample = (shell: ScriptShell) =>
  fc.sample(randomTransfer(shell), { numRuns: count, seed });

/** The scripts of a form; what is refused is refused at a field. */
const scriptsOf = (form: TransferForm, shell: ScriptShell & Shell) => {
  const result = toTransfer(form, shell);
  if (result.ok) return transferScripts(result.spec, shell, 'en');
  expect(result.problems.map(({ field }) => field)).not.toContain('way');
  return [];
};

const root = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Programs that only say yes; `ssh` hands its last word to a shell, as the server would. */
function stubs(): string {
  const bin = join(root, 'bin');
  mkdirSync(bin);
  const stub = (name: string, text: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  for (const name of ['docker', 'mkdir', 'find', 'df', 'rsync', 'scp', 'sftp'])
    stub(name, 'echo linux/amd64');
  for (const name of ['rm', 'cp', 'mktemp', 'split', 'gzip', 'pigz', 'zstd'])
    stub(name, 'exit 0');
  stub('ssh', 'for last; do :; done; exec /bin/sh -c "$last"');
  for (const name of [
    'touch',
    'dirname',
    'sed',
    'awk',
    'grep',
    'cat',
    'uname',
    'wc',
    'tr',
  ]) {
    const real = findProgram([name]);
    if (real) symlinkSync(real, join(bin, name));
  }
  return bin;
}

/** The files that lead a script as far as its last step. */
function provide(work: string, script: string): void {
  const dir = join(work, /dir=(\S*)/.exec(script)?.[1] ?? 'none');
  mkdirSync(dir, { recursive: true });
  const archive = /archive=(\S*)/.exec(script)?.[1] ?? '';
  const image = /^image=(\S*)/m.exec(script)?.[1] ?? '';
  const about = `image ${image}\narchive ${archive}\nconfig x\nbytes 1\nplatform linux/amd64\n`;
  writeFileSync(join(work, 'load.sh'), '');
  for (const folder of [work, dir]) {
    writeFileSync(join(folder, 'about.txt'), about);
    writeFileSync(join(folder, 'SHA256SUMS'), '');
  }
}

it(`bash: nothing that was typed runs, in ${String(count)} states of seed ${String(seed)}`, () => {
  const PATH = stubs();
  let ran = 0;
  for (const [i, form] of sample('bash').entries()) {
    const script = scriptsOf(form, 'bash')[i % 3];
    if (script) {
      const text = scriptText(script, 'en');
      const work = join(root, `w${String(i)}`);
      provide(work, text);
      writeFileSync(join(work, script.name), text);
      const { stderr } = spawnSync('/bin/bash', [join(work, script.name)], {
        cwd: work,
        env: { PATH },
        encoding: 'utf8',
      });
      const what = JSON.stringify(form);
      expect(stderr, what).not.toMatch(/syntax error|unexpected EOF/);
      expect(readdirSync(work, { recursive: true }), what).not.toContain(
        'CANARY',
      );
      rmSync(work, { recursive: true });
      ran += 1;
    }
  }
  expect(existsSync(join(root, 'CANARY'))).toBe(false);
  expect(ran, 'most states are valid').toBeGreaterThan(count / 3);
  console.log(`bash: ${String(ran)} scripts of ${String(count)} states ran`);
});

/** The shape of a program: the types of its nodes, without what they hold. */
const shape = (node: Node): string =>
  node.childCount
    ? `${node.type}(${node.children.map(shape).join()})`
    : node.type;

it(`PowerShell: what was typed never changes the program, in ${String(count)} states of seed ${String(seed)}`, async () => {
  const parse = await shellParser('powershell');
  const shapes = new Map<string, string>();
  let compared = 0;
  for (const form of sample('powershell')) {
    const { image, account, host, jump, folder, carrier } = transferForm;
    const plain: TransferForm = {
      ...form,
      ...{ image, account, host, folder },
      carrier: form.carrier ? 'E:\\stick' : carrier,
      jump: form.jump.trim() && (jump || 'gate'),
      sshPort: form.sshPort.trim() && '22',
    };
    const expected = scriptsOf(plain, 'powershell');
    for (const [i, script] of scriptsOf(form, 'powershell').entries()) {
      const other = expected[i];
      if (script.shell !== 'powershell' || !other) continue;
      const text = scriptText(other, 'en');
      const want = shapes.get(text) ?? shape(parse(text));
      shapes.set(text, want);
      const same = shape(parse(scriptText(script, 'en'))) === want;
      expect(same, JSON.stringify(form)).toBe(true);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(count / 2);
  console.log(`PowerShell: ${String(compared)} scripts compared`);
});
