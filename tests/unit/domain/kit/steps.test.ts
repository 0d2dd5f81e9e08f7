import { describe, expect, it } from 'vitest';
import type { KitInput } from '../../../../src/domain/kit/input';
import { kitSteps } from '../../../../src/domain/kit/steps';
import { filesOfKit, kitInput, kitSpec } from '../../../support/kits';

const stepsOf = (part: Partial<KitInput>) =>
  kitSteps(kitSpec(kitInput('pytorch', part)), 'powershell');
const codeIn = (part: Partial<KitInput>) =>
  stepsOf(part).find(({ id }) => id === 'code')?.text;

describe('the commands of a kit', () => {
  it('send the code before the container starts, as in the README', () => {
    expect(stepsOf({}).map(({ id }) => id)).toEqual([
      ...['build', 'upload', 'code', 'start'],
    ]);
    const text = codeIn({ transfer: { jump: 'gate' } }) ?? '';
    expect(text.split('\n')).toEqual([
      'ssh -J tom@gate tom@birch.lab.example mkdir -p /home/tom/project',
      'scp -J tom@gate train.py tom@birch.lab.example:/home/tom/project/',
    ]);
    const readme =
      filesOfKit(kitInput('pytorch', { transfer: { jump: 'gate' } })).get(
        'README.md',
      )?.text ?? '';
    expect(readme).toContain(text);
    expect(readme.indexOf(text)).toBeLessThan(
      readme.indexOf('load-and-run.sh'),
    );
  });

  it.each([
    ['no SSH', { transfer: { way: 'usb' } }],
    ['no program that is a file', { run: { command: 'jupyter lab' } }],
    ['a program of the image', { run: { command: 'python /opt/train.py' } }],
    [
      'a folder that two shells would read',
      {
        run: {
          mounts: [
            { host: '/data/my set', container: '/workspace', readOnly: false },
          ],
        },
      },
    ],
  ] satisfies readonly (readonly [string, Partial<KitInput>])[])(
    'have no such line: %s',
    (_, part) => {
      expect(codeIn(part)).toBeUndefined();
    },
  );
});
