/** Mistakes, limits and the house rules of docs' style that a single file can break. What crosses files: dependency-cruiser. */

import { builtinModules } from 'node:module';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/*.story.ts', '**/*.fault.ts', '**/*.fixture.ts'];
const plainJavaScript = ['**/*.js', '**/*.mjs', '**/*.cjs'];

/** The same in a browser, on a server and in any year, so the kernel may use them. */
const harmless = ['structuredClone', 'TextEncoder', 'TextDecoder', 'URL', 'URLSearchParams', 'atob', 'btoa'];
/** `globals` lists the language's own under some environments, too. */
const ownToTheLanguage = new Set([...Object.keys(globals.es2023), ...harmless]);
const environment = [...new Set([...Object.keys(globals.browser), ...Object.keys(globals.node), 'Bun', 'Deno'])];
const hostGlobals = environment.filter((name) => !ownToTheLanguage.has(name));

const noHost = hostGlobals.map((name) => ({ name, message: 'This package has no I/O: let the shell hand it in.' }));
const noClock = { name: 'Date', message: 'Now is a parameter or `facts.now`; a date is a `CivilDate`.' };
const noRandom = { object: 'Math', property: 'random', message: 'The kernel gives the same answer twice.' };
const nodeModules = { group: ['node:*', ...builtinModules], message: 'No node modules here.' };

/** Globals of TypeScript's DOM types: a forgotten import of ours would still compile. */
const borrowedNames = '/^(Record|Document|File|Event|Request|Range|Notification|Lock)$/';
const houseSyntax = [
  {
    selector: [
      `TSTypeAliasDeclaration[id.name=${borrowedNames}]`,
      `TSInterfaceDeclaration[id.name=${borrowedNames}]`,
      `ClassDeclaration[id.name=${borrowedNames}]`,
    ].join(','),
    message: 'The name of a global is never a type of ours.',
  },
];
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'No default exports: one name everywhere.' };

const chinese = '/[\\u3400-\\u9fff]/';
const noChineseLiterals = {
  selector: [`JSXText[value=${chinese}]`, `Literal[value=${chinese}]`, `TemplateElement[value.raw=${chinese}]`].join(
    ',',
  ),
  message: 'Chinese belongs in texts.ts or in a declaration.',
};

/** `as` and switched-off rules are allowed where somebody says why, on the line or the one above. */
const reasonRule = {
  meta: { type: 'suggestion', messages: { reason: 'Say why on this line or the one above.' }, schema: [] },
  create(context) {
    const { sourceCode } = context;
    const comments = sourceCode.getAllComments();
    const isConst = ({ typeAnnotation }) => typeAnnotation.typeName?.name === 'const';
    const isExplained = (line) => comments.some(({ loc }) => loc.end.line === line || loc.end.line === line - 1);
    return {
      Program() {
        for (const comment of comments) {
          if (/^\s*(eslint-disable|@ts-expect-error)/.test(comment.value) && !/\s(--|:)\s/.test(comment.value)) {
            context.report({ loc: comment.loc, messageId: 'reason' });
          }
        }
      },
      TSAsExpression(node) {
        if (!isConst(node) && !isExplained(node.loc.end.line)) context.report({ node, messageId: 'reason' });
      },
    };
  },
};

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '.cache/', '.data/', 'artefacts/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { zhifa: { rules: { reason: reasonRule } } },
    rules: {
      'zhifa/reason': 'error',
      'max-lines': ['error', { max: 450 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'max-params': ['error', { max: 4 }],
      'max-depth': ['error', { max: 4 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipJSXText: true }], // 全角空格

      'no-restricted-syntax': ['error', ...houseSyntax, noDefaultExport],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `for (;;)` with a return inside is how one waits.
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // `[...text]` gives characters as Unicode counts them: right for 汉字, wrong only for composed emoji.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A generic that names what comes back from the database documents the query.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['law/**', 'procedure/**', 'documents/**', 'registers/**'].map((folder) => `${folder}/*.ts`),
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...noHost, noClock],
      'no-restricted-properties': ['error', noRandom],
      'no-restricted-imports': ['error', { patterns: [nodeModules] }],
    },
  },
  {
    files: ['contract/**/*.ts'],
    ignores: tests,
    rules: {
      // A `Blob` is bytes with a type, on both sides of the contract.
      'no-restricted-globals': ['error', ...noHost.filter(({ name }) => name !== 'Blob')],
      'no-restricted-imports': ['error', { patterns: [nodeModules] }],
    },
  },
  {
    files: ['web/**/*.ts', 'web/**/*.tsx'],
    ignores: [...tests, '**/vite.config.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-imports': ['error', { patterns: [nodeModules] }],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only web/shared/api.ts talks to the server.' },
        { name: 'XMLHttpRequest', message: 'Only web/shared/api.ts talks to the server.' },
        { name: 'process', message: 'There is no process in a browser.' },
      ],
    },
  },
  { files: ['web/shared/api.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 150 }] },
  },
  {
    files: ['**/*.tsx'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...houseSyntax, noDefaultExport, noChineseLiterals] },
  },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off', // A `describe` is a list, not a function.
      'zhifa/reason': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off', // `expect.any`, parsed answers.
      '@typescript-eslint/no-non-null-assertion': 'off', // If it is missing, the test fails: that is the test.
    },
  },
  {
    files: plainJavaScript,
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.config.ts', '**/*.config.js', '**/*.cjs'],
    rules: { 'no-restricted-syntax': ['error', ...houseSyntax] },
  },
);
