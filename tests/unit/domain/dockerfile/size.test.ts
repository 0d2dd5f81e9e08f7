import { expect, test } from 'vitest';
import type { DockerEdits } from '../../../../src/domain/dockerfile/formState';
import { sizeClass } from '../../../../src/domain/dockerfile/size';
import { outcomeOfState } from '../../../support/dockerStates';

test.each<[DockerEdits & { on?: 'cedar' }, string]>([
  [{ recipe: 'pytorch' }, 'large'],
  [{ recipe: 'pytorch', variant: 'devel' }, 'very-large'],
  [{ recipe: 'ngc-pytorch', variant: 'devel' }, 'very-large'],
  [{ recipe: 'tensorflow', variant: 'devel' }, 'large'],
  [{ recipe: 'cuda', variant: 'runtime' }, 'medium'],
  [{ recipe: 'python' }, 'small'],
  [{ recipe: 'python', service: 'desktop' }, 'medium'],
  [{ recipe: 'python', service: 'jupyter' }, 'small'],
  [{ recipe: 'python', yours: 'torch\n' }, 'large'],
  [{ recipe: 'python', pip: 'timm', on: 'cedar' }, 'large'],
  [{ recipe: 'micromamba', conda: 'python conda-forge::pytorch-gpu' }, 'large'],
  [{ recipe: 'micromamba', conda: 'python numpy' }, 'medium'],
  [{ recipe: 'pytorch', yours: 'torch\n' }, 'large'],
  [{ recipe: 'desktop' }, 'medium'],
])('%j is %s', (edits, size) => {
  const { result, problems } = outcomeOfState(edits);
  expect(problems).toEqual([]);
  expect(result && sizeClass(result.spec)).toBe(size);
});
