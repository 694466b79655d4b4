import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The folders that may speak to Office. */
const OFFICE_DOORS = ['src/workbook/excel/**', 'src/functions/**', 'src/commands/**', 'src/taskpane/index.tsx'];

/** What Office takes away from a page: the browser's dialogs and its history. */
const TAKEN_AWAY = ['alert', 'confirm', 'prompt', 'history'];

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
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Draw elements.' },
      ],
    },
  },
  {
    // What goes wrong with office.js: reading what was not loaded, waiting in a loop, null for a null object.
    files: OFFICE_DOORS,
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      // Pages made of text let strangers' code in, too.
      'no-restricted-globals': ['error', ...TAKEN_AWAY, 'event'],
      'no-restricted-properties': [
        'error',
        ...TAKEN_AWAY.map((property) => ({ object: 'window', property })),
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({ property })),
      ],
    },
  },
  {
    // Everybody else asks the ports in src/model.
    files: ['src/**'],
    ignores: OFFICE_DOORS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Excel', 'Office', 'OfficeExtension', 'CustomFunctions', 'OfficeRuntime'],
        ...TAKEN_AWAY,
        'event',
      ],
    },
  },
  {
    // What a program can do is asked for in one place, with a version in quotes: 1.10 is not 1.1.
    files: ['src/**/*.ts'],
    ignores: ['src/workbook/excel/capabilities.ts', 'src/workbench/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name="isSetSupported"]',
          message: 'Ask src/workbook/excel/capabilities.',
        },
      ],
    },
  },
  {
    files: ['src/cli/**', 'scripts/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
);
