import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errors } from '../../../../src/data/errors';
import type { Span } from '../../../../src/domain/command/lex';
import { examineCommands } from '../../../../src/domain/doctor/commands/examineCommands';
import { commandRules } from '../../../../src/domain/doctor/commands/registry';
import { examineCompose } from '../../../../src/domain/doctor/compose/examineCompose';
import { composeRules } from '../../../../src/domain/doctor/compose/registry';
import { examineDockerfile } from '../../../../src/domain/doctor/dockerfile/examineDockerfile';
import { fileRules } from '../../../../src/domain/doctor/dockerfile/fileRegistry';
import { badText, type BadExample } from '../../../../src/domain/doctor/types';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/smi/parseNvidiaSmi';
import { recognise } from '../../../../src/domain/recognise/recognise';
import { applyEdits, type Edit } from '../../../../src/domain/text/edit';
import { diagnose } from '../../../../src/domain/troubleshoot/diagnose';
import {
  relevantLines,
  searchWords,
} from '../../../../src/domain/troubleshoot/relevantLines';
import { cpuTime } from '../../../support/cpuTime';
import { mutatedPastes } from '../../../support/mutatedPastes';
import { sharedServer } from '../../../support/ruleContexts';
import { isDeep, runs, seed } from '../../../support/samples';
import { pastes } from '../recognise/pastes';

const machine = {
  machine: { cards: [{ cc: '8.6' }], driver: { version: '535.183.01' } },
} as const;

const examplesOf = (
  rules: readonly {
    readonly bad: readonly BadExample[];
    readonly good: readonly string[];
  }[],
) => rules.flatMap(({ bad, good }) => [...bad.map(badText), ...good]);
const pasted = (kind?: string) =>
  pastes.flatMap(([own, text]) => (own === (kind ?? own) ? [text] : []));

type Examined = {
  readonly findings: readonly (Span & { readonly edits: readonly Edit[] })[];
};
/** The places of all findings and their edits, which can be applied together. */
function placesIn(text: string, { findings }: Examined): readonly Span[] {
  const edits = findings.flatMap((found) => found.edits);
  applyEdits(text, edits);
  return [...findings, ...edits];
}

/** What reads a paste: examples to mutate, and all places that it returns. */
const readers: readonly {
  readonly name: string;
  readonly examples: readonly string[];
  readonly read: (text: string) => readonly Span[];
}[] = [
  {
    name: 'the command doctor',
    examples: [...examplesOf(commandRules), ...pasted('command')],
    read: (text) => {
      const found = examineCommands(text, sharedServer);
      const { commands } = found;
      return [
        ...commands,
        ...commands.flatMap(({ tokens }) => tokens),
        ...placesIn(text, found),
      ];
    },
  },
  {
    name: 'the Dockerfile doctor',
    examples: examplesOf(fileRules),
    read: (text) => placesIn(text, examineDockerfile(text, machine)),
  },
  {
    name: 'the Compose doctor',
    examples: examplesOf(composeRules),
    read: (text) => placesIn(text, examineCompose(text, sharedServer)),
  },
  {
    name: 'the error doctor',
    examples: [...errors.map(({ sample }) => sample), ...pasted('log')],
    read: (text) => {
      for (const { lines } of diagnose(text))
        expect(lines[0].number).toBeGreaterThan(0);
      relevantLines(text, 30);
      searchWords(text);
      return [];
    },
  },
  {
    name: 'the guess of the kind',
    examples: pasted(),
    read: (text) => {
      expect(recognise(text)).toBeTypeOf('string');
      return [];
    },
  },
  {
    name: 'the reader of nvidia-smi',
    examples: pasted('smi'),
    read: (text) => {
      expect(parseNvidiaSmi(text).gpus).toBeInstanceOf(Array);
      return [];
    },
  },
];

/** Milliseconds of CPU time that 10,000 characters may take. */
const MOST = 200;

/** The fastest of three times, because other work of the process counts, too. */
const bestTime = (work: () => void): number =>
  Math.min(cpuTime(work), cpuTime(work), cpuTime(work));

describe.for(readers)('$name', ({ examples, read }) => {
  it('reads any text the same each time, and all places are in the text', () => {
    // Long repetitions are for the deep run, which also measures the time.
    fc.assert(
      fc.property(mutatedPastes(examples, isDeep ? 12_000 : 600), (text) => {
        let places: readonly Span[] = [];
        const took = cpuTime(() => {
          places = read(text);
        });
        const outside = places.filter(
          ({ start, end }) => start < 0 || end < start || end > text.length,
        );
        expect(outside).toEqual([]);
        if (!isDeep) expect(read(text)).toEqual(places);
        const most = MOST * Math.max(1, text.length / 10_000);
        if (isDeep && took > most)
          expect(bestTime(() => read(text))).toBeLessThan(most);
      }),
      { numRuns: runs(400), seed },
    );
  });
});
