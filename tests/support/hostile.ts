import fc from 'fast-check';
import { runs } from './samples';

/** The number of random forms with hostile values: 1,000, and 10,000 in the deep run. */
export const states = Math.min(runs(1000), 10_000);

/** Texts that run `touch CANARY` or change a command if a script treats them as code. */
export const hostile = fc.constantFrom(
  '$(touch CANARY)',
  '`touch CANARY`',
  ';touch CANARY;',
  "';touch CANARY;'",
  '";touch CANARY;"',
  '|touch CANARY',
  '&&touch${IFS}CANARY',
  '\ntouch CANARY\n',
  '-oProxyCommand=touch CANARY',
  'x\nProxyCommand touch CANARY',
  "'{}' + ; touch CANARY",
  '$env:PATH',
  '%PATH%',
  '%h',
  '\u2019;New-Item CANARY;\u2019',
  '#',
  '{image}',
  ' ',
  '*',
  '..',
);

/** Mostly texts that the field accepts. */
export const mostly = (...good: readonly [string, ...string[]]) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...good), weight: 12 },
    { arbitrary: hostile, weight: 1 },
  );

/** A path may contain nearly anything if only its own machine reads it. */
export const anywhere = fc
  .array(fc.oneof(hostile, fc.constantFrom('王小明', 'my stick', 'a')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pieces) => pieces.join(''));
