import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { slotsOf } from '../../../../../src/components/state/form/formSlots';
import { runCodec } from '../../../../../src/domain/run/formState';
import { formTables } from '../../../../support/fieldTables';

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('window', {
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const env = [{ name: 'HF_TOKEN', value: 's3cret' }];
const stores = ['typed', 'good', 'own'] as const;

it.for(stores)('%s: the browser never gets the value of a variable', (name) => {
  const withEnv = formTables.filter(({ table }) => 'env' in table);
  expect(withEnv.length).toBeGreaterThan(1);
  for (const { id, codec } of withEnv) {
    const store = slotsOf(id, codec)({})[name];
    const write = name === 'good' ? codec.writeAll : codec.writeTexts;
    store.set(write({ env }, 'with memory'));
    expect(store.get()).toContain('s3cret');
  }
  const stored = [...kept.values()];
  expect(stored).toHaveLength(withEnv.length);
  for (const text of stored) {
    expect(text).toContain('HF_TOKEN');
    expect(text).not.toContain('s3cret');
  }
});

it('gives each preset its own slot, and an unknown preset the slot of the first one', () => {
  const slotOf = slotsOf('run', runCodec);
  slotOf({ preset: 'vnc' }).typed.set('{"name":"a"}');
  expect(slotOf({ preset: 'vnc' }).typed.get()).toBe('{"name":"a"}');
  expect(slotOf({ preset: 'shell' }).typed.get()).toBeNull();
  expect(slotOf({ preset: 'no such' })).toBe(slotOf({}));
  expect([...kept.keys()]).toEqual(['run.vnc.1']);
});

it('keeps the tab’s texts across a page load', () => {
  const before = slotsOf('run', runCodec)({});
  before.typed.set(runCodec.writeTexts({ command: 'x', env }, 'with memory'));
  const after = slotsOf('run', runCodec)({});
  expect(runCodec.readTexts(after.typed.get())).toEqual({
    edits: { command: 'x', env: [{ name: 'HF_TOKEN', value: '' }] },
    unread: [],
  });
});
