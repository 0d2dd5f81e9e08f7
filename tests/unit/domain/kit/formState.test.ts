import { describe, expect, it } from 'vitest';
import lab from '../../../labs/example';
import {
  fieldOfProblem,
  kitStateOf,
  type KitEdits,
  type OtherForms,
} from '../../../../src/domain/kit/formState';
import { resolveProfile } from '../../../../src/domain/profile/resolveProfile';
import { contextFor } from '../../../support/dockerStates';
import { blankKit } from '../../../support/kits';

const reader = resolveProfile(blankKit.profile, lab, 'linux');
const none: OtherForms = { dockerfile: {}, run: {}, transfer: {} };
const stateOf = (edits: KitEdits, last: Partial<OtherForms> = {}) =>
  kitStateOf(edits, { ...none, ...last }, reader, contextFor('birch'));

describe('the form of the kit', () => {
  it('is the form of the first recipe, run in its usual way', () => {
    expect(stateOf({})).toMatchObject({
      recipe: 'pytorch',
      form: {
        image: 'tom/train:1.0',
        project: '/home/tom/project',
        command: 'python train.py',
        way: 'rsync',
      },
    });
    expect(stateOf({ recipe: 'desktop' }).input.run.preset).toBe('vnc');
  });

  it('starts with what the reader last made in the other forms', () => {
    const { recipe, form, input } = stateOf(
      {},
      {
        dockerfile: { recipe: 'jupyter', pip: 'polars', tag: 'tom/nb:2' },
        run: { preset: 'notebook', command: 'jupyter lab', cards: [3] },
        transfer: { way: 'usb' },
      },
    );
    expect(recipe).toBe('jupyter');
    expect(form).toMatchObject({
      image: 'tom/nb:2',
      command: 'jupyter lab',
      way: 'usb',
    });
    expect(input.dockerfile.pip).toBe('polars');
    expect(input.run.cards).toEqual([3]);
  });

  it('takes nothing from a form with another recipe or preset', () => {
    const { input } = stateOf(
      { recipe: 'desktop' },
      {
        dockerfile: { recipe: 'jupyter', pip: 'polars' },
        run: { preset: 'notebook', command: 'jupyter lab' },
      },
    );
    expect(input.dockerfile).toEqual({ recipe: 'desktop' });
    expect(input.run).toEqual({ preset: 'vnc', on: 'server' });
  });

  it('gives its own answers precedence', () => {
    const { form, input } = stateOf(
      {
        recipe: 'jupyter',
        image: 'tom/own:1',
        project: '/data/tom',
        way: 'sftp',
      },
      { dockerfile: { recipe: 'jupyter', tag: 'tom/nb:2' } },
    );
    expect(form.image).toBe('tom/own:1');
    expect(input.dockerfile.tag).toBe('tom/own:1');
    expect(input.run.mounts?.[0]).toMatchObject({
      host: '/data/tom',
      container: '/workspace',
    });
    expect(input.transfer).toEqual({ way: 'sftp' });
  });

  it('passes each of its answers to the form that has it', () => {
    const { form, input } = stateOf({
      account: ' eve ',
      preset: 'recipe',
      command: 'python a.py',
      yours: 'numpy',
      compression: 'zstd',
    });
    expect(form).toMatchObject({
      account: ' eve ',
      preset: 'recipe',
      command: 'python a.py',
      yours: 'numpy',
      compression: 'zstd',
    });
    expect(input).toEqual({
      dockerfile: { recipe: 'pytorch', yours: 'numpy' },
      run: { preset: 'train', on: 'server', command: 'python a.py' },
      transfer: { account: 'eve', compression: 'zstd' },
    });
  });
});

it.each([
  ['transfer', 'account', 'account'],
  ['transfer', 'folder', null],
  ['dockerfile', 'tag', 'image'],
  ['dockerfile', 'yours', 'yours'],
  ['run', 'command', 'command'],
  ['run', 'mounts.0.host', 'project'],
  ['run', 'mounts.1.host', null],
  ['transfer', 'way', 'way'],
  ['transfer', 'compression', 'compression'],
] as const)(
  'the problem of %s, field %s, is shown at %s',
  (other, field, own) => {
    expect(fieldOfProblem(other, field)).toBe(own);
  },
);
