import { describe, expect, it } from 'vitest';
import { examineDockerfile } from '../../../../src/domain/doctor/dockerfile/examineDockerfile';
import { fileRules } from '../../../../src/domain/doctor/dockerfile/fileRegistry';
import { badText } from '../../../../src/domain/doctor/types';
import { applyEdits } from '../../../../src/domain/text/edit';

/** Two GPUs of one machine with an old driver. */
const context = {
  machine: {
    cards: [
      { cc: '7.5', host: 'amd64' },
      { cc: '8.6', host: 'amd64' },
    ],
    driver: { version: '535.183.01' },
  },
} as const;

const findings = (text: string) => examineDockerfile(text, context).findings;

describe.for(fileRules)('$id', (rule) => {
  it.for(rule.bad)('finds %j', (bad) => {
    const text = badText(bad);
    const own = findings(text).filter((f) => f.rule === rule.id);
    expect(own).not.toEqual([]);
    for (const { start, end } of own) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    const after = applyEdits(
      text,
      own.flatMap((f) => f.edits),
    );
    expect(after).toBe(typeof bad === 'string' ? after : bad[1]);
    if (after !== text)
      expect(findings(after).map((f) => f.rule)).not.toContain(rule.id);
  });

  it.for(rule.good)('reports nothing for %j', (text) => {
    expect(findings(text).map((f) => f.rule)).not.toContain(rule.id);
  });
});
