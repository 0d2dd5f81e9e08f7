import ts from 'typescript';
import { cutProperty, edit } from './edits';

/**
 * Leaves the `bad` and `good` examples of the doctor's rules out, and their
 * source: they are for the tests and for those who read the rule.
 *
 * @param source - a module of src/domain/doctor
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
