import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'bench/node_modules/', '**/*.js', '**/*.mjs'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Column names are data here: `columns['inv_total']` and `columns.inv_total` both read well.
      '@typescript-eslint/dot-notation': 'off',
      // `type` states closed unions beside interfaces; forcing one of them hides which is which.
      '@typescript-eslint/consistent-type-definitions': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // Data, not code: an official list is as long as the office made it, the generated index as the catalogue is.
    files: ['src/catalogue/codelists/**', 'src/catalogue/index.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Typed arrays are judged by index in loops that know their bounds; `!` says so without a check per cell.
    files: ['src/engine/**', 'bench/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**', 'tests/taskpane/**'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    // Every word people read stands in both languages (src/taskpane/words), none in a component.
    files: ['src/taskpane/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/[A-Za-z\\u4e00-\\u9fff]/]', message: 'Words stand in src/taskpane/words.' },
        {
          selector:
            'JSXAttribute[name.name=/^(aria-label|aria-description|title|placeholder|alt|label|hint)$/] > Literal',
          message: 'Words stand in src/taskpane/words.',
        },
      ],
    },
  },
  {
    files: ['src/cli/**', 'scripts/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
);
