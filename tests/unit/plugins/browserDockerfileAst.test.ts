import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withoutBuffer } from '../../../src/plugins/browserDockerfileAst';

it('removes Buffer from the Dockerfile parser', () => {
  const main = createRequire(import.meta.url).resolve('dockerfile-ast');
  const source = readFileSync(path.join(path.dirname(main), 'util.js'), 'utf8');
  expect(source).toContain('Buffer');
  expect(withoutBuffer(source)).not.toContain('Buffer');
  expect(() => withoutBuffer(withoutBuffer(source))).toThrow('still needed');
});
