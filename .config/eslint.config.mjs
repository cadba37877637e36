/**
 * What a file may not do. Who may import whom stands in dependency-cruiser.cjs; these are the habits inside a file.
 */
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const because = 'below src/cli the same input gives the same bytes: ';

/** The world outside: reached through src/cli only. */
const street = [
  'process', 'console', 'Date', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'performance', 'Intl', 'require', 'Buffer',
  'queueMicrotask', 'crypto', 'navigator',
].map((name) => ({ name, message: `${because}no ${name} here; it belongs to src/cli` }));

/** Text that depends on whose machine it is. */
const hostLanguage = {
  selector: 'MemberExpression[property.name=/^(toLocale|localeCompare$)/]',
  message: `${because}no language of the host; compare code units, write with the words of a language`,
};

/** A file has named exports only: its name, its export and its rule id are one noun. */
const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'export it by its name' };

/** An absent fact is neither no nor nothing. */
const madeUp = [
  { selector: "LogicalExpression[operator='??'][right.value=false]", message: 'a missing fact is unknown, not false; ask for it' },
  { selector: "LogicalExpression[operator='||'][right.value=0]", message: 'a missing amount is not zero; say what nothing alleged means where it is read' },
];

/** The engine learns a word, never a country. */
const countries = {
  selector: 'Literal[value=/^(cn|fr|eu)(\\.|$)/]',
  message: 'the engine knows no rule, no regime and no country; if it must tell them apart, the model lacks a word',
};

/** A rule file states one rule: imports and one export, no statement. */
const statements = [
  ['IfStatement', 'no if'],
  ['SwitchStatement', 'no switch'],
  ['ConditionalExpression', 'no ?:'],
  ['ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement', 'no loop'],
  ['TryStatement', 'no try'],
  ['FunctionDeclaration, FunctionExpression, ArrowFunctionExpression, ClassDeclaration, ClassExpression', 'no function'],
  ['Program > :not(ImportDeclaration, ExportNamedDeclaration)', 'imports and one export, nothing else'],
  ['ExportNamedDeclaration ~ ExportNamedDeclaration', 'one rule a file'],
].map(([selector, what]) => ({
  selector,
  message: `a rule states and never computes: ${what}; what must be worked out is a measure, what must be asked is a condition`,
}));

const ruleFiles = [
  'src/law/**/[0-9]*-*.ts',
  'src/law/**/[lrd]{[0-9],-[0-9]}*-*.ts',
  'src/law/**/convention/*.ts',
  'src/law/**/case-law/*.ts',
];
/** What else stands in those folders: where the instrument is found, and what is computed. */
const notRules = ['**/source.ts', '**/measures.ts', '**/measures/**', '**/index.ts'];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'src/input/generated/', 'examples/'] },

  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/strict-boolean-expressions': ['error', { allowString: false, allowNumber: false, allowNullableObject: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { allowDefaultCaseForExhaustiveSwitch: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', defaultExport],
      'no-restricted-properties': ['error', { object: 'process', property: 'exit', message: 'set process.exitCode, in bin and src/cli only' }],
    },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      // tests read YAML and JSON as it comes
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': ['error', { globals: street, checkGlobalObject: true }],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: `${because}no chance` }],
      'no-restricted-imports': ['error', {
        paths: [...builtinModules, 'chalk', 'commander'].map((name) => ({ name, message: `${because}only src/cli imports ${name}` })),
        patterns: [{ group: ['node:*'], message: `${because}only src/cli imports Node's modules` }],
      }],
      'no-restricted-syntax': ['error', defaultExport, hostLanguage],
    },
  },
  {
    files: ['src/input/**/*.ts', 'src/law/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, hostLanguage, ...madeUp] },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, hostLanguage, ...madeUp, countries] },
  },
  {
    files: ruleFiles,
    ignores: notRules,
    rules: { 'no-restricted-syntax': ['error', defaultExport, hostLanguage, ...madeUp, ...statements] },
  },

  { files: ['bin/**/*.js', '.config/**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['bin/**/*.js', 'bench/**/*.mjs', '.config/**/*.{mjs,cjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { ecmaVersion: 2024 },
    rules: { eqeqeq: ['error', 'always'], 'no-var': 'error', 'prefer-const': 'error', 'no-unused-vars': 'error' },
  },
);
