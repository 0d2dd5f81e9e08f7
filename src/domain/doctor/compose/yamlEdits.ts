import { Document, isMap, isScalar, isSeq, Scalar, type Node } from 'yaml';
import { composePath, composeText } from '../../docker/compose/interpolate';
import { argvOf } from '../../command/lex';
import { literal, word } from '../../command/word';
import { parseRun } from '../../docker/parseRun';
import { rowOf } from '../../docker/occurrence';
import type { ComposeService } from '../../docker/compose/read/readCompose';
import { spanOf } from '../../docker/compose/read/nodes';
import type { ServiceWords } from '../../docker/compose/read/serviceWords';
import type { Edit } from '../../text/edit';
import type { WordEdit } from '../commands/rule';
import type { Word } from '../../../data/schema/command';

/**
 * Converts edits of a command's words to edits of the file: replaced values,
 * and options that are added as keys. Empty if one of them has no certain
 * position in the file.
 */
export function yamlEdits(
  edits: readonly WordEdit[],
  words: ServiceWords,
  service: ComposeService,
  text: string,
): readonly Edit[] {
  const changed = edits.map((edit) => {
    const argv = argvOf(edit.text);
    if (!argv) return null;
    if (edit.from === edit.to) return added(argv, service, text);
    const moved = asPorts(argv, edit, words, service);
    if (moved) return moved;
    const node = words.nodes.get(edit.from);
    const [value, ...others] = argv;
    return node && value && others.length === 0 && edit.to === edit.from + 1
      ? [{ ...spanOf(node), text: spelled(composePath(value, 'posix'), node) }]
      : null;
  });
  return changed.includes(null) ? [] : changed.flatMap((edit) => edit ?? []);
}

/**
 * Ports that are the only item under volumes: the key becomes ports. Null for
 * everything else.
 */
function asPorts(
  argv: readonly Word[],
  { from }: WordEdit,
  words: ServiceWords,
  { entries }: ComposeService,
): readonly Edit[] | null {
  const [flag, value] = argv;
  const node = words.nodes.get(from + 1);
  const list = entries.find(({ key }) => key === 'volumes');
  if (!flag || literal(flag) !== '-p' || !value || !node) return null;
  if (!list || !isSeq(list.node) || list.node.items.length !== 1) return null;
  if (entries.some(({ key }) => key === 'ports')) return null;
  const { start } = list.place;
  return [
    { start, end: start + 'volumes'.length, text: 'ports' },
    { ...spanOf(node), text: spelled(composeText(value), node) },
  ];
}

/**
 * A text as a scalar, in the same quotes as the previous value, if it had any.
 * It is written as in a flow list, where more texts need quotes.
 */
function spelled(value: string, before: Node): string {
  const scalar = new Scalar(value);
  if (isScalar(before) && before.type) scalar.type = before.type;
  const list = new Document([scalar], { version: '1.1' });
  return list
    .toString({ collectionStyle: 'flow', lineWidth: 0, directives: false })
    .trim()
    .slice(1, -1)
    .trim();
}

/** Options before a command, as keys at the beginning of the service. */
function added(
  argv: readonly Word[],
  service: ComposeService,
  text: string,
): readonly Edit[] | null {
  const parsed = parseRun([word('docker'), word('run'), ...argv]);
  const edits = parsed?.options.map(({ id, raw }) => {
    const form = rowOf(id).compose;
    if (!form || (form.as !== 'text' && form.as !== 'map')) return null;
    const value = composeText(raw);
    const entry = service.entries.find(({ key }) => key === form.key);
    if (form.as === 'text')
      return entry ? null : atStart(`${form.key}: ${value}`, service, text);
    const [name = '', ...rest] = value.split('=');
    const pair = `${name}: ${rest.join('=')}`;
    if (!entry) return atStart(`${form.key}:\n  ${pair}`, service, text);
    const { node } = entry;
    if (isMap(node) && !node.flow) {
      const first = node.items[0]?.key;
      return isScalar(first)
        ? lineBefore(text, spanOf(first).start, pair)
        : null;
    }
    return isSeq(node) && !node.flow && node.items.length > 0
      ? lineBefore(text, spanOf(node).start, `- ${value}`)
      : null;
  });
  return !edits || edits.includes(null)
    ? null
    : edits.flatMap((edit) => edit ?? []);
}

const atStart = (
  lines: string,
  { map, entries }: ComposeService,
  text: string,
): readonly Edit[] | null =>
  map.flow || !entries[0]
    ? null
    : lineBefore(text, firstKey(map) ?? entries[0].place.start, lines);

/** The index of the first key that is written in the map itself. */
function firstKey({ items }: ComposeService['map']): number | null {
  const key = items[0]?.key;
  return isScalar(key) ? spanOf(key).start : null;
}

/** Adds lines before a key or item, with its indentation. */
export function lineBefore(
  text: string,
  start: number,
  lines: string,
): readonly Edit[] {
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const indent = `\n${' '.repeat(column)}`;
  return [
    {
      start,
      end: start,
      text: `${lines.replaceAll('\n', indent)}${indent}`,
    },
  ];
}
