import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { imageExample, imageFolder } from '../../../scripts/edition/toImage';
import { hostingConfigs } from '../../../src/domain/hosting/configs';
import { policyOf } from '../../../src/plugins/builtPages/securityPolicy';

test('the example has the configuration of a site without scripts in its pages', () => {
  expect(readFileSync(`${imageExample}/site.conf`, 'utf8')).toBe(
    hostingConfigs.nginx.write({
      base: '/',
      policy: policyOf([]),
      folder: imageFolder,
    }),
  );
  expect(readFileSync(`${imageExample}/Dockerfile`, 'utf8')).toContain(
    `/site ${imageFolder}\n`,
  );
});
