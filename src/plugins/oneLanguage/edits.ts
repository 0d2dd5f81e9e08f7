import ts from 'typescript';

/** A range of the source, and its replacement. */
export type Edit = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/**
 * @param source - TypeScript with or without JSX
 * @param editsOf - returns the edits for a node
 * @returns the source with all edits applied
 */
export function edit(
  source: string,
  editsOf: (node: ts.Node) => readonly Edit[],
): string {
  const file = ts.createSourceFile(
    'module.tsx',
    source,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    // A node that is removed with its parent needs no edit of its own.
    const cut = edits.some(
      ({ start, end }) => start <= node.getStart() && node.getEnd() <= end,
    );
    if (cut) return;
    edits.push(...editsOf(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: put }) =>
        text.slice(0, start) + put + text.slice(end),
      source,
    );
}

/** The edit that removes a property, including a trailing comma. */
export function cutProperty(property: ts.Node, source: string): Edit {
  const comma = /^\s*,/.exec(source.slice(property.getEnd()))?.[0] ?? '';
  return {
    start: property.getStart(),
    end: property.getEnd() + comma.length,
    text: '',
  };
}
