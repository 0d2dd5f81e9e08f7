import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../../../src/domain/doctor/allRules';
import { runRules } from '../../../../src/domain/doctor/run/registry';
import { toCards } from '../../../../src/domain/doctor/ruleCards';

it('every rule that has a file is in a registry', () => {
  const listed = new Set(
    [...Object.values(allRules).flat(), ...runRules].map(({ id }) => id),
  );
  const folder = 'src/domain/doctor';
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(path.join(folder, file), 'utf8').matchAll(
        /^ {2}id: '([\w-]+)',$/gm,
      ),
    ])
    .map(([, id = '']) => id);
  expect(written.length).toBeGreaterThan(100);
  expect(written.filter((id) => !listed.has(id))).toEqual([]);
});

describe.for(Object.entries(allRules))('the rules of kind %s', ([, rules]) => {
  it('have unique names', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are sorted by severity, then by name', () => {
    const order = ['error', 'warning', 'info'];
    const keys = rules.map(
      ({ severity, id }) => `${order.indexOf(severity)} ${id.toLowerCase()}`,
    );
    expect(keys).toEqual([...keys].sort());
  });

  it.for(rules)(
    '$id has texts in both languages that mention only the text itself',
    (rule) => {
      for (const { en, zh } of [rule.title, rule.why, rule.fix, rule.except]) {
        expect(en).toMatch(/^[\x20-\x7e“”‘’…–—]+$/);
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).not.toMatch(/\b(generator|fields?|this (form|page))\b/i);
      }
      expect(rule.good).not.toEqual([]);
      expect(rule.source).toMatch(/^https:\/\/|^measured$/);
    },
  );
});

it('an entry has the fixed form of its example if there is one', () => {
  const [card] = toCards(
    allRules.dockerfile.filter(({ id }) => id === 'spaced-equals'),
    'en',
  );
  expect(card).toMatchObject({
    bad: 'FROM a:1\nENV A = b',
    fixed: 'FROM a:1\nENV A=b',
    except: 'Never: Docker refuses it.',
  });
});
