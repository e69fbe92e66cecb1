import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The clock is read in one place, so that the whole site can be set to another time. */
const CLOCK_RULES = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Only src/clock.ts reads the clock; take `now` as a parameter.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Only src/clock.ts reads the clock; take `now` as a parameter.',
  },
];

/** Node runs the commands as they are, without a bundler that would guess. */
const IMPORT_RULE = {
  selector: String.raw`:matches(ImportDeclaration, ExportNamedDeclaration)[source.value=/^\.{1,2}\/(.*\/)?[^.\/]+$/]`,
  message: 'Write the whole name of the file, with its ending.',
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'tests/.sites/', 'test-results/', 'playwright-report/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.mjs'] }, tsconfigRootDir: import.meta.dirname },
    },
  },
  { files: ['**/*.astro', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['src/**/*'],
    ignores: ['src/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK_RULES, IMPORT_RULE] },
  },
  {
    files: ['tests/**/*', 'src/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', IMPORT_RULE] },
  },
  {
    files: ['src/events/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                'astro',
                'astro:*',
                'astro/*',
                '@astrojs/*',
                'node:*',
                '**/event-files/**',
                '**/cli/**',
                '**/dev/**',
              ],
              message: 'The domain knows no framework and does no I/O.',
            },
          ],
        },
      ],
    },
  },
  // One for each depth of folders, so that `../` up to `src/` is distinguished from that within `event-files/`.
  ...['', '*/', '*/*/'].map((folder, depth) => ({
    files: [`src/event-files/${folder}*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['astro', 'astro:*', 'astro/*', '@astrojs/*'],
              message: 'Reading files must work without a build.',
            },
            {
              regex: String.raw`^(?:\.\./){${String(depth + 1)}}(?!events/|site-pages\.ts$)`,
              message:
                'Event files know the domain in src/events/, and from the table of pages what links can point to.',
            },
          ],
        },
      ],
    },
  })),
);
