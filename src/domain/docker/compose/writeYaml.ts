import { Document, visit } from 'yaml';

/**
 * Texts that some YAML 1.1 or 1.2 parser reads as a number (decimal, octal as
 * `017` or `0o17`, hexadecimal, base 60), a date, a boolean, or null.
 * https://yaml.org/type/, https://yaml.org/spec/1.2.2/#1032-tag-resolution
 */
const typed =
  /^(?:[-+]?\.?\d[\d_.,:+\-a-fox TZtz]*|[-+]?\.(?:inf|nan|\d.*)?|[-+]?(?:inf|nan|infinity)|y|n|yes|no|on|off|true|false|null|nil|none|~|=|<<)$/i;

/**
 * Writes a Compose file as YAML in which every text stays text for every
 * parser: ambiguous texts are quoted. A text with line breaks is quoted on one
 * line too, because in a block scalar YAML reads a carriage return as a line
 * end.
 */
export function writeYaml(file: unknown): string {
  const document = new Document(file, { version: '1.1' });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string' || !typed.test(node.value)) return;
      node.type = 'QUOTE_DOUBLE';
      // some parsers merge here even if it is quoted
      if (node.value === '<<') node.tag = 'tag:yaml.org,2002:str';
    },
  });
  return document.toString({
    lineWidth: 0,
    directives: false,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Infinity,
  });
}
