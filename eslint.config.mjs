import docusaurus from '@docusaurus/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { layers } from './scripts/eslint/layers.mjs';
import { literalText } from './scripts/eslint/literalText.mjs';

/**
 * The rules of the project, as described in docs/contributing/architecture.mdx.
 * tests/unit/gates/layers.test.ts lints planted faults with this file to detect a
 * rule that no longer works.
 */
export default defineConfig(
  globalIgnores([
    'build/',
    'editions/',
    '.docusaurus/',
    'node_modules/',
    'test-results/',
    'playwright-report/',
    'examples/',
    'tests/fixtures/',
  ]),
  {
    linterOptions: {
      reportUnusedDisableDirectives: 'error',
      reportUnusedInlineConfigs: 'error',
    },
  },
  {
    files: ['**/*.{ts,mts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        // src/domain has its own, stricter project, found next to the file.
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // A number in a template is intended: `${gpus.length} GPUs`.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true },
      ],
      // The value of an event handler is not used: `onClick={() => save()}`.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      // In the product and its scripts: an `if` with a return, or a name for the inner one.
      'no-nested-ternary': 'error',
    },
  },
  {
    files: ['src/{components,pages,theme}/**/*.{ts,tsx}'],
    extends: [
      reactHooks.configs.flat['recommended-latest'],
      jsxA11y.flatConfigs.strict,
    ],
    plugins: { '@docusaurus': docusaurus },
    rules: {
      '@docusaurus/string-literal-i18n-messages': 'error',
      '@docusaurus/no-untranslated-text': [
        'error',
        // Marks and units are the same in both languages.
        { ignoredStrings: ['·', '—', '×', '→', '←', '↑', '↓', '…', ':', '/'] },
      ],
      'no-restricted-syntax': ['error', ...literalText],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A missing value fails the test, which is intended.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-nested-ternary': 'off',
    },
  },
  ...layers,
);
