import { createRequire } from 'node:module';
import { Language, Parser, type Node, type Tree } from 'web-tree-sitter';

const require = createRequire(import.meta.url);

/**
 * A parser for the grammar of a shell that doesn't run on this machine. A node is
 * valid until the next text: its tree is in WebAssembly's memory, which no garbage
 * collection frees and which some thousand scripts fill.
 */
export async function shellParser(
  grammar: 'powershell' | 'batch',
): Promise<(text: string) => Node> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(
    await Language.load(
      require.resolve(`tree-sitter-${grammar}/tree-sitter-${grammar}.wasm`),
    ),
  );
  let tree: Tree | null = null;
  return (text) => {
    tree?.delete();
    tree = parser.parse(text);
    if (!tree) throw new Error('the parser returned nothing');
    return tree.rootNode;
  };
}

/** All nodes of a type, in text order. */
export const nodesOf = (root: Node, ...types: string[]): readonly Node[] =>
  root.descendantsOfType(types);
