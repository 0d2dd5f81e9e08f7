import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import { kitFiles } from '../src/domain/kit/files';
import { readKitJson } from '../src/domain/kit/json/kitJson';
import { kitSchema } from '../src/domain/kit/json/schema';
import { toKit } from '../src/domain/kit/toSpec';
import { zipOf } from '../src/domain/kit/zip';
import { readFile } from '../src/domain/requirements/readFile';
import { pick } from '../src/domain/text/pick';
import { readLab } from './lab/readLab';

/**
 * `npm run kit -- kit.json out.zip`: creates the kit of the page /tools/kit/ from
 * a file. It reports every mistake by its path, one per line, and then writes
 * nothing. `--schema FILE` writes the schema that the site ships.
 */
async function main([from, to]: readonly string[]): Promise<number> {
  if (!from || !to) return told(['usage: npm run kit -- kit.json out.zip']);
  if (from === '--schema') {
    writeFileSync(to, `${JSON.stringify(kitSchema(), null, 2)}\n`);
    return 0;
  }
  const text = readFileSync(from, 'utf8');
  const wrong = shapeProblems(text);
  if (wrong.length) return told(wrong);
  const { input, unread } = readKitJson(text);
  if (unread.length)
    return told(unread.map((path) => `${path}: can't be read`));
  const result = toKit(input, await readLab(), readFile);
  if (!result.ok)
    return told(
      result.problems.map(
        ({ form, field, message }) =>
          `${form}.${field}: ${pick(message, input.language)}`,
      ),
    );
  const files = kitFiles(result.spec);
  const encoder = new TextEncoder();
  writeFileSync(
    to,
    zipOf(
      result.spec.transfer.bash.name,
      files.map(({ path, text }) => [path, encoder.encode(text)] as const),
    ),
  );
  console.log(`${to}: ${files.map(({ path }) => path).join(', ')}`);
  return 0;
}

function shapeProblems(text: string): readonly string[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return [`(file): no JSON: ${String(error)}`];
  }
  const validate = new Ajv({ allErrors: true, strict: false }).compile(
    kitSchema(),
  );
  if (validate(file)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath.slice(1).replaceAll('/', '.') || '(file)'}: ${message ?? ''} ${detail(params)}`.trim(),
  );
}

/** What ajv reports about a mistake besides its message: the name, the allowed values. */
const detail = (params: Readonly<Record<string, unknown>>): string =>
  [params.additionalProperty, params.allowedValues]
    .filter((value) => value !== undefined)
    .map((value) => JSON.stringify(value))
    .join(' ');

function told(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
