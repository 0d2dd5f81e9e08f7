import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressedTypes } from '../../src/data/siteHeaders';
import { filesBelow } from './files';

const endings = compressedTypes.map(({ ending }) => `.${ending}`);

/** Below this size the headers of an answer weigh more than what is saved. */
const smallest = 1024;

/** Writes a `.gz` and a `.br` beside each file of text, for servers that send what is there. */
export async function compressBeside(folder: string): Promise<void> {
  const files = filesBelow(folder).filter((file) =>
    endings.includes(path.extname(file)),
  );
  await Promise.all(
    files.map(async (file) => {
      const target = path.join(folder, file);
      const bytes = await readFile(target);
      if (bytes.length < smallest) return;
      await writeFile(`${target}.gz`, await gzipped(bytes, { level: 9 }));
      await writeFile(`${target}.br`, await brotlied(bytes, { params }));
    }),
  );
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
