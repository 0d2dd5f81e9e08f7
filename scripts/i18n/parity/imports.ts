import type { Page } from '../parsePage';

/** A widget's own folder: heavy components that few pages use are imported by those pages. */
const widget = /^@site\/src\/components\/[A-Z]\w*$/;

/**
 * A page uses the components in src/theme/MDXComponents.tsx, or imports a widget;
 * it gets tables and rules only through these.
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
      text: `imports ${from}: a page may import only components, which provide its facts`,
    }));
  });
}
