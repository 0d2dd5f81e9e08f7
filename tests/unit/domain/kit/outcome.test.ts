import { describe, expect, it } from 'vitest';
import type {
  KitEdits,
  OtherForms,
} from '../../../../src/domain/kit/formState';
import { kitFiles } from '../../../../src/domain/kit/files';
import { kitOutcome } from '../../../../src/domain/kit/outcome';
import lab from '../../../labs/example';
import { blankKit } from '../../../support/kits';

const none: OtherForms = { dockerfile: {}, run: {}, transfer: {} };

/** The kit that `tom` creates. */
const outcomeOf = (edits: KitEdits, last: Partial<OtherForms> = {}) =>
  kitOutcome(edits, {
    profile: { ...blankKit.profile, home: '/data/tom' },
    laptop: 'linux',
    lab,
    last: { ...none, ...last },
    language: 'en',
  });

/** Everything that is sent to the member. */
function filesOf(edits: KitEdits, last: Partial<OtherForms> = {}) {
  const { result } = outcomeOf(edits, last);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return kitFiles(result.spec);
}

describe('a kit for another member', () => {
  it('uses the member’s account, names, folders, and ports in every file', () => {
    for (const file of filesOf({ account: 'ann', recipe: 'jupyter' }))
      expect(file.text, file.path).not.toMatch(/\btom\b/);
  });

  it('keeps what the sender made, under the member’s own names', () => {
    const files = filesOf(
      { account: 'ann' },
      {
        dockerfile: { tag: 'tom/bert:2.0' },
        run: {
          name: 'tom-bert',
          mounts: [
            {
              host: '/data/tom/bert',
              container: '/workspace',
              readOnly: false,
            },
            { host: '/data/sets', container: '/data', readOnly: true },
          ],
        },
        transfer: { account: 'tom', folder: '/data/tom', way: 'scp' },
      },
    );
    const textOf = (path: string) =>
      files.find((file) => file.path === path)?.text ?? '';
    expect(textOf('build-and-save.sh')).toContain('image=ann/bert:2.0');
    expect(textOf('upload.sh')).toContain('server=ann@');
    expect(textOf('load-and-run.sh')).toContain('--name ann-bert');
    expect(textOf('load-and-run.sh')).toContain('/home/ann/bert:/workspace');
    expect(textOf('load-and-run.sh')).toContain('/data/sets:/data:ro');
    for (const file of files)
      expect(file.text, file.path).not.toMatch(/\btom\b/);
  });

  it('is the sender’s own if no other account is given', () => {
    const { form } = outcomeOf({});
    expect(form.account).toBe('tom');
    expect(form.project).toBe('/data/tom/project');
    expect(outcomeOf({ account: 'tom' }).form.project).toBe(form.project);
  });

  it.each(['', 'a b', '$(touch CANARY)', '-oProxyCommand=x', "x';y", '1ann'])(
    'rejects the account %j at its field, and keeps everything else that was typed',
    (account) => {
      const { form, result } = outcomeOf({ account, way: 'scp' });
      expect(form).toMatchObject({ account, way: 'scp' });
      expect(result).toMatchObject({
        ok: false,
        problems: [{ field: 'account' }],
      });
    },
  );
});

it.each<[KitEdits, string]>([
  [{ image: 'A' }, 'dockerfile.tag'],
  [{ command: '"' }, 'run.command'],
  [{ account: '' }, 'transfer.account'],
])('with %j, the field to correct is %s', (edits, place) => {
  const { result } = outcomeOf(edits);
  const problems = result.ok ? [] : result.problems;
  expect(problems.map(({ form, field }) => `${form}.${field}`)).toContain(
    place,
  );
});
