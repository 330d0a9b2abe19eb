import { defineConfig, globalIgnores } from 'eslint/config';
import { readdirSync } from 'node:fs';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { mayImport } from './borders.js';

for (const folder of readdirSync(new URL('src/features', import.meta.url))) {
  if (!(folder in mayImport)) throw new Error(`borders.js does not name the feature "${folder}"`);
}

const forbid = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

const borders = Object.entries(mayImport).map(([feature, allowed]) =>
  forbid(
    [`src/features/${feature}/**`],
    [
      '@/app/**',
      '../*',
      '@/features/**',
      '!@/features',
      '!@/features/',
      ...allowed.flatMap((name) => [`!@/features/${name}/`, `!@/features/${name}/**`]),
    ],
    `${feature} may import only: shared${allowed.map((name) => `, ${name}`).join('')}`,
  ),
);

export default defineConfig([
  globalIgnores(['target', '.node', 'src/shared/api/generated']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, hooks.configs.flat.recommended],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      'max-lines': ['error', 200],
    },
  },
  forbid(['src/shared/**'], ['@/features/**', '@/app/**'], 'shared imports nothing of ours'),
  ...borders,
]);
