import { describe, expect, it } from 'vitest';
import { siteHeaders } from '../../../../src/data/siteHeaders';
import { hostingConfigs } from '../../../../src/domain/hosting/configs';

const site = {
  base: '/guide/',
  policy: "default-src 'none'; script-src 'self' 'sha256-a$&b='",
  folder: '/srv/guide',
};

describe.each(Object.entries(hostingConfigs))('%s', (_name, { write }) => {
  const config = write(site);

  it('sends every header, in double quotes that no value ends', () => {
    for (const { name, value } of siteHeaders) {
      const sent = value.replace('{policy}', () => site.policy);
      expect(config).toContain(`${name} "${sent}"`);
      expect(sent).not.toContain('"');
    }
  });

  it('has the page of errors in each language', () => {
    expect(config).toMatch(/(?<!zh)\/404\.html/);
    expect(config).toContain('/zh/404.html');
  });

  it('names the path of the site, and at the root of a host none', () => {
    expect(config).toContain('/guide/');
    expect(write({ ...site, base: '/' })).not.toContain('guide/zh/404');
    expect(write({ ...site, base: '/' })).not.toContain('//');
  });
});

it('nginx adds all headers in one place, since an inner block would forget those of the outer', () => {
  const blocks = hostingConfigs.nginx.write(site).split(/^ *location/m);
  const inEach = blocks.map((block) => block.match(/add_header/g)?.length ?? 0);
  expect(inEach.filter((count) => count > 0)).toEqual([siteHeaders.length]);
});
