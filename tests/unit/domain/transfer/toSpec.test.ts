import { describe, expect, it } from 'vitest';
import type { Shell } from '../../../../src/data/schema/command';
import type { TransferForm } from '../../../../src/data/transferFields';
import { toTransfer } from '../../../../src/domain/transfer/toSpec';
import { transferForm } from '../../../support/transferForms';

const problems = (part: Partial<TransferForm>, shell: Shell = 'bash') => {
  const result = toTransfer({ ...transferForm, ...part }, shell);
  return result.ok ? [] : result.problems.map(({ field }) => field);
};

const specOf = (part: Partial<TransferForm>) => {
  const result = toTransfer({ ...transferForm, ...part }, 'bash');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.spec;
};

describe('rejected values', () => {
  const bad: readonly [keyof TransferForm, string][] = [
    ['image', 'tom/train'],
    ['image', '3f5ef9003cef'],
    ['image', `sha256:${'a'.repeat(64)}`],
    ['image', `tom/train@sha256:${'a'.repeat(64)}`],
    ['image', 'Tom/Train:1.0'],
    ['image', 'tom/train:1.0; id'],
    ['host', '-oProxyCommand=id'],
    ['host', 'birch lab'],
    ['host', ''],
    ['host', 'a%h'],
    ['account', 'DOMAIN\\tom'],
    ['account', '-l'],
    ['sshPort', '70000'],
    ['sshPort', '22;id'],
    ['jump', 'gate:0'],
    ['jump', '-J'],
    ['jump', 'tom@gate,'],
    ['folder', 'images'],
    ['folder', '/home/tom/my images'],
    ['folder', "/home/tom/$(id)'"],
    ['folder', '~/images'],
    ['size', '0'],
    ['speed', 'fast'],
  ];

  it.each(bad)('%s: %s', (field, text) => {
    expect(problems({ [field]: text })).toEqual([field]);
  });

  it('accepts Chinese in a folder, several jump hosts, and spaces from a paste', () => {
    expect(
      problems({
        folder: ' /data/王小明/镜像 ',
        jump: 'gate.lab.example, eve@inner:2222',
        image: ' tom/train:1.0\n',
        sshPort: '2222',
      }),
    ).toEqual([]);
  });

  it('checks only what the transfer method needs', () => {
    expect(problems({ way: 'usb', host: '', folder: '/mnt/my stick' })).toEqual(
      [],
    );
    expect(problems({ way: 'rsync', carrier: '' })).toEqual([]);
    expect(problems({ way: 'usb', carrier: '' })).toEqual(['carrier']);
  });

  it('requires the path of the disk in the shell’s notation', () => {
    expect(problems({}, 'powershell')).toEqual(['way']);
    const usb = { way: 'usb' } as const;
    expect(problems({ ...usb, carrier: 'E:\\' }, 'powershell')).toEqual([]);
    expect(problems({ ...usb, carrier: '\\\\nas\\lab' }, 'cmd')).toEqual([]);
    expect(problems({ ...usb, carrier: 'E:\\' }, 'bash')).toEqual(['carrier']);
    expect(problems(usb, 'powershell')).toEqual(['carrier']);
  });

  it('keeps pieces below the maximum file size of FAT32', () => {
    const pieces = { split: true, pieceSize: '4g' };
    expect(problems({ ...pieces, way: 'usb' })).toEqual(['pieceSize']);
    expect(problems({ ...pieces, way: 'share' })).toEqual([]);
    expect(problems({ way: 'usb', split: true, pieceSize: '4095m' })).toEqual(
      [],
    );
    expect(problems({ ...pieces, split: false, way: 'usb' })).toEqual([]);
    expect(problems({ split: true, pieceSize: '1' })).toEqual(['pieceSize']);
  });
});

describe('the spec of a form', () => {
  it('takes a tag that looks like an ID for a tag', () => {
    expect(specOf({ image: 'ann/train:3f5ef9003cef' }).name).toBe(
      'train_3f5ef9003cef',
    );
  });

  it('names the folder after the last part of the image and its tag', () => {
    expect(specOf({ image: 'registry.lab:5000/a/b/train:2.0-rc.1' }).name).toBe(
      'train_2.0-rc.1',
    );
  });

  it('goes through the jump host with the server’s account if it names none', () => {
    const { route } = specOf({ jump: 'gate.lab.example, eve@inner:2222' });
    expect(route).toMatchObject({
      target: { jump: 'tom@gate.lab.example,eve@inner:2222' },
    });
  });
});
