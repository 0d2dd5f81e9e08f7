import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { exampleKit } from '../../../../src/domain/kit/exampleKit';
import { kitFiles } from '../../../../src/domain/kit/files';
import { resolveProfile } from '../../../../src/domain/profile/resolveProfile';
import lab from '../../../labs/example';
import {
  exampleFiles,
  exampleIds,
  readExample,
  readExampleFile,
} from '../../../support/examples';
import { blankKit } from '../../../support/kits';

const reader = resolveProfile(blankKit.profile, lab, 'linux');

describe.each(exampleIds)('the kit of the example %s', (id) => {
  const files = exampleFiles(id)
    .filter((name) => !/^(README.*\.md|example\.json)$/.test(name))
    .map((name) => ({ name, text: readExampleFile(id, name) }));
  const example = readExample(id);
  const spec = exampleKit({ ...example, files }, reader, 'en');
  const all = new Map(
    spec && kitFiles(spec).map(({ path, text }) => [path, text]),
  );

  it('has the files of the example and its command', () => {
    for (const { name, text } of files) expect(all.get(name)).toBe(text);
    expect(all.get('load-and-run.sh')).toContain(`--name ${spec?.container}`);
    expect(all.get('load-and-run.sh')).toContain(`tom/${example.image}`);
    expect(spec?.container).toMatch(/^tom-/);
  });

  it('omits files of the example that a script of the kit replaces', () => {
    expect(new Set(files.map(({ name }) => name)).size + 11).toBe(all.size);
  });

  it('has scripts that bash can parse', () => {
    for (const [path, text] of all)
      if (/^(build|upload|load|smoke).*\.sh$/.test(path))
        expect(
          spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' }).stderr,
          path,
        ).toBe('');
  });
});
