const prettier = require('eslint-config-prettier');
const jsxA11y = require('eslint-plugin-jsx-a11y');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');
const { ROOMS, forbiddenImports } = require('./eslint.rooms.js');

const CLOCK = 'The core has no clock: the same input must give the same result.';
const BROWSER_AND_NODE = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'fetch',
  'process',
  'Buffer',
  'require',
  'Office',
  'Excel',
  'setTimeout',
  'setInterval',
  'globalThis',
  'console',
];

const walls = Object.entries(ROOMS).map(([room, { core }]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  rules: {
    'no-restricted-imports': ['error', { patterns: forbiddenImports(room) }],
    ...(core && {
      'no-restricted-globals': ['error', ...BROWSER_AND_NODE],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: CLOCK },
        { object: 'Math', property: 'random', message: 'The core has no chance.' },
        { object: 'performance', property: 'now', message: CLOCK },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
        { selector: "CallExpression[callee.name='Date']", message: CLOCK },
        { selector: 'ImportExpression', message: 'A core room imports at the top, where the walls see it.' },
      ],
    }),
  },
}));

module.exports = tseslint.config(
  { ignores: ['dist', 'demo', 'node_modules'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  // The pane must be complete for a keyboard and a screen reader.
  { files: ['**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  { files: ['**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    // Runs in browsers that know no `catch` without a name.
    files: ['src/taskpane/page/boot.js'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  ...walls,
  prettier,
);
