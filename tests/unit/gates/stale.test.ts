import { expect, test } from 'vitest';
import { shelfLife } from '../../../scripts/data/shelfLife';
import { staleFacts } from '../../../scripts/data/stale';
import { loadTables, tableNames } from '../../../scripts/data/tables';

const module = {
  sources: { list: { url: 'https://example.org/', checked: '2026-01-01' } },
  rows: [
    { id: 'a', checked: '2026-03-01' },
    { name: 'b', checked: '2026-01-31', inner: [{ checked: '2025-12-31' }] },
  ],
};

test('facts past their shelf life, in rows and in sources', () => {
  expect(staleFacts(module, '2026-03-02', 31)).toEqual([
    { path: 'sources.list', checked: '2026-01-01', days: 60 },
    { path: 'rows.b.inner.0', checked: '2025-12-31', days: 61 },
  ]);
  expect(staleFacts(module, '2026-03-01', 365)).toEqual([]);
});

test('every table is checked, and long after the last check each one is due', async () => {
  const tables = await loadTables();
  const due = tables.filter(
    ({ module }) => staleFacts(module, '2100-01-01', 365).length > 0,
  );
  expect(due.map(({ name }) => name)).toContain('gpus');
});

test('the shelf lives belong to tables that exist', () => {
  const known = [
    ...tableNames().map((name) => name.replace(/\/.*/, '')),
    'other',
  ];
  expect(
    Object.keys(shelfLife).filter((name) => !known.includes(name)),
  ).toEqual([]);
});
