import { direction } from './direction.mjs';
import { onlyTexts } from './onlyTexts.mjs';

/**
 * Configurations for the layers. direction.mjs says what a layer may import; this
 * file says which globals it may not use.
 */
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const globalObjects = ['window', 'globalThis', 'self'];

const named = (names, message) => names.map((name) => ({ name, message }));
const ofWindow = (names, message) =>
  globalObjects.flatMap((object) =>
    names.map((property) => ({ object, property, message })),
  );

/** Both spellings of a global: `x` and `window.x`. */
const without = (...groups) => ({
  'no-restricted-globals': [
    'error',
    ...groups.flatMap(([names, why]) => named(names, why)),
  ],
  'no-restricted-properties': [
    'error',
    ...groups.flatMap(([names, why]) => ofWindow(names, why)),
  ],
});

const noNetwork = [network, 'The site makes no request at run time.'];
const noStorage = [storage, 'Only src/components/state may use storage.'];
const noHistory = [
  ['history', 'location'],
  'Only src/components/state may read and write the address.',
];
const noClipboard = [
  ['navigator'],
  'Only src/components/{state,output} may access the clipboard and navigator.',
];

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock in the pure layers: the day is an argument.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'No clock in the pure layers: the day is an argument.',
  },
];

export const layers = [
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { house: { rules: { direction, 'only-texts': onlyTexts } } },
    rules: { 'house/direction': 'error', ...without(noNetwork) },
  },
  {
    // It caches the site for offline use, and fetches nothing else.
    files: ['src/plugins/builtPages/worker/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/{data,domain}/**/*.ts'],
    rules: {
      'house/only-texts': 'error',
      'no-restricted-syntax': ['error', ...clock],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'No clock in the pure layers.',
        },
        {
          object: 'Math',
          property: 'random',
          message: 'No randomness in the pure layers.',
        },
      ],
    },
  },
  {
    files: ['src/data/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...clock,
        {
          selector: ':function',
          message: 'Tables only: what computes is in src/domain.',
        },
      ],
    },
  },
  {
    files: ['src/{components,pages,theme}/**/*.{ts,tsx}'],
    ignores: ['src/components/{state,output}/**'],
    rules: {
      ...without(noNetwork, noStorage, noHistory, noClipboard),
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@docusaurus/theme-common',
              importNames: ['createStorageSlot', 'useStorageSlot'],
              message: noStorage[1],
            },
            {
              name: '@docusaurus/router',
              importNames: ['useHistory'],
              message: noHistory[1],
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/components/output/**/*.{ts,tsx}'],
    rules: without(noNetwork, noStorage, noHistory),
  },
];
