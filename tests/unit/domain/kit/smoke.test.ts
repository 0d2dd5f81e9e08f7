import { expect, it } from 'vitest';
import { kitInput, kitSpec } from '../../../support/kits';

/** A smoke test imports what pip installs on every platform, and nothing else. */
it.each([
  ['numpy\nscikit-learn>=1.5\n', ['numpy', 'scikit-learn']],
  ['numpy\npywin32; sys_platform == "win32"\n', ['numpy']],
  ['numpy\nmine @ https://a.example/mine.whl\n', ['numpy']],
  ['numpy\n./own\n', ['numpy']],
  ['numpy\nnumpy\n', ['numpy']],
])('of %j: %s', (yours, expected) => {
  const { smoke } = kitSpec(
    kitInput('python', { dockerfile: { recipe: 'python', yours } }),
  );
  expect(smoke.packages).toEqual(expected);
});

it('an R kit loads what the form installs, from CRAN and from Debian', () => {
  const apt = 'r-cran-sf r-base-dev xr-cran-no r-cran-data.table';
  const { smoke } = kitSpec(
    kitInput('r-base', { dockerfile: { recipe: 'r-base', apt, cran: 'lme4' } }),
  );
  expect(smoke.packages).toEqual(['lme4', 'data.table', 'sf']);
});
