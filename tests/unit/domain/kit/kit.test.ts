import Ajv from 'ajv';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recipes } from '../../../../src/data/recipes';
import type { Shell } from '../../../../src/data/schema/command';
import type { Locale } from '../../../../src/data/schema/text';
import type { KitInput } from '../../../../src/domain/kit/input';
import { readKitJson } from '../../../../src/domain/kit/json/kitJson';
import { toKit } from '../../../../src/domain/kit/toSpec';
import { zipOf } from '../../../../src/domain/kit/zip';
import lab from '../../../labs/example';
import compose from '../../../fixtures/compose-spec.schema.json';
import { blankKit, filesOfKit, kitInput, kitSpec } from '../../../support/kits';

const ids = recipes.map(({ id }) => id);
const locales: readonly Locale[] = ['en', 'zh'];

const isCompose = new Ajv({ strict: false, validateFormats: false }).compile({
  ...compose,
  $schema: 'http://json-schema.org/draft-07/schema#',
});

const problemsOf = (input: KitInput) => {
  const result = toKit(input, lab);
  return result.ok
    ? []
    : result.problems.map(({ form, field }) => `${form}.${field}`);
};

describe.each(ids)('the kit of %s', (id) => {
  const files = filesOfKit(kitInput(id));
  const textOf = (path: string) => files.get(path)?.text ?? '';

  it('has every file that its build uses, or says that it is missing', () => {
    const { own } = kitSpec(kitInput(id));
    const copied = textOf('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    for (const file of copied)
      expect([...files.keys(), ...own], file).toContain(file);
    for (const file of own)
      expect(textOf('build-and-save.sh')).toContain(`[ -e ${file} ] || stop`);
  });

  it('has one image name and one container name in all files', () => {
    const { image, container } = kitSpec(kitInput(id));
    for (const path of [
      'README.md',
      'build-and-save.sh',
      'build-and-save.ps1',
      'load.sh',
      'load-and-run.sh',
      'compose.yaml',
      'devcontainer.json',
    ])
      expect(textOf(path), path).toContain(image);
    for (const path of ['README.md', 'load-and-run.sh', 'compose.yaml'])
      expect(textOf(path), path).toContain(container);
  });

  it('has a valid compose.yaml and devcontainer.json', () => {
    const file: unknown = parse(textOf('compose.yaml'), { version: '1.1' });
    expect(isCompose(file), JSON.stringify(isCompose.errors)).toBe(true);
    expect(JSON.parse(textOf('devcontainer.json'))).toHaveProperty('image');
  });

  it('uploads the files that the server’s scripts call', () => {
    const upload = textOf('upload.sh');
    const windows = textOf('upload.ps1');
    const called = ['load.sh', 'smoke-test.sh', 'load-and-run.sh'];
    const tests = [...files.keys()].filter((path) => path.startsWith('smoke_'));
    expect(tests).toHaveLength(1);
    for (const path of [...called, ...tests, 'compose.yaml']) {
      expect(upload).toContain(`"$dir/${path}"`);
      expect(windows).toContain(`$dir/${path}`);
    }
  });

  it('tests without network, port, and name', () => {
    const smoke = textOf('smoke-test.sh');
    expect(smoke).toContain('--network none');
    expect(smoke).not.toMatch(/ -p | --name | -d /);
  });

  it.each(locales)('is recreated from its kit.json (%s)', (language) => {
    const input = kitInput(id, { language });
    const { text = '' } = filesOfKit(input).get('kit.json') ?? {};
    const again = readKitJson(text);
    expect(again.unread).toEqual([]);
    expect([...filesOfKit(again.input)]).toEqual([...filesOfKit(input)]);
  });
});

describe('the shells of the laptop', () => {
  it.each(['bash', 'powershell', 'cmd'] as const satisfies readonly Shell[])(
    'a member with %s gets scripts for both kinds of laptop',
    (shell) => {
      const laptop = shell === 'bash' ? 'macos' : 'windows';
      const files = filesOfKit(
        kitInput('pytorch', {
          profile: { ...blankKit.profile, laptop, shell },
          transfer: { way: 'usb' },
        }),
      );
      expect(files.get('upload.sh')?.text).toContain('disk=/');
      expect(files.get('upload.ps1')?.text).toContain("$disk = 'E:\\'");
    },
  );

  it('has no rsync on Windows', () => {
    const files = filesOfKit(
      kitInput('pytorch', { transfer: { way: 'rsync' } }),
    );
    expect(files.get('upload.sh')?.text).toContain('rsync -e');
    expect(files.get('upload.ps1')?.text).not.toContain('rsync');
  });
});

describe('an invalid kit', () => {
  const hostile = '$(touch CANARY)';
  it.each([
    [{ dockerfile: { tag: hostile } }, 'dockerfile.tag'],
    [{ dockerfile: { tag: 'train' } }, 'dockerfile.tag'],
    [{ run: { name: '' } }, 'run.name'],
    [{ run: { name: "a'; touch CANARY; '" } }, 'run.name'],
    [{ run: { name: '训练' } }, 'run.name'],
    [{ transfer: { host: hostile } }, 'transfer.host'],
    [{ transfer: { account: 'tom;x' } }, 'transfer.account'],
    [{ transfer: { folder: '/home/to m' } }, 'transfer.folder'],
  ] satisfies readonly (readonly [Partial<KitInput>, string])[])(
    '%j is rejected at %s',
    (part, path) => {
      expect(problemsOf({ ...blankKit, ...part })).toContain(path);
    },
  );
});

describe('the archive', () => {
  it('keeps scripts executable, and is the same each time', () => {
    const encoder = new TextEncoder();
    const entries = [...filesOfKit(kitInput('pytorch')).values()].map(
      ({ path, text }) => [path, encoder.encode(text)] as const,
    );
    const zip = zipOf('train_1.0', entries);
    expect(zipOf('train_1.0', entries)).toEqual(zip);
    // The date of the first file, as MS-DOS writes it (APPNOTE 4.4.6).
    const [time, day] = new Uint16Array(zip.buffer.slice(10, 14));
    expect([time, day]).toEqual([0, (2026 - 1980) * 512 + 32 + 1]);
    const files = unzipSync(zip);
    expect(Object.keys(files)).toContain('train_1.0/load-and-run.sh');
    expect(modesIn(zip)).toMatchObject({
      'train_1.0/load-and-run.sh': 0o100755,
      'train_1.0/smoke_test.py': 0o100644,
      'train_1.0/build-and-save.ps1': 0o100644,
    });
  });
});

/** The modes in the archive's directory (APPNOTE 4.3.12). */
function modesIn(zip: Uint8Array): Readonly<Record<string, number>> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const modes: Record<string, number> = {};
  for (let at = 0; at < zip.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      zip.subarray(at + 46, at + 46 + length),
    );
    modes[name] = view.getUint32(at + 38, true) >>> 16;
  }
  return modes;
}

describe('a stored kit', () => {
  it('is unchanged', async () => {
    const files = filesOfKit(
      kitInput('pytorch', {
        language: 'zh',
        dockerfile: { recipe: 'pytorch', yours: 'numpy==2.2.6\n' },
      }),
    );
    const all = [...files.values()]
      .map(({ path, text }) => `==> ${path}\n${text}`)
      .join('\n');
    await expect(all).toMatchFileSnapshot(
      '../../../fixtures/kit/pytorch.zh.txt',
    );
  });
});
