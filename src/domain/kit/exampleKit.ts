import type { Example } from '../../data/schema/example';
import type { Locale, Localized } from '../../data/schema/text';
import { argvOf } from '../command/lex';
import { fillQuoted } from '../command/template';
import { display, literal, word } from '../command/word';
import { parseRun, specOf } from '../docker/parseRun';
import type { RunSpec } from '../docker/runSpec';
import type { ExampleFile } from '../examples/view';
import { serverArchitecture } from '../gpu/machine/serverArchitecture';
import { placeholders } from '../profile/readerContext';
import type { Reader } from '../profile/resolveProfile';
import { cardsAt, firstChoice } from '../run/cards';
import { kindOfMount } from './mounts';
import { packagesIn } from './smoke/smokeOf';
import type { KitMount, KitSpec, Smoke } from './spec';
import { transferPart } from './transferPart';
import { travelsOf } from './travels';

/** The parts of an example that a kit needs. */
export type ExampleForKit = Pick<
  Example,
  'title' | 'framework' | 'hardware' | 'image' | 'commands'
> & { readonly files: readonly ExampleFile[] };

/**
 * An example as a kit: its own files and command, with the scripts around them.
 * Null if the command cannot be parsed, which a test rules out.
 */
export function exampleKit(
  example: ExampleForKit,
  reader: Reader,
  locale: Locale,
): KitSpec | null {
  const image = reader.imagePrefix + example.image;
  const run = runOf(example, image, reader);
  if (!run) return null;
  const mounts = mountsIn(run);
  const smoke = smokeIn(example, mounts);
  const architecture = serverArchitecture(reader.server.machine);
  const { bash, powershell } = transferPart({}, reader, image, architecture);
  if (!bash || !powershell) return null;
  const travels = travelsOf(smoke, run);
  return {
    title: example.title,
    locale,
    reader,
    image,
    build: [
      [word('docker'), word('build')],
      [word('--platform'), word(`linux/${architecture}`)],
      [word('-t'), word(image)],
      [word('.')],
    ],
    context: example.files.map(({ name, text }) => ({
      path: name,
      text,
      what: ofExample,
    })),
    own: [],
    notes: [],
    run,
    container: literal(run.options.name ?? []) ?? '',
    mounts,
    smoke,
    transfer: {
      bash: { ...bash, travels },
      powershell: { ...powershell, travels },
    },
  };
}

const ofExample: Localized = {
  en: 'A file of the example.',
  zh: '示例的文件。',
};

/** The command in example.json with this user's values, parsed as the client does. */
function runOf(
  { commands }: ExampleForKit,
  image: string,
  reader: Reader,
): RunSpec | null {
  const [card] = firstChoice(cardsAt('server', reader)).cards;
  const filled = fillQuoted(
    commands.run,
    { ...placeholders(reader), image, gpu: String(card ?? 0) },
    'bash',
  );
  const argv = filled.ok ? argvOf(filled.text) : null;
  const parsed = argv && parseRun(argv);
  return parsed && specOf(argv, parsed);
}

const mountsIn = ({ options: { volume = [] } }: RunSpec): readonly KitMount[] =>
  volume.map(({ source = [], target, options = [] }) => {
    const container = literal(target) ?? '';
    return {
      host: source,
      text: display(source),
      container,
      kind: kindOfMount(container, options.includes('ro')),
    };
  });

/** How each kind of example is tested. */
const programs: Readonly<
  Record<Example['framework'], Pick<Smoke, 'kind' | 'program' | 'framework'>>
> = {
  pytorch: { kind: 'python', program: ['python3', '-'], framework: 'torch' },
  tensorflow: {
    kind: 'python',
    program: ['python3', '-'],
    framework: 'tensorflow',
  },
  conda: { kind: 'python', program: ['python', '-'], framework: null },
  r: { kind: 'r', program: ['Rscript', '-'], framework: null },
  cuda: { kind: 'shell', program: ['sh', '-s'], framework: null },
  desktop: { kind: 'shell', program: ['sh', '-s'], framework: null },
  web: { kind: 'shell', program: ['sh', '-s'], framework: null },
};

function smokeIn(
  { framework, hardware, files }: ExampleForKit,
  mounts: readonly KitMount[],
): Smoke {
  const requirements =
    files.find(({ name }) => name === 'requirements.txt')?.text ?? '';
  return {
    ...programs[framework],
    packages:
      framework === 'desktop'
        ? ['Xtigervnc', 'startxfce4']
        : packagesIn(requirements),
    gpu: hardware === 'gpu',
    folder: mounts.find(({ kind }) => kind === 'own')?.container ?? null,
  };
}
