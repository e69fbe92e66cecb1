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

const ZONE_MESSAGE = 'This depends on the zone of the process; name the zone that the time is in.';

/** What a time is on the wall of the machine must not matter anywhere. */
const ZONE_RULES = [
  String.raw`CallExpression[callee.property.name=/^([gs]et(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|Year)|getTimezoneOffset|to(Date|Time|LocaleDate|LocaleTime|Locale)String)$/]`,
  "NewExpression[callee.name='Date'][arguments.length>1]",
  // Text with a time and no zone, as a whole or put together.
  String.raw`:matches(CallExpression[callee.object.name='Date'][callee.property.name='parse'], NewExpression[callee.name='Date']) > Literal[value=/T\d\d:\d\d(?!.*(Z|[+-]\d\d:\d\d)$)/]`,
  ":matches(CallExpression[callee.object.name='Date'][callee.property.name='parse'], NewExpression[callee.name='Date']) > TemplateLiteral:has(> TemplateElement[tail=true][value.raw='']) > TemplateElement[value.raw=/T$/]:nth-last-child(2)",
  // Without arguments it is only good for asking which zone the reader is in.
  "NewExpression[callee.property.name='DateTimeFormat'][arguments.length=1]",
  "NewExpression[callee.property.name='DateTimeFormat'] > ObjectExpression:not(:has(> Property[key.name='timeZone'])):not(:has(> SpreadElement))",
  ":not(MemberExpression[property.name='resolvedOptions']) > NewExpression[callee.property.name='DateTimeFormat'][arguments.length=0]",
].map((selector) => ({ selector, message: ZONE_MESSAGE }));

/** Node runs the commands as they are, without a bundler that would guess. */
const IMPORT_RULE = {
  selector: String.raw`:matches(ImportDeclaration, ExportNamedDeclaration)[source.value=/^\.{1,2}\/(.*\/)?[^.\/]+$/]`,
  message: 'Write the whole name of the file, with its ending.',
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.dist-*/',
      '.assets/',
      '.astro/',
      'node_modules/',
      'tests/.sites/',
      'test-results/',
      'playwright-report/',
    ],
  },
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
    rules: { 'no-restricted-syntax': ['error', ...CLOCK_RULES, ...ZONE_RULES, IMPORT_RULE] },
  },
  {
    files: ['src/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ZONE_RULES, IMPORT_RULE] },
  },
  {
    files: ['tests/**/*'],
    rules: { 'no-restricted-syntax': ['error', IMPORT_RULE] },
  },
  {
    files: ['tests/e2e/**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'playwright/test', importNames: ['expect', 'test'], message: 'Import it from tests/e2e/test.ts.' },
          ],
        },
      ],
    },
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
              regex: String.raw`^(?:\.\./){${String(depth + 1)}}(?!events/|site-pages\.ts$|social-images/find-missing-characters\.ts$)`,
              message:
                'Event files know the domain in src/events/, from the table of pages what links can point to, and what social images can show.',
            },
          ],
        },
      ],
    },
  })),
);
