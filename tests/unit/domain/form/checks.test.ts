import { describe, expect, it } from 'vitest';
import * as form from '../../../../src/domain/form/checks';
import * as ssh from '../../../../src/domain/ssh/checks';
import * as transfer from '../../../../src/domain/transfer/checks';

type Cases = readonly [
  name: string,
  check: form.Check,
  taken: readonly string[],
  refused: readonly string[],
];

const of = (length: number) => 'a'.repeat(length);

/** Accepted and rejected values of each check, on both sides of every limit. */
const cases: readonly Cases[] = [
  [
    'printable',
    form.printable,
    ['', 'a b\n数据', of(43_690)],
    ['a\tb', '\u007f', '\ud800', of(43_691)],
  ],
  ['image', form.image, ['a', ' a:1 ', 'r.lab:5000/a'], ['', 'A', 'a b']],
  [
    'containerName',
    form.containerName,
    ['ab', 'A_.-1'],
    ['', 'a', '-ab', 'ab!', '!ab', 'a b'],
  ],
  [
    'containerPath',
    form.containerPath,
    ['/a', '/a b'],
    ['', 'a', '/', '//', '/a/..', '/a\tb'],
  ],
  ['hostPath', form.hostPath, ['a', '/a b', '~'], ['', '  ', 'a\tb']],
  [
    'port',
    form.port,
    ['1', '65535', '80'],
    ['', '0', '01', '65536', '100000', 'x1', '1x', '-1', '1.5'],
  ],
  ['envName', form.envName, ['A', '_a1'], ['', '1A', 'A-B', ' A', 'A ']],
  [
    'sizeOf 6m',
    form.sizeOf('6m'),
    ['6m', '1g', '1.5g', '6144k'],
    ['', '-1', '5m', '6143k', '100000000', '1.5', 'x6m', '6mx'],
  ],
  [
    'cores',
    form.cores,
    ['1', '0.01', '9999', '1.25'],
    ['', '0', '0.001', '0.00', '12345', '1.255', 'x1', '1x', '.5'],
  ],
  ['count', form.count, ['1', '99'], ['', '0', '100', '01', 'x1', '1x']],
  [
    'ssh host',
    ssh.checkHost,
    ['a', 'a-b.c', '10.0.0.1', of(254)],
    ['', '-a', 'a-', '.a', 'a b', 'a%h', of(255)],
  ],
  [
    'ssh account',
    ssh.checkAccount,
    ['a', '_a', 'a.b-c_1', of(32)],
    ['', '1a', '-a', 'a b', 'a;', of(33)],
  ],
  [
    'ssh jump',
    ssh.checkJump,
    ['gate', 'a@gate', 'a@gate:22', 'gate:65535', 'a, b@c:1'],
    [
      '',
      'gate,',
      '@gate',
      'a@',
      'a@b@c',
      'gate:',
      'gate:0',
      'gate:65536',
      'gate:x',
      '-gate',
      '1a@gate',
    ],
  ],
  [
    'transfer image',
    transfer.checkImage,
    ['a:1', 'r.lab:5000/a/b:1.0', 'x'.repeat(12) + ':1'],
    [
      '',
      'a',
      'A:1',
      `a:1@sha256:${of(64)}`,
      '0123456789ab',
      `sha256:${of(64)}`,
      of(64),
    ],
  ],
  [
    'transfer folder of the server',
    transfer.checkServerFolder,
    ['/', '/a/b_c-d.e+f@g,h=i', '/数据'],
    ['', 'a', '/a b', '/a\nb', "/a'", '/$a', 'x/a'],
  ],
  [
    'transfer mounted folder',
    transfer.checkMountedFolder,
    ['/', '/a b'],
    ['', 'a', '/a\nb', '/a\tb'],
  ],
  [
    'transfer number',
    transfer.checkNumber,
    ['1', '0.001', '999999.999'],
    ['', '0', '0.000', '1000000', '1.0001', 'x1', '1x', '-1'],
  ],
  [
    'transfer carrier, bash',
    (text) => transfer.checkCarrier(text, 'bash'),
    ['/a', '/a b'],
    ['', 'a', 'E:\\', '/a\nb'],
  ],
  [
    'transfer carrier, PowerShell',
    (text) => transfer.checkCarrier(text, 'powershell'),
    ['E:\\', 'e:/', '\\\\nas\\lab'],
    ['', '/a', 'E:', 'xE:\\', '\\\\', '\\\\\\a', 'x\\\\nas', 'E:\\a\nb'],
  ],
  [
    'transfer piece on a stick',
    (text) => transfer.checkPiece(text, 'usb'),
    ['1m', '4095m'],
    ['', '1023k', '4g', '4096m'],
  ],
  [
    'transfer piece in a share',
    (text) => transfer.checkPiece(text, 'share'),
    ['1m', '4g'],
    ['', '1023k'],
  ],
];

describe.each(cases)('%s', (_, check, taken, refused) => {
  it.each(taken.map((text) => [text.slice(0, 60), text]))(
    'accepts %j',
    (_, text) => {
      expect(check(text)).toBeNull();
    },
  );

  it.each(refused.map((text) => [text.slice(0, 60), text]))(
    'rejects %j',
    (_, text) => {
      expect(check(text)?.en).toBeTruthy();
      expect(check(text)?.zh).toBeTruthy();
    },
  );
});

it.each([
  ['16', 'Without a unit this is 16 bytes. Write 16g for GiB.'],
  ['1.5', 'Without a unit this is 1.5 bytes. Write 1.5g for GiB.'],
  ['1k', 'Too small: at least 6m.'],
  ['-1', 'Enter a number with its unit, for example 16g or 512m.'],
  ['x', 'Enter a number with its unit, for example 16g or 512m.'],
])('the message for the size %s is: %s', (text, said) => {
  expect(form.sizeOf('6m')(text)?.en).toBe(said);
});

it('the message for a long text includes its length', () => {
  expect(form.printable(of(43_691))?.en).toMatch(
    /^At most 43,690 characters: this text has 43,691,/,
  );
});
