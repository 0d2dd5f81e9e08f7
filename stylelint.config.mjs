/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-recommended',
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    // Compares selectors that never match the same element.
    'no-descending-specificity': null,
    // CSS modules: styles.copyButton, like Docusaurus's own.
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
      // The design tokens are in blocks by meaning, each with the selector `:root`.
      rules: { 'no-duplicate-selectors': null },
    },
    {
      files: ['src/components/**/*.css', 'src/pages/**/*.css'],
      rules: {
        // Colors come from src/css/custom.css, which ensures contrast in both themes.
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
