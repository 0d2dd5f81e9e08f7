import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

/**
 * A lint rule that no longer works is silent, so this shows each rule a fault. The
 * files don't exist: rules that need types are off, all other rules of the project
 * are on.
 */
const eslint = new ESLint({
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, files: ['**/*.{ts,tsx}'] },
  ],
});

async function findings(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(
    ({ ruleId, message }) => ruleId ?? message,
  );
}

const imports = (from: string) => `import * as x from '${from}';\nvoid x;\n`;
const component = (jsx: string) =>
  `import Translate, { translate } from '@docusaurus/Translate';\n` +
  `export const use = [Translate, translate];\n` +
  `export function A({ id }: { readonly id: string }) {\n  return ${jsx};\n}\n`;

const direction = 'house/direction';

test.each([
  // data
  ['src/data/gpus.ts', imports('../domain/text/pick'), direction],
  ['src/data/schema/gpu.ts', imports('../../domain/text/pick'), direction],
  ['src/data/gpus.ts', imports('../../lab.config'), direction],
  ['src/data/gpus.ts', imports('valibot'), direction],
  ['src/data/gpus.ts', 'export const f = () => 1;', 'no-restricted-syntax'],
  ['src/data/gpus.ts', 'export function f() {}', 'no-restricted-syntax'],
  ['src/data/gpus.ts', 'export const d = new Date();', 'no-restricted-syntax'],
  // domain
  ['src/domain/gpu/a.ts', imports('react'), direction],
  ['src/domain/gpu/a.ts', imports('node:fs'), direction],
  ['src/domain/gpu/a.ts', imports('fs/promises'), direction],
  ['src/domain/gpu/a.ts', imports('@docusaurus/Translate'), direction],
  ['src/domain/gpu/a.ts', imports('@theme/Layout'), direction],
  ['src/domain/gpu/a.ts', imports('@site/src/components/A'), direction],
  ['src/domain/gpu/a.ts', imports('../../components/state/useLab'), direction],
  ['src/domain/gpu/a.ts', imports('../../../lab.config'), direction],
  ['src/domain/gpu/a.ts', imports('dockerfile-ast'), direction],
  ['src/domain/dockerfile/emit.ts', imports('dockerfile-ast'), direction],
  ['src/domain/dockerfile/emit.ts', imports('smol-toml'), direction],
  ['src/domain/gpu/a.ts', `export * from 'react';`, direction],
  ['src/domain/gpu/a.ts', `export type T = import('react').Key;`, direction],
  ['src/domain/gpu/a.ts', `export const x = import('react');`, direction],
  [
    'src/domain/gpu/a.ts',
    'export const t = Date.now();',
    'no-restricted-properties',
  ],
  [
    'src/domain/gpu/a.ts',
    'export const t = new Date();',
    'no-restricted-syntax',
  ],
  [
    'src/domain/gpu/a.ts',
    'export const t = Math.random();',
    'no-restricted-properties',
  ],
  // components
  ['src/components/Doctor/index.tsx', imports('../RunGenerator'), direction],
  ['src/components/Doctor/a/b.tsx', imports('../../RunGenerator/c'), direction],
  [
    'src/components/Doctor/index.tsx',
    imports('@site/src/components/Kit'),
    direction,
  ],
  ['src/components/Doctor/index.tsx', imports('@site/lab.config'), direction],
  [
    'src/components/form/Field.tsx',
    imports('../RunGenerator/labels'),
    direction,
  ],
  ['src/components/Doctor/index.tsx', imports('node:path'), direction],
  [
    'src/components/Doctor/index.tsx',
    'localStorage.clear();',
    'no-restricted-globals',
  ],
  [
    'src/components/Doctor/index.tsx',
    'window.localStorage.clear();',
    'no-restricted-properties',
  ],
  [
    'src/components/Doctor/index.tsx',
    'history.back();',
    'no-restricted-globals',
  ],
  [
    'src/components/Doctor/index.tsx',
    `window.location.assign('/x');`,
    'no-restricted-properties',
  ],
  [
    'src/components/Doctor/index.tsx',
    'void navigator.clipboard;',
    'no-restricted-globals',
  ],
  [
    'src/components/output/A/index.tsx',
    'sessionStorage.clear();',
    'no-restricted-globals',
  ],
  [
    'src/components/form/Field.tsx',
    'void navigator.clipboard;',
    'no-restricted-globals',
  ],
  ['src/pages/index.tsx', 'localStorage.clear();', 'no-restricted-globals'],
  [
    'src/components/Kit/index.tsx',
    `import { useHistory } from '@docusaurus/router';\nvoid useHistory;`,
    'no-restricted-imports',
  ],
  [
    'src/components/Kit/index.tsx',
    `import { useStorageSlot } from '@docusaurus/theme-common';\nvoid useStorageSlot;`,
    'no-restricted-imports',
  ],
  ['src/components/state/a.ts', `void fetch('/x');`, 'no-restricted-globals'],
  [
    'src/components/Kit/index.tsx',
    `void window.fetch('/x');`,
    'no-restricted-properties',
  ],
  // texts
  [
    'src/components/Kit/index.tsx',
    component('<p>Words</p>'),
    '@docusaurus/no-untranslated-text',
  ],
  [
    'src/components/Kit/index.tsx',
    component('<p aria-label="Words">{id}</p>'),
    'no-restricted-syntax',
  ],
  [
    'src/components/Kit/index.tsx',
    component('<input placeholder={`Words ${id}`} />'),
    'no-restricted-syntax',
  ],
  [
    'src/components/Kit/index.tsx',
    component(`<abbr title={id ? 'One' : id}>{id}</abbr>`),
    'no-restricted-syntax',
  ],
  [
    'src/components/Kit/index.tsx',
    component('<img alt="复制" src={id} />'),
    'no-restricted-syntax',
  ],
  [
    'src/components/Kit/index.tsx',
    component(`<p>{translate({ id: \`a.\${id}\`, message: 'Words' })}</p>`),
    'no-restricted-syntax',
  ],
  [
    'src/components/Kit/index.tsx',
    component(`<p>{translate({ id, message: 'Words' })}</p>`),
    'no-restricted-syntax',
  ],
  [
    'src/components/Kit/index.tsx',
    component(`<p>{translate({ message: 'Words' })}</p>`),
    'no-restricted-syntax',
  ],
  [
    'src/components/Kit/index.tsx',
    component('<Translate id={id}>Words</Translate>'),
    'no-restricted-syntax',
  ],
  [
    'src/components/Kit/index.tsx',
    component('<Translate>Words</Translate>'),
    'no-restricted-syntax',
  ],
  [
    'src/components/Kit/index.tsx',
    component(`<p>{translate({ id: 'a.b', message: id })}</p>`),
    '@docusaurus/string-literal-i18n-messages',
  ],
  [
    'src/components/Kit/index.tsx',
    `import { translate as t } from '@docusaurus/Translate';\nvoid t;`,
    'no-restricted-syntax',
  ],
  // everything else
  [
    'src/components/Kit/index.tsx',
    component('<img src={id} />'),
    'jsx-a11y/alt-text',
  ],
  [
    'src/components/Kit/useX.ts',
    `import { useState } from 'react';\nexport function useX(a: boolean) { if (a) useState(1); }`,
    'react-hooks/rules-of-hooks',
  ],
  [
    'src/domain/gpu/a.ts',
    'export const f = (a: any) => String(a);',
    '@typescript-eslint/no-explicit-any',
  ],
])('%s, fault %#', async (file, code, rule) => {
  expect(await findings(file, code)).toContain(rule);
});

