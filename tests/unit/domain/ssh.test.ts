import { expect, it } from 'vitest';
import { destination, targetOf, wayTo } from '../../../src/domain/ssh/target';

it.each([
  ['', '', [], ''],
  ['2222', '', ['-o', 'Port=2222'], ''],
  ['', 'gate', ['-J', 'tom@gate'], 'tom@gate'],
  [
    '2222',
    ' eve@gate , inner:22,, ',
    ['-o', 'Port=2222', '-J', 'eve@gate,tom@inner:22'],
    'eve@gate,tom@inner:22',
  ],
])('port %j, jump host %j', (port, jump, options, written) => {
  const target = targetOf('tom', { host: 'birch', port, jump });
  expect(target).toEqual({
    account: 'tom',
    host: 'birch',
    port,
    jump: written,
  });
  expect(wayTo(target)).toEqual(options);
  expect(destination(target)).toBe('tom@birch');
});
