import { it } from 'vitest';
import type { Argv } from '../../../../src/data/schema/command';
import { argvOf } from '../../../../src/domain/command/lex';
import { display } from '../../../../src/domain/command/word';
import { toCompose } from '../../../../src/domain/docker/compose/toCompose';
import {
  conflictIn,
  sharedTarget,
} from '../../../../src/domain/docker/conflicts';
import { parseImageReference } from '../../../../src/domain/docker/imageReference';
import { looseSpec } from '../../../../src/domain/docker/looseSpec';
import { tooNewFor } from '../../../../src/domain/docker/neededDocker';
import { occurrences } from '../../../../src/domain/docker/occurrence';
import { parseRun, specOf } from '../../../../src/domain/docker/parseRun';
import { toDevcontainer } from '../../../../src/domain/docker/toDevcontainer';
import { toArgv } from '../../../../src/domain/docker/toItems';
import type { RunSpec } from '../../../../src/domain/docker/runSpec';
import { nearTexts } from '../../../support/nearTexts';
import { keep, line } from './keep';
import { runTexts } from './runTexts';

const texts = (argv: Argv) => argv.map(display);

/** What a command becomes in other formats, and what is wrong with it. */
function elsewhere(spec: RunSpec): readonly string[] {
  const { file, start, envFile, dropped } = toCompose(spec);
  const windows = toCompose(spec, 'laptop', 'windows').file;
  const devcontainer = toDevcontainer(spec);
  const uses = occurrences(spec.options, spec.filledByShell);
  const differs = JSON.stringify(windows) !== JSON.stringify(file);
  const refused = [
    conflictIn(spec.options),
    sharedTarget(spec.options),
    ...tooNewFor('20.10.24', uses).map(({ id, since }) => [id, since]),
  ].filter(Boolean);
  return [
    line('  written', texts(toArgv(spec))),
    line(
      '  uses',
      uses.map(({ id, index }) => `${id} ${index}`),
    ),
    line('  image', parseImageReference(display(spec.image))),
    line(
      '  compose',
      file,
      dropped.map(({ option }) => option),
    ),
    ...(differs ? [line('  windows', windows)] : []),
    line(
      '  start',
      [start, ...(envFile ? [envFile] : [])].flatMap(({ pipe, to }) => [
        ...pipe.map(texts),
        to,
      ]),
    ),
    line(
      '  devcontainer',
      devcontainer.file,
      devcontainer.dropped.map(({ option }) => option),
    ),
    ...(refused.length ? [line('  refused', refused)] : []),
  ];
}

function answersFor(text: string): readonly string[] {
  const argv = argvOf(text);
  const parsed = argv && parseRun(argv);
  if (!parsed) return [line('####', [text]), '  no docker run'];
  const { options, ...parts } = parsed;
  const spec = specOf(argv, parsed);
  return [
    line('####', [text.slice(0, 120)]),
    line('  parts', parts),
    ...options.map(({ id, raw, value, from, to }) =>
      line('  option', id, [display(raw)], value, [from, to]),
    ),
    ...(spec ? elsewhere(spec) : [line('  loose', looseSpec(argv, parsed))]),
  ];
}

it.each([
  ...Object.entries(runTexts),
  ['near', nearTexts(Object.values(runTexts).flat())] as const,
])(
  'how docker run is read and written in other formats: %s',
  async (name, commands) => {
    await keep(`runs-${name}`, commands.flatMap(answersFor));
  },
);
