import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Shell } from '../../src/data/schema/command';
import type { TransferForm } from '../../src/data/transferFields';
import { scriptText, type ScriptShell } from '../../src/domain/script/script';
import { transferScripts } from '../../src/domain/transfer/scripts';
import { isNetwork } from '../../src/domain/transfer/fieldChecks';
import { toTransfer } from '../../src/domain/transfer/toSpec';
import { anywhere, mostly, states } from '../support/hostile';
import { seed } from '../support/samples';
import { transferForm, transferForms } from '../support/transferForms';
import { shape } from './support/shape';
import { shellParser } from './support/shellParser';
import { stubPrograms } from './support/stubPrograms';
import { provideTransfer } from './support/transferFolder';

/** A valid form in which some texts are hostile. */
const randomTransfer = (shell: ScriptShell) =>
  fc
    .tuple(
      fc.constantFrom(...transferForms(shell)),
      fc.record(
        {
          image: mostly('train', 'a/b').map((text) => `tom/${text}:1.0`),
          account: mostly('tom', 'x-1'),
          host: mostly('', '.lab', '-1').map((text) => `birch${text}`),
          sshPort: mostly('', '22'),
          jump: mostly('', ',eve@inner:2222').map((text) => `gate${text}`),
          carrier: anywhere.map((text) =>
            shell === 'bash' ? `/media/${text}` : `E:\\${text}`,
          ),
        },
        { requiredKeys: [] },
      ),
      anywhere,
      mostly('tom', '王小明/a.b'),
    )
    .map(([form, part, mounted, folder]): TransferForm => {
      const there = isNetwork(form.way) ? folder : mounted;
      return { ...form, ...part, folder: `/data/${there}` };
    });

const sample = (shell: ScriptShell) =>
  fc.sample(randomTransfer(shell), { numRuns: states, seed });

/** The scripts of a form; values that are rejected are rejected at a field. */
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

it(`bash: nothing that was typed runs, in ${String(states)} states of seed ${String(seed)}`, () => {
  const { run } = stubPrograms(root);
  let ran = 0;
  for (const [i, form] of sample('bash').entries()) {
    const script = scriptsOf(form, 'bash')[i % 3];
    if (!script) continue;
    const text = scriptText(script, 'en');
    const work = join(root, `w${String(i)}`);
    mkdirSync(work);
    provideTransfer(work, text);
    writeFileSync(join(work, script.name), text);
    const { stderr, hasRun } = run(join(work, script.name), work);
    const what = JSON.stringify(form);
    expect(stderr, what).not.toMatch(/syntax error|unexpected EOF/);
    expect(hasRun, what).toBe(false);
    rmSync(work, { recursive: true });
    ran += 1;
  }
  expect(existsSync(join(root, 'CANARY'))).toBe(false);
  expect(ran, 'most states are valid').toBeGreaterThan(states / 3);
  console.log(`bash: ${String(ran)} scripts of ${String(states)} states ran`);
});

it(`PowerShell: typed values never change the program, in ${String(states)} states of seed ${String(seed)}`, async () => {
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
  expect(compared).toBeGreaterThan(states / 2);
  console.log(`PowerShell: ${String(compared)} scripts compared`);
});
