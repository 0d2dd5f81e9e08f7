import type { Page } from '../parsePage';

/** A page takes its widgets from src/theme/MDXComponents.tsx; tables and rules reach it through them alone. */
export function checkImports({
  tree,
}: Page): { readonly line: number | undefined; readonly text: string }[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'mdxjsEsm') return [];
    const foreign = [...node.value.matchAll(/from\s+['"]([^'"]+)['"]/g)]
      .map(([, from = '']) => from)
      .filter((from) => !from.startsWith('@theme/') && !from.endsWith('.mdx'));
    return foreign.map((from) => ({
      line: node.position?.start.line,
      text: `imports ${from}: register a component in src/theme/MDXComponents.tsx instead`,
    }));
  });
}
