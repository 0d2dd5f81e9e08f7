import { isMap, isNode, visit, type Document } from 'yaml';
import type { Span } from '../../command/lex';
import { display } from '../../command/word';
import {
  readCompose,
  type ComposeService,
  type ComposeText,
} from '../../docker/compose/read/readCompose';
import { serviceWords } from '../../docker/compose/read/serviceWords';
import { spanOf } from '../../docker/compose/read/nodes';
import { looseSpec } from '../../docker/looseSpec';
import { parseRun } from '../../docker/parseRun';
import { judgmentsOf } from '../commands/findingsIn';
import type { WordPlace } from '../commands/rule';
import { forAll } from '../commands/forAll';
import type { CommandContext } from '../commands/types';
import { ignoredBy, ignoresIn } from '../ignore';
import { ignoreFindings } from '../ignoreFindings';
import { textFinding } from '../textFinding';
import { bySeverity, type TextFinding } from '../types';
import { commandRulesInCompose } from './commandRulesInCompose';
import { composeRules } from './registry';
import { yamlEdits } from './yamlEdits';

/** The services of a Compose file, and their problems. */
export type ComposeExamination = {
  readonly file: ComposeText;
  /** Most severe first, then in text order. */
  readonly findings: readonly TextFinding[];
};

/**
 * Parses a Compose file, or a part of one, and judges each service by the
 * command rules and the file by its own rules. Never throws; runs in linear
 * time.
 *
 * @param text - the pasted text, with or without Markdown fences
 * @param context - the machine on which it will be started
 * @returns findings with positions in the text
 */
export function examineCompose(
  text: string,
  context: CommandContext,
): ComposeExamination {
  const file = readCompose(text);
  const { document, services } = file;
  const place = forAll(context, services.length);
  const ofFile = composeRules.flatMap((rule) =>
    rule.check(file).map((place) => textFinding(rule, place, place.edits)),
  );
  const ofServices = document
    ? services.flatMap((service) =>
        serviceFindings(service, document, file.text, place),
      )
    : [];
  const ignores = ignoresIn(text, document ? parts(document, file.text) : []);
  const isIgnored = ignoredBy(ignores);
  const findings = [...ofFile, ...ofServices]
    .filter((found) => !isIgnored(found))
    .concat(ignoreFindings(ignores, ruleNames))
    .sort((a, b) => bySeverity(a, b) || a.start - b.start);
  return { file, findings };
}

const ruleNames = [
  ...composeRules.map(({ id }) => id),
  ...Object.keys(commandRulesInCompose),
];

function serviceFindings(
  service: ComposeService,
  document: Document,
  text: string,
  context: CommandContext,
): readonly TextFinding[] {
  const words = serviceWords(service, document);
  const { argv, places } = words;
  const parsed = parseRun(argv);
  if (!parsed) return [];
  return judgmentsOf({
    argv,
    parsed,
    spec: looseSpec(argv, parsed),
    input: null,
    tool: 'docker',
    context,
    spelled: (at) => display(argv[at] ?? []),
  }).flatMap(({ said: { id, ...said }, place }) => {
    const wording = Object.hasOwn(commandRulesInCompose, id)
      ? commandRulesInCompose[id]
      : undefined;
    if (!wording) return [];
    const edits = yamlEdits(place.edits ?? [], words, service, text);
    return [
      textFinding({ id, ...said, ...wording }, placeOf(place, places), edits),
    ];
  });
}

function placeOf({ from, to }: WordPlace, places: readonly Span[]): Span {
  const first = places[from] ?? places[0] ?? { start: 0, end: 0 };
  const last = places[Math.max(to - 1, from)] ?? first;
  return { start: first.start, end: Math.max(last.end, first.end) };
}

/**
 * Keys with their values, and list items, that a comment can refer to,
 * outermost first.
 */
function parts(document: Document, text: string): readonly Span[] {
  const found: Span[] = [];
  const put = (start: number, end: number) => {
    const length = text.slice(start, end).trimEnd().length;
    found.push({ start, end: start + length });
  };
  visit(document, {
    Pair(_, { key, value }) {
      if (!isNode(key)) return;
      const { start, end } = spanOf(key);
      put(start, Math.max(end, isNode(value) ? spanOf(value).end : end));
    },
    Seq(_, { items }) {
      for (const item of items)
        if (isNode(item) && !isMap(item)) {
          const { start, end } = spanOf(item);
          put(start, end);
        }
    },
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
