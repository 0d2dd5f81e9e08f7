import ts from 'typescript';
import { cutProperty, edit } from './edits';

/**
 * Removes the `bad` and `good` examples and the source of the doctor's rules: they
 * are for the tests and for developers.
 *
 * @param source - a module in src/domain/doctor
 */
export const withoutExamples = (source: string): string =>
  edit(source, (node) =>
    ts.isPropertyAssignment(node) &&
    /^(bad|good|source)$/.test(node.name.getText()) &&
    (ts.isArrayLiteralExpression(node.initializer) ||
      ts.isStringLiteral(node.initializer))
      ? [cutProperty(node, source)]
      : [],
  );
