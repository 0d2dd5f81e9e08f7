import {
  isMap,
  parseDocument,
  type Document,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Span } from '../../../command/lex';
import { entriesOf, type Entry } from './nodes';

/** A service in a Compose file, or a pasted part of one. */
export type ComposeService = {
  /** Empty if a part was pasted without the service's name. */
  readonly name: string;
  /** The position of its name, or of the first key in a part. */
  readonly place: Span;
  readonly map: YAMLMap;
  readonly entries: readonly Entry[];
};

/** A YAML error, with the parser's code for it. */
export type YamlProblem = Span & { readonly code: YAMLError['code'] | 'DEPTH' };

/** A parsed Compose file; all positions refer to its text. */
export type ComposeText = {
  readonly text: string;
  readonly problems: readonly YamlProblem[];
  /** The top-level keys of the file; empty if a part was pasted. */
  readonly top: readonly Entry[];
  readonly services: readonly ComposeService[];
  /** Whether it has `services:`, so that everything it needs must be declared in it. */
  readonly whole: boolean;
  readonly document: Document | null;
};

/**
 * Parses a Compose file, or a part of one: a named service, or the keys of a
 * service. Never throws; invalid YAML is a problem with its position.
 */
export function readCompose(pasted: string): ComposeText {
  const text = withoutFences(pasted);
  const nothing = { text, top: [], services: [], whole: false };
  const document = parse(text);
  if (!document)
    return {
      ...nothing,
      problems: [{ start: 0, end: Math.min(text.length, 1), code: 'DEPTH' }],
      document,
    };
  const problems = problemsIn(document, text);
  const root = document.contents;
  const broken = problems.some(({ code }) => code !== 'DUPLICATE_KEY');
  if (broken || !isMap(root)) return { ...nothing, problems, document };
  const top = entriesOf(root, document);
  const services = top.find(({ key }) => key === 'services')?.node;
  if (isMap(services))
    return {
      text,
      problems,
      top,
      services: servicesIn(services, document),
      whole: true,
      document,
    };
  const parts = servicesIn(root, document).filter(({ entries }) =>
    entries.some(({ key }) => key === 'image' || key === 'build'),
  );
  const own: ComposeService = {
    name: '',
    place: top[0]?.place ?? { start: 0, end: 0 },
    map: root,
    entries: top,
  };
  return {
    ...nothing,
    problems,
    services: parts.length ? parts : [own],
    document,
  };
}

/** Null if it is nested too deeply: the parser is recursive. */
function parse(text: string): Document | null {
  try {
    return parseDocument(text, {
      logLevel: 'silent',
      merge: true,
      // the messages are ours, and the frames take quadratic time
      prettyErrors: false,
    });
  } catch {
    return null; // text made of brackets exhausts the stack
  }
}

const problemsIn = (document: Document, text: string): readonly YamlProblem[] =>
  document.errors.map(({ code, message, pos: [start, end] }) => ({
    // an unclosed bracket is reported on the next line
    code: /^Flow /.test(message) ? 'MISSING_CHAR' : code,
    start: Math.min(start, text.length),
    end: Math.min(Math.max(end, start), text.length),
  }));

const servicesIn = (
  map: YAMLMap,
  document: Document,
): readonly ComposeService[] =>
  entriesOf(map, document).flatMap(({ key, place, node }) =>
    isMap(node)
      ? [{ name: key, place, map: node, entries: entriesOf(node, document) }]
      : [],
  );

/** Replaces the lines of a Markdown fence by comments of the same length. */
const withoutFences = (text: string): string =>
  text.replace(/^([ \t]{0,8})(?:```|~~~)/gm, '$1###');
