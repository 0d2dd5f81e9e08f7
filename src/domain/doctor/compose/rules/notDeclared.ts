import { isMap, isSeq, type Document } from 'yaml';
import type { Span } from '../../../command/lex';
import {
  entriesOf,
  itemsOf,
  scalarText,
  spanOf,
  type Entry,
} from '../../../docker/compose/read/nodes';
import type { ComposeText } from '../../../docker/compose/read/readCompose';
import type { FilePlace } from '../../dockerfile/pasted';
import type { ComposeRule } from '../rule';

type Kind = 'volumes' | 'networks' | 'services';

export const notDeclared: ComposeRule = {
  id: 'not-declared',
  severity: 'error',
  title: {
    en: 'The file doesn’t declare it',
    zh: '文件里没有声明它',
  },
  why: {
    en: 'The file must declare every named volume, network, and service that it uses. Otherwise, Compose reports “refers to undefined …: invalid compose project”.',
    zh: '用到的卷名、网络和服务必须在文件里声明，否则报 refers to undefined …: invalid compose project。',
  },
  fix: {
    en: 'Declare it at the top level. For a folder, start the path with ./ or /.',
    zh: '在顶层声明它；如果想挂的是目录，路径要以 ./ 或 / 开头。',
  },
  except: {
    en: 'Another file that you pass with -f declares it.',
    zh: '用 -f 合并的另一个文件里有声明。',
  },
  source: 'https://docs.docker.com/reference/compose-file/volumes/',
  bad: [
    [
      'services:\n  a:\n    image: a:1\n    volumes:\n      - cache:/c\n',
      'services:\n  a:\n    image: a:1\n    volumes:\n      - cache:/c\nvolumes:\n  cache:\n',
    ],
    'services:\n  a:\n    image: a:1\n    networks: [lab]',
    'services:\n  a:\n    image: a:1\n    depends_on: [db]',
    'services:\n  a:\n    image: a:1\n    volumes:\n      - type: volume\n        source: cache\n        target: /c\nvolumes:\n  d:',
  ],
  good: [
    'services:\n  a:\n    image: a:1\n    volumes:\n      - cache:/c\n      - ./d:/d\n      - /e:/e\n      - ${F}:/f\n      - /g\n      - ~/h:/h\nvolumes:\n  cache:',
    'services:\n  a:\n    image: a:1\n    networks: [default]\n    depends_on: [b]\n  b:\n    image: b:1',
    'volumes:\n  - cache:/c\nimage: a:1',
    'services:\n  a:\n    image: a:1\n    volumes: ["18000:80"]',
  ],
  check(file) {
    const { services, document, whole, top } = file;
    if (!whole || !document) return [];
    const names: Readonly<Record<Kind, readonly string[]>> = {
      volumes: declared(top, 'volumes', document),
      networks: [...declared(top, 'networks', document), 'default'],
      services: services.map(({ name }) => name),
    };
    const includes = top.some(({ key }) => key === 'include');
    const used = services.flatMap(({ entries }) => usesIn(entries, document));
    const missing = used.filter(
      ({ kind, name }) => !names[kind].includes(name) && !includes,
    );
    return missing.map(({ kind, place }, i) => ({
      ...place,
      edits:
        missing.findIndex((use) => use.kind === kind) === i
          ? declaration(
              file,
              kind,
              missing.flatMap((use) => (use.kind === kind ? use.name : [])),
            )
          : [],
    }));
  },
};

const declared = (
  top: readonly Entry[],
  kind: Kind,
  document: Document,
): readonly string[] => {
  const node = top.find(({ key }) => key === kind)?.node;
  return isMap(node) ? entriesOf(node, document).map(({ key }) => key) : [];
};

type Use = { readonly kind: Kind; readonly name: string; readonly place: Span };

/** The keys of a service that name something at the top of the file. */
const kindsOfKeys: ReadonlyMap<string, Kind> = new Map([
  ['networks', 'networks'],
  ['depends_on', 'services'],
]);

function usesIn(entries: readonly Entry[], document: Document): readonly Use[] {
  return entries.flatMap(({ key, node }): readonly Use[] => {
    if (key === 'volumes') return volumesIn(itemsOf(node, document), document);
    const kind = kindsOfKeys.get(key);
    if (!kind) return [];
    if (isMap(node))
      return entriesOf(node, document).map((entry) => ({
        kind,
        name: entry.key,
        place: entry.place,
      }));
    return isSeq(node)
      ? itemsOf(node, document).flatMap((item) => {
          const name = scalarText(item);
          return name === null ? [] : [{ kind, name, place: spanOf(item) }];
        })
      : [];
  });
}

/** `18000:80` is two ports, for which there is a rule of its own. */
const isPorts = (text: string) => /^\d+:\d+$/.test(text);

const isName = (text: string) => /^[a-zA-Z0-9][\w.-]+$/.test(text);

function volumesIn(
  items: ReturnType<typeof itemsOf>,
  document: Document,
): readonly Use[] {
  return items.flatMap((item): readonly Use[] => {
    const fields = isMap(item) ? entriesOf(item, document) : [];
    const field = (name: string) =>
      scalarText(fields.find(({ key }) => key === name)?.node ?? null);
    const named = field('type') === 'volume' ? field('source') : null;
    const short = scalarText(item) ?? '';
    const text = isMap(item) ? named : (/^([^:]*):/.exec(short)?.[1] ?? null);
    return text !== null && isName(text) && !isPorts(short)
      ? [{ kind: 'volumes', name: text, place: spanOf(item) }]
      : [];
  });
}

/**
 * If the file declares none of this kind yet, the declarations are added at its
 * end.
 */
function declaration(
  { top, text }: ComposeText,
  kind: Kind,
  names: readonly string[],
): NonNullable<FilePlace['edits']> {
  if (kind === 'services' || top.some(({ key }) => key === kind)) return [];
  const start = text.length;
  const before = text.endsWith('\n') ? '' : '\n';
  const lines = [...new Set(names)].map((name) => `  ${name}:\n`).join('');
  return [{ start, end: start, text: `${before}${kind}:\n${lines}` }];
}
