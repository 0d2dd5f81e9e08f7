import { describe, expect, it } from 'vitest';
import { badText, type BadExample } from '../../src/domain/doctor/types';
import type { Span } from '../../src/domain/command/lex';
import { applyEdits, type Edit } from '../../src/domain/text/edit';

type Found = Span & {
  readonly rule: string;
  readonly edits: readonly Edit[];
};

type WithExamples = {
  readonly bad: readonly BadExample[];
  readonly good: readonly string[];
};

type NamedRule = WithExamples & { readonly id: string };

/** All texts in the examples of rules, the fixed ones too. */
export const exampleTexts = (
  rules: readonly WithExamples[],
): readonly string[] =>
  rules.flatMap(({ bad, good }) => [...bad, ...good]).flat();

/**
 * Tests every rule with its own examples: it finds the bad ones, its edits give
 * the fixed form, in which it finds nothing, and it reports nothing for the good
 * ones.
 *
 * @param findings - the findings of all rules for a text
 */
export function testExamples(
  rules: readonly NamedRule[],
  findings: (text: string) => readonly Found[],
): void {
  describe.for(rules)('$id', ({ id, bad, good }) => {
    const own = (text: string) =>
      findings(text).filter(({ rule }) => rule === id);

    it.for(bad)('finds %j', (example) => {
      const [text, fixed] = typeof example === 'string' ? [example] : example;
      const found = own(text);
      expect(found).not.toEqual([]);
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      const after = applyEdits(
        text,
        found.flatMap(({ edits }) => edits),
      );
      if (fixed !== undefined) expect(after).toBe(fixed);
      if (after !== text) expect(own(after)).toEqual([]);
    });

    it.for(good)('reports nothing for %j', (text) => {
      expect(own(text)).toEqual([]);
    });
  });
}

/**
 * Tests only whether every rule finds its own bad examples, and none of its good
 * ones: for readings of a text that don't tell places.
 *
 * @param rulesFor - the ids of all rules that find something in a text
 */
export function testRules(
  rules: readonly NamedRule[],
  rulesFor: (text: string) => readonly string[],
): void {
  describe.for(rules)('$id', ({ id, bad, good }) => {
    it.for(bad.map(badText))('finds %s', (text) => {
      expect(rulesFor(text)).toContain(id);
    });

    it.for(good)('reports nothing for %s', (text) => {
      expect(rulesFor(text)).not.toContain(id);
    });
  });
}
