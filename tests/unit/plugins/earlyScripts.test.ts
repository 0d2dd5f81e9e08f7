import { expect, test } from 'vitest';
import { pageScripts } from '../../../src/plugins/earlyScripts/pageScripts';

const registry = `export default {
  "0afba62b": [() => import(/* webpackChunkName: "0afba62b" */ "@site/src/pages/tools/run.tsx"), "@site/src/pages/tools/run.tsx", require.resolveWeak("@site/src/pages/tools/run.tsx")],
  "17896441": [() => import(/* webpackChunkName: "17896441" */ "@theme/DocItem"), "@theme/DocItem", require.resolveWeak("@theme/DocItem")],
  "5e9f5e1a": [() => import(/* webpackChunkName: "5e9f5e1a" */ "@generated/docusaurus.config"), "@generated/docusaurus.config", require.resolveWeak("@generated/docusaurus.config")],};
`;

test('the scripts of a chunk are those of its module', () => {
  const manifest = {
    entrypoints: ['main'],
    origins: { main: [1, 2], '0afba62b': [3, 4], '17896441': [3] },
  };
  expect(pageScripts(manifest, registry)).toEqual({
    entrypoints: ['main'],
    origins: {
      ...manifest.origins,
      '@site/src/pages/tools/run.tsx': [3, 4],
      '@theme/DocItem': [3],
    },
  });
});

test('is an error if Docusaurus writes them differently', () => {
  const origins = { main: [1, 2] };
  for (const text of ['export default {}', registry])
    expect(() => pageScripts({ origins }, text)).toThrow('no scripts');
});
