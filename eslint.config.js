import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', '.astro', 'node_modules'] },
  tseslint.configs.strict,
  astro.configs['recommended'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      // Node reads the configuration and the scripts as they stand.
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.(?!.*\\.\\w+(\\?.*)?$)', message: 'Name the file with its extension.' }] },
      ],
    },
  },
  {
    // Types for other people's sources, one file that needs no framework to be there.
    files: ['public/**/*.d.ts'],
    rules: {
      '@typescript-eslint/ban-ts-comment': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
);
