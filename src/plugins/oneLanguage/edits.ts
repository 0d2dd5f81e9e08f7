import ts from 'typescript';

/** A stretch of the source, and what stands there instead. */
export type Edit = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/**
 * @param source - TypeScript with or without JSX
 * @param editsOf - the edits that a node asks for
 * @returns the source with all edits
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
    // What is cut out with its parent needs no edit of its own.
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

/** The edit that takes a property away, with the comma behind it where there is one. */
export function cutProperty(property: ts.Node, source: string): Edit {
  const comma = /^\s*,/.exec(source.slice(property.getEnd()))?.[0] ?? '';
  return {
    start: property.getStart(),
    end: property.getEnd() + comma.length,
    text: '',
  };
}
