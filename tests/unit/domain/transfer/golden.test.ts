import { describe, expect, it } from 'vitest';
import type { TransferForm } from '../../../../src/data/transferFields';
import { scriptText } from '../../../../src/domain/script/script';
import { nextCommand } from '../../../../src/domain/transfer/next';
import { transferScripts } from '../../../../src/domain/transfer/scripts';
import { toTransfer } from '../../../../src/domain/transfer/toSpec';
import { transferForm } from '../../../support/transferForms';

const jump = 'gate.lab.example,eve@inner.lab.example:2222';

/** Covers each branch of the writers once. */
const forms: Readonly<Record<string, Partial<TransferForm>>> = {
  rsync: {},
  'rsync-zstd-pieces': {
    compression: 'zstd',
    split: true,
    jump,
    sshPort: '2222',
  },
  'sftp-gzip': { way: 'sftp', compression: 'gzip', cleanUp: false },
  'scp-pigz-pieces': { way: 'scp', compression: 'pigz', split: true, jump },
  'sftp-changes': { way: 'sftp', changesOnly: true, jump },
  'sftp-zstd': { way: 'sftp', compression: 'zstd', jump: 'gate.lab.example' },
  'scp-plain': { way: 'scp', changesOnly: true },
  'usb-zstd-pieces': { way: 'usb', compression: 'zstd', split: true },
  usb: { way: 'usb' },
  'share-gzip-pieces': { way: 'share', compression: 'gzip', split: true },
};

/** The script without its comments and messages, which are reviewed in the page. */
const program = (text: string) =>
  text
    .replaceAll(/^#(?!!).*\n/gm, '')
    .replaceAll(/'[A-Z][^'\n]* [^'\n]*'/g, "'…'");

const cases = Object.entries(forms).flatMap(([name, form]) =>
  (['bash', 'powershell'] as const)
    .filter((shell) => shell === 'bash' || !name.startsWith('rsync'))
    .map((shell) => ({ name, form, shell })),
);

/** `npx vitest run tests/unit/domain/transfer --update` rewrites them; review the diff. */
describe.each(cases)('$name from $shell', ({ name, form, shell }) => {
  const carrier = shell === 'powershell' ? { carrier: 'E:\\' } : {};
  const result = toTransfer({ ...transferForm, ...carrier, ...form }, shell);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { spec } = result;
  const scripts = (locale: 'en' | 'zh') =>
    transferScripts(spec, shell, locale).map((file) => ({
      name: file.name,
      text: scriptText(file, locale),
    }));

  it('match the stored scripts', async () => {
    const files = scripts('en').map(
      (file) => `#### ${file.name}\n${program(file.text)}`,
    );
    const last = `#### afterwards\n${nextCommand(spec)}\n`;
    await expect([...files, last].join('\n')).toMatchFileSnapshot(
      `../../../fixtures/transfer/${name}.${shell}.txt`,
    );
  });

  it('have the same length in Chinese', () => {
    const lines = (locale: 'en' | 'zh') =>
      scripts(locale).map(({ text }) => text.split('\n').length);
    expect(lines('zh')).toEqual(lines('en'));
  });
});
