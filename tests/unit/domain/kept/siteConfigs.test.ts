import { it } from 'vitest';
import { hostingConfigs } from '../../../../src/domain/hosting/configs';
import { keep } from './keep';

it.each(Object.entries(hostingConfigs))(
  'the configuration for %s',
  async (name, { write }) => {
    const site = {
      policy: "default-src 'self'; script-src 'sha256-a$&b='",
      folder: '/srv/guide',
    };
    await keep(`site-${name}`, [
      write({ ...site, base: '/guide/' }),
      write({ ...site, base: '/' }),
    ]);
  },
);
