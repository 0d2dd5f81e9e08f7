import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../src/plugins/examples/zip';
import {
  exampleFiles,
  exampleFolder,
  exampleIds,
} from '../../support/examples';

describe('the archive of an example', () => {
  it.each(exampleIds)('of %s contains its files, byte for byte', (id) => {
    const held = unzipSync(zipOf(exampleFolder(id)));
    expect(Object.keys(held)).toEqual(
      exampleFiles(id).map((name) => `${id}/${name}`),
    );
    for (const [name, bytes] of Object.entries(held)) {
      const file = path.join(path.dirname(exampleFolder(id)), name);
      expect(strFromU8(bytes), name).toBe(readFileSync(file, 'utf8'));
    }
  });

  it('is the same each time', () => {
    const folder = exampleFolder('stata-vnc');
    expect(zipOf(folder)).toEqual(zipOf(folder));
  });

  it.each([
    ['entrypoint.sh', 0o100755],
    ['Dockerfile', 0o100644],
  ])('gives %s the mode %o, regardless of the build system', (name, mode) => {
    // Bytes 38 to 41 of a directory entry are its attributes.
    const bytes = Buffer.from(zipOf(exampleFolder('stata-vnc')));
    const entry = bytes.lastIndexOf(`stata-vnc/${name}`) - 46;
    expect(bytes.readUInt32LE(entry + 38) >>> 16).toBe(mode);
  });
});
