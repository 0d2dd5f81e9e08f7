import { isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import type { Argv, Word } from '../../../../data/schema/command';
import type { ComposeForm } from '../../../../data/schema/runOption';
import { runOptions } from '../../../../data/runOptions';
import { argvOf, type Span } from '../../../command/lex';
import { word } from '../../../command/word';
import type { OptionId } from '../../runSpec';
import { composeWord } from './composeWord';
import { gpuWords } from './gpuWords';
import type { ComposeService } from './readCompose';
import { entryAt, entriesOf, itemsOf, scalarText, spanOf } from './nodes';
import { portWord, volumeWord } from './longForms';
import type { ServiceUse } from './serviceUse';

/** A service as the words of a `docker run`, each with its position in the file. */
export type ServiceWords = {
  readonly argv: Argv;
  readonly places: readonly Span[];
  /** The nodes that are exactly one word, by the index of the word. */
  readonly nodes: ReadonlyMap<number, Node>;
  readonly uses: readonly ServiceUse[];
};

/** The words of a service as a command; keys without a matching option have none. */
export function serviceWords(
  service: ComposeService,
  document: Document,
): ServiceWords {
  const uses = [
    ...runOptions.flatMap((row) =>
      'compose' in row && row.id !== 'gpus' && row.id !== 'mount'
        ? usesOf(row.id, row.kind, row.compose, service, document)
        : [],
    ),
    ...gpuWords(service, document),
  ];
  const argv: Word[] = [word('docker'), word('run')];
  const places: Span[] = [service.place, service.place];
  const nodes = new Map<number, Node>();
  const put = (w: Word, place: Span, node?: Node) => {
    if (node) nodes.set(argv.length, node);
    argv.push(w);
    places.push(place);
  };
  for (const { option, value, place, node } of uses) {
    if (isSwitch(option)) put(word(`--${option}`), place);
    else {
      put(word(`--${option}`), place);
      put(value, place, node);
    }
  }
  const image = entryAt(service.entries, document, 'image')?.node ?? null;
  const name = scalarText(image);
  if (image && name !== null) {
    put(composeWord(name), spanOf(image), image);
    const command = entryAt(service.entries, document, 'command')?.node ?? null;
    for (const w of programWords(command, document)) put(w, spanOf(command));
  }
  return { argv, places, nodes, uses };
}

const switches: ReadonlySet<string> = new Set(
  runOptions.flatMap(({ id, kind }) => (kind === 'switch' ? [id] : [])),
);
const isSwitch = (option: OptionId) => switches.has(option);

/** A program as a list of words, or as a text that is split like in a shell. */
function programWords(node: Node | null, document: Document): Argv {
  if (isSeq(node))
    return itemsOf(node, document).map((item) =>
      composeWord(scalarText(item) ?? ''),
    );
  const text = scalarText(node);
  return text === null ? [] : (argvOf(text) ?? [composeWord(text)]);
}

function usesOf(
  option: OptionId,
  kind: string,
  { key, as }: { readonly key: string; readonly as: ComposeForm },
  { entries }: ComposeService,
  document: Document,
): readonly ServiceUse[] {
  const found = entryAt(entries, document, ...key.split('.'));
  if (!found?.node) return [];
  const { node, whole } = found;
  if (kind === 'switch')
    return isScalar(node) && node.value === true
      ? [{ option, value: word('true'), place: whole }]
      : [];
  return (readers[as] ?? one)(node, document).map((use) => ({
    option,
    place: isScalar(node) ? whole : spanOf(use.node),
    ...use,
  }));
}

type Read = (
  node: Node,
  document: Document,
) => readonly (Pick<ServiceUse, 'value' | 'node'> & {
  readonly place?: Span;
})[];

const one: Read = (node) => {
  const text = scalarText(node);
  return text === null ? [] : [{ value: composeWord(text), node }];
};

const many: Read = (node, document) =>
  itemsOf(node, document).flatMap((item) => one(item, document));

/** `A: 1` and `- A=1`; `A:` alone passes on the shell's value. */
const pairs: Read = (node, document) =>
  isMap(node)
    ? entriesOf(node, document).map(({ key, node: value, whole }) => ({
        value:
          value === null
            ? word(key)
            : word(`${key}=`, ...composeWord(scalarText(value) ?? '')),
        place: whole,
      }))
    : many(node, document);

const longForm =
  (read: (map: Node, document: Document) => Word | null): Read =>
  (node, document) =>
    itemsOf(node, document).flatMap((item) => {
      if (!isMap(item)) return one(item, document);
      const value = read(item, document);
      return value ? [{ value, place: spanOf(item) }] : [];
    });

/**
 * Forms that can have several notations. A value in a form that is not listed
 * here must be a scalar; otherwise it is ignored.
 */
const readers: Readonly<Partial<Record<ComposeForm, Read>>> = {
  list: many,
  list1: () => [],
  listContainer: () => [],
  map: pairs,
  ports: longForm(portWord),
  volumes: longForm(volumeWord),
  ulimits: () => [],
  shellTest: () => [],
};
