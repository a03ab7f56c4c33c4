import { fileURLToPath } from 'node:url';
import { defineConfig } from 'oxlint';
import { layers } from './layers.ts';

const allowed = Object.entries(layers).flatMap(([type, layer]) => {
  const from = { element: { type } };
  const core = { origin: 'core' } as const;
  const node = typeof layer.node === 'boolean' ? [core] : layer.node.map((source) => ({ ...core, source }));
  return [
    { from, allow: { to: { element: { types: { anyOf: [type, ...layer.layers] } } } } },
    ...layer.packages.map((source) => ({ from, allow: { to: { module: { origin: 'external', source } } } })),
    ...(layer.node === false ? [] : node.map((module) => ({ from, allow: { to: { module } } }))),
  ];
});

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'react', 'jsx-a11y', 'import', 'promise', 'vitest'],
  jsPlugins: ['eslint-plugin-boundaries'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { builtin: true, es2024: true, browser: true, node: true },
  rules: {
    'eslint/eqeqeq': ['error', 'always', { null: 'ignore' }],
    'eslint/no-empty': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // The house's own taste: these say nothing about faults.
    'eslint/no-shadow': 'off',
    'eslint/no-underscore-dangle': 'off',
    'import/no-named-as-default-member': 'off',
    'import/no-unassigned-import': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'react/react-in-jsx-scope': 'off',
    // tsc says the same of functions that can end without a value, and knows which switches are whole.
    'typescript/consistent-return': 'off',
    // Code points are what is meant where a string is spread.
    'typescript/no-misused-spread': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'unicorn/consistent-function-scoping': 'off',
    // A worker has no origin to name.
    'unicorn/require-post-message-target-origin': 'off',
    'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies: allowed }],
  },
  settings: {
    'import/resolver': { [fileURLToPath(new URL('layerResolver.cjs', import.meta.url))]: {} },
    'boundaries/elements': Object.entries(layers).map(([type, { folder }]) => ({
      type,
      // The second holds the forbidden imports that prove the check.
      pattern: [`${folder}/**`, `tests/fixtures/layers/${folder}/**`],
      partialMatch: false,
    })),
  },
  overrides: [
    { files: ['**/*.config.ts'], rules: { 'import/no-default-export': 'off' } },
    {
      // Tests take helpers out of an object, and leave some of the expecting to them.
      files: ['**/tests/**'],
      rules: {
        'typescript/unbound-method': 'off',
        'unicorn/no-array-fill-with-reference-type': 'off',
        'vitest/expect-expect': 'off',
        'vitest/no-conditional-expect': 'off',
        'vitest/no-standalone-expect': 'off',
        'vitest/require-mock-type-parameters': 'off',
        'vitest/require-to-throw-message': 'off',
        'vitest/valid-expect': ['error', { maxArgs: 2 }],
      },
    },
  ],
});