test.each([
  [`export const names = { en: 'en_US', zh: 'zh_CN' } as const;`, true],
  [
    `import type { Localized } from '../../data/schema/text';\nexport const a: readonly Localized[] = [{ en: 'a', zh: '一' }];`,
    false,
  ],
])('a pair that isn’t a text is an error: %s', async (code, isFault) => {
  // This rule needs types, so the file must exist.
  const [result] = await new ESLint().lintText(code, {
    filePath: 'src/domain/text/pick.ts',
  });
  const rules = (result?.messages ?? []).map(({ ruleId }) => ruleId);
  expect(rules.includes('house/only-texts')).toBe(isFault);
});

test('an unused disable comment is an error', async () => {
  const found = await findings(
    'src/domain/gpu/a.ts',
    '// eslint-disable-next-line no-restricted-syntax\nexport const a = 1;\n',
  );
  expect(found.join()).toContain('Unused eslint-disable directive');
});

test.each([
  [
    'src/data/gpus.ts',
    `import type { Gpu } from './schema/gpu';\nexport const gpus: readonly Gpu[] = [];`,
  ],
  [
    'src/domain/gpu/a.ts',
    imports('../../data/gpus') +
      `export const day = (a: string) => new Date(a);`,
  ],
  ['src/domain/lab/parseLab.ts', imports('valibot')],
  ['src/domain/dockerfile/read/readDockerfile.ts', imports('dockerfile-ast')],
  ['src/domain/requirements/readPyproject.ts', imports('smol-toml')],
  [
    'src/components/Doctor/index.tsx',
    imports('./rows') + imports('../form/Field').replaceAll('x', 'y'),
  ],
  ['src/components/state/useSlot.ts', `localStorage.clear(); history.back();`],
  ['src/components/output/Copy/index.tsx', 'void navigator.clipboard;'],
  ['src/pages/index.tsx', imports('../components/Doctor')],
  [
    'src/components/Kit/index.tsx',
    component(
      `<p title={id} aria-label={translate({ id: 'kit.a', message: 'A b', description: 'c' })}>{id} ×</p>`,
    ),
  ],
])('%s, right %#', async (file, code) => {
  expect(await findings(file, code)).toEqual([]);
});
