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
import type { CommandContext } from '../commands/types';
import { ignoresIn, isIgnored } from '../ignore';
import { ignoreFindings } from '../ignoreFindings';
import { bySeverity, type RuleTexts, type TextFinding } from '../types';
import { commandRulesInCompose } from './commandRulesInCompose';
import { composeRules } from './registry';
import { yamlEdits } from './yamlEdits';

/** What a compose file holds, and what is wrong with it. */
export type ComposeExamination = {
  readonly file: ComposeText;
  /** Most severe first, then by position. */
  readonly findings: readonly TextFinding[];
};

/**
 * Reads a compose file, or a part of one, and judges each service by the rules
 * on commands, and the file by its own. Never throws; takes time in proportion
 * to the text.
 *
 * @param text - what was pasted, with Markdown fences or without
 * @param context - the machine on which it is started
 * @returns findings with places in the text
 */
export function examineCompose(
  text: string,
  context: CommandContext,
): ComposeExamination {
  const file = readCompose(text);
  const { document, services } = file;
  const ofFile = composeRules.flatMap((rule) =>
    rule.check(file).map((place) => finding(rule, place, place.edits)),
  );
  const ofServices = document
    ? services.flatMap((service) =>
        serviceFindings(service, document, file.text, context),
      )
    : [];
  const ignores = ignoresIn(text, document ? parts(document, file.text) : []);
  const findings = [...ofFile, ...ofServices]
    .filter((found) => !isIgnored(found, ignores))
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
      finding({ id, ...said, ...wording }, placeOf(place, places), edits),
    ];
  });
}

const finding = (
  { id, severity, title, why, fix, except, source }: RuleTexts,
  { start, end }: Span,
  edits: TextFinding['edits'] = [],
): TextFinding => ({
  rule: id,
  severity,
  title,
  why,
  fix,
  except,
  source,
  start,
  end,
  edits,
});

function placeOf({ from, to }: WordPlace, places: readonly Span[]): Span {
  const first = places[from] ?? places[0] ?? { start: 0, end: 0 };
  const last = places[Math.max(to - 1, from)] ?? first;
  return { start: first.start, end: Math.max(last.end, first.end) };
}

/** Keys with their values and items of lists, which a comment can be about; the outer ones first. */
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
