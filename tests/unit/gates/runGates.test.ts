import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failed, passed, skipped } from '../../../scripts/gates/counts';
import { runGates, type Gate } from '../../../scripts/gates/runGates';

const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed.push(line);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Gates that finish on demand, with a record of which gate started when. */
function stage() {
  const started: string[] = [];
  const ends = new Map<string, (outcome: typeof passed) => void>();
  const gate = (name: string, ...after: string[]): Gate => ({
    name,
    after,
    run: async () => {
      started.push(name);
      return new Promise((resolve) => ends.set(name, resolve));
    },
  });
  const end = async (name: string, outcome = passed) => {
    ends.get(name)?.(outcome);
    await new Promise(setImmediate);
  };
  return { started, gate, end };
}

test('free cores take the next gate that can start, in the order of the list', async () => {
  const { started, gate, end } = stage();
  const gates = [gate('build'), gate('browser', 'build'), gate('a'), gate('b')];
  const code = runGates(gates, 2);
  expect(started).toEqual(['build', 'a']);
  await end('build');
  expect(started).toEqual(['build', 'a', 'browser']);
  await end('browser');
  expect(started).toEqual(['build', 'a', 'browser', 'b']);
  await end('a');
  await end('b');
  expect(await code).toBe(0);
  expect(printed.at(-1)).toBe('4 passed, 0 failed');
});

test.each([
  ['failed', failed, '1 passed, 1 failed, 2 skipped'],
  ['was skipped', skipped, '1 passed, 0 failed, 3 skipped'],
])(
  'a gate that needs a gate that %s is skipped, and the rest runs',
  async (_, how, closing) => {
    const { started, gate, end } = stage();
    const code = runGates(
      [
        gate('build'),
        gate('browser', 'build'),
        gate('more', 'browser'),
        gate('a'),
      ],
      1,
    );
    await end('build', how);
    await end('a');
    expect(started).toEqual(['build', 'a']);
    expect(await code).toBe(how.failed);
    expect(printed.at(-1)).toBe(closing);
  },
);

test('a gate that crashes has failed and reports the reason', async () => {
  const broken: Gate = {
    name: 'broken',
    run: async () => Promise.reject(new Error('no such tool')),
  };
  expect(
    await runGates(
      [broken, { name: 'ok', run: async () => Promise.resolve(passed) }],
      2,
    ),
  ).toBe(1);
  expect(printed.join('\n')).toContain('no such tool');
});

test('each gate’s output is shown in one piece', async () => {
  const says = (name: string): Gate => ({
    name,
    run: async () =>
      Promise.resolve({ ...passed, output: `${name} 1\n${name} 2\n` }),
  });
  await runGates([says('a'), says('b')], 2);
  expect(printed).toContain('\n== a\na 1\na 2');
  expect(printed).toContain('\n== b\nb 1\nb 2');
});

test('a gate that waits for one outside the list is an error', async () => {
  const { gate } = stage();
  await expect(runGates([gate('browser', 'bild')])).rejects.toThrow(
    'not in the list',
  );
});
