import { Document, visit } from 'yaml';

/**
 * Texts that some reader of YAML 1.1 or 1.2 takes for a number (decimal, octal
 * as `017` or `0o17`, hexadecimal, base 60), a date, a truth value or null.
 * https://yaml.org/type/, https://yaml.org/spec/1.2.2/#1032-tag-resolution
 */
const typed =
  /^(?:[-+]?\.?\d[\d_.,:+\-a-fox TZtz]*|[-+]?\.(?:inf|nan|\d.*)?|[-+]?(?:inf|nan|infinity)|y|n|yes|no|on|off|true|false|null|nil|none|~|=|<<)$/i;

/**
 * A compose file as YAML whose texts stay texts for every reader: those that
 * one could take for something else are quoted. So is a text with line breaks,
 * on one line: in a block, YAML reads a carriage return as the end of a line.
 */
export function writeYaml(file: unknown): string {
  const document = new Document(file, { version: '1.1' });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string' || !typed.test(node.value)) return;
      node.type = 'QUOTE_DOUBLE';
      // some readers merge here even where it is quoted
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
