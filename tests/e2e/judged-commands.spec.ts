import { withoutComments } from '../../scripts/i18n/comments';
import { filesOf, outcomeOfState } from '../support/dockerStates';
import { exampleFiles, exampleIds, readExampleFile } from '../support/examples';
import { fencesIn } from '../support/pageCode';
import { readers } from '../support/readers';
import {
  inlineCommands,
  isInlineCommand,
  shownCommands,
} from '../support/shownCommands';
import { smokeTexts, transferTexts, tunnelTexts } from '../support/toolTexts';
import { codeOf } from './support/codeOf';
import { allPages, htmlOf } from './support/pages';
import { expect, test } from './support/test';

/** Languages that readers don't type into a shell. */
const files = [
  ...['apacheconf', 'cmake', 'cpp', 'docker', 'dockerfile', 'ini', 'json'],
  ...['mdx', 'nginx'],
  ...['python', 'r', 'text', 'ts', 'yaml'],
];

/** Pages of questions, rule examples, and files, which have their own tests. */
const judgedElsewhere: readonly RegExp[] = [
  /\/practice\/$/, // tests/oracle/practice.test.ts
  /\/reference\/command-rules\/$/, // tests/unit/domain/doctor/commandRules.test.ts
  /\/tools\/kit\/$/, // tests/oracle/kit.test.ts
];

const pages = allPages.filter((address) =>
  judgedElsewhere.every((pattern) => !pattern.test(address)),
);

/**
 * The Chinese pages have the same commands as the English ones, with their own
 * comments; MDX removes two spaces at the start of a line in a `<Cmd>`.
 */
const bare = (text: string) =>
  withoutComments(sameNames(text), 'bash').replaceAll(/^\s+/gm, '').trim();

/** A README says "you" and "server" where the site inserts the reader's own names. */
const sameNames = (text: string) =>
  text
    .replaceAll('tom@ash.lab.example', 'you@server')
    .replaceAll(/\btom\b/g, 'you');

/** The placeholder for the reader's own name in a command, `NAME` or a Chinese word. */
const unnamed = (text: string) =>
  sameNames(text).replaceAll(/\b[A-Z]{3,}\b|\p{Script=Han}+/gu, 'NAME');

test('tests/oracle has judged every command of the built pages', () => {
  const commands = shownCommands(readers.usual);
  const judged = new Set(
    [
      ...commands,
      ...fencesIn('powershell'),
      // ShellCheck and the Dockerfile parser judge these.
      ...exampleIds.flatMap((id) =>
        exampleFiles(id).map((file) => readExampleFile(id, file)),
      ),
      ...(['en', 'zh'] as const).flatMap((locale) => [
        ...filesOf(outcomeOfState({}), locale).values(),
        ...transferTexts(readers.usual.tag, locale),
      ]),
      ...tunnelTexts(),
      ...smokeTexts(),
    ].map(bare),
  );
  const shown = pages.flatMap((address) =>
    codeOf(htmlOf(address))
      .blocks.filter(({ language = '' }) => !files.includes(language))
      .map(({ text }) => ({ address, text })),
  );
  expect(shown.length).toBeGreaterThan(400);
  expect(shown.filter(({ text }) => !judged.has(bare(text)))).toEqual([]);
});

test('tests/oracle has judged every docker command in their running text', () => {
  const judged = new Set(
    [
      ...inlineCommands(),
      ...shownCommands(readers.usual),
      // The Dockerfile generator, on its own option.
      'docker build --platform linux/amd64',
    ].map(unnamed),
  );
  const shown = pages.flatMap((address) =>
    codeOf(htmlOf(address))
      .inline.filter(isInlineCommand)
      .map((text) => ({ address, text })),
  );
  expect(shown.length).toBeGreaterThan(50);
  expect(shown.filter(({ text }) => !judged.has(unnamed(text)))).toEqual([]);
});
