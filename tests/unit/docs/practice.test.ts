import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { practiceChecks } from '../../../src/data/practiceChecks';
import { diagnose } from '../../../src/domain/troubleshoot/diagnose';

const read = (page: string) =>
  readFileSync(`docs/practice/${page}.mdx`, 'utf8');

/** The recorded logs of the labs, in order, each with the error that it demonstrates. */
const logs = [...read('break-it').matchAll(/^```text[^\n]*\n([^]*?)^```$/gm)];
const intended = ['bus-error', 'port-used', 'no-space'];

describe('the labs', () => {
  it('have one recorded log each', () => {
    expect(logs).toHaveLength(intended.length);
  });

  it.each(intended.map((id, i) => [id, logs[i]?.[1] ?? ''] as const))(
    'show a log in which the error doctor finds %s first',
    (id, log) => {
      expect(diagnose(log)[0]?.row.id).toBe(id);
    },
  );

  it('link to the errors that they cause', () => {
    for (const id of intended)
      expect(read('break-it')).toContain(`errors.mdx#${id})`);
  });
});

it('each check appears exactly once', () => {
  const pages = read('break-it') + read('capstone');
  const ticks = [...pages.matchAll(/<Tick id="([\w-]+)">/g)];
  expect(ticks.map(([, id]) => id).sort()).toEqual([...practiceChecks].sort());
});
