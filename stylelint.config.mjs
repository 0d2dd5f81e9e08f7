/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-recommended',
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    // Compares selectors that never meet on one element.
    'no-descending-specificity': null,
    // CSS modules: styles.copyButton, as Docusaurus' own.
    'selector-class-pattern': [
      '^[a-z][a-zA-Z0-9]*(?:(?:__|--|-)[a-zA-Z0-9]+)*$',
      { message: 'Classes are camelCase in modules, kebab-case elsewhere.' },
    ],
    'selector-pseudo-class-no-unknown': [
      true,
      { ignorePseudoClasses: ['global', 'local'] },
    ],
  },
  overrides: [
    {
      files: ['src/css/*.css'],
      // The design tokens stand in blocks by meaning, each of them `:root`.
      rules: { 'no-duplicate-selectors': null },
    },
    {
      files: ['src/components/**/*.css', 'src/pages/**/*.css'],
      rules: {
        // Colours come from src/css/custom.css, where both themes are kept in contrast.
        'color-named': 'never',
        'color-no-hex': true,
        'function-disallowed-list': [
          'rgb',
          'rgba',
          'hsl',
          'hsla',
          'oklch',
          'lab',
          'lch',
        ],
      },
    },
  ],
};
