import type { Page } from '../parsePage';

/** A widget's own folder: what is heavy and on few pages is imported by these pages. */
const widget = /^@site\/src\/components\/[A-Z]\w*$/;

/**
 * A page takes its components from src/theme/MDXComponents.tsx, or imports a
 * widget; tables and rules reach it through these alone.
 */
export function checkImports({
  tree,
}: Page): { readonly line: number | undefined; readonly text: string }[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'mdxjsEsm') return [];
    const foreign = [...node.value.matchAll(/from\s+['"]([^'"]+)['"]/g)]
      .map(([, from = '']) => from)
      .filter(
        (from) =>
          !from.startsWith('@theme/') &&
          !from.endsWith('.mdx') &&
          !widget.test(from),
      );
    return foreign.map((from) => ({
      line: node.position?.start.line,
      text: `imports ${from}: a page imports components only, facts reach it through them`,
    }));
  });
}
