import { isMap, type Document, type Node } from 'yaml';
import type { Word } from '../../../../data/schema/command';
import { join, literal, word } from '../../../command/word';
import { composeWord } from './composeWord';
import { entriesOf, scalarText } from './nodes';

/** The values of a map, as words by key. */
function fieldsOf(map: Node, document: Document): ReadonlyMap<string, Word> {
  return new Map(
    isMap(map)
      ? entriesOf(map, document).flatMap(({ key, node }) => {
          const text = scalarText(node);
          return text === null ? [] : [[key, composeWord(text)] as const];
        })
      : [],
  );
}

const textOf = (w: Word | undefined) => (w ? literal(w) : null);

/** `{target, published, host_ip, protocol}` as the value of `-p`; null without a target. */
export function portWord(map: Node, document: Document): Word | null {
  const fields = fieldsOf(map, document);
  const target = fields.get('target');
  if (!target) return null;
  const address = fields.get('host_ip');
  const published = fields.get('published');
  const port = published ? [published] : [];
  const host = address ? [address, published ?? []] : port;
  const protocol = fields.get('protocol');
  return word(
    ...join([...host, target], ':'),
    ...(protocol ? ['/', ...protocol] : []),
  );
}

/**
 * `{type, source, target, read_only}` as the value of `-v`; null if `-v` cannot
 * express it.
 */
export function volumeWord(map: Node, document: Document): Word | null {
  const fields = fieldsOf(map, document);
  const target = fields.get('target');
  const type = textOf(fields.get('type'));
  if (!target || (type !== 'bind' && type !== 'volume')) return null;
  const source = fields.get('source');
  const readOnly = textOf(fields.get('read_only')) === 'true';
  return word(
    ...join([...(source ? [source] : []), target], ':'),
    readOnly ? ':ro' : '',
  );
}
