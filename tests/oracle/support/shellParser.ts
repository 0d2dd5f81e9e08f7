import { createRequire } from 'node:module';
import { Language, Parser, type Node } from 'web-tree-sitter';

const require = createRequire(import.meta.url);

/** A parser for the grammar of a shell that doesn't run on this machine. */
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
  return (text) => {
    const tree = parser.parse(text);
    if (!tree) throw new Error('the parser returned nothing');
    return tree.rootNode;
  };
}

/** All nodes of a type, in text order. */
export const nodesOf = (root: Node, ...types: string[]): readonly Node[] =>
  root.descendantsOfType(types);
