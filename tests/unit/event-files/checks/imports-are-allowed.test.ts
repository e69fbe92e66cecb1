import { expect, test } from 'vitest';
import { importsAreAllowed } from '../../../../src/event-files/checks/imports-are-allowed.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { sayOf, tableOfBodies } from './say-of.ts';

const table = (...bodies: string[]) => tableOfBodies(importsAreAllowed, bodies);

test('components of the site can be imported', () => {
  const body = 'import TypeNext from "../../../components/TypeNext.astro"\n\n<TypeNext type="kubecon" />';
  expect(sayOf(importsAreAllowed, body)).toBe('');
});

test('one that isn’t there is told, with the one that may be meant', () => {
  expect(
    table(
      'import A from "../../../components/TypNext.astro"',
      "import A from '../../../components/Nothing.astro'",
      'import A from "../../components/TypeNext.astro"',
    ),
  ).toMatchInlineSnapshot(`
    "import A from "../../../components/TypNext.astro"
                   ^ error: There is no TypNext.astro in src/components. Did you mean "TypeNext.astro"?
    import A from '../../../components/Nothing.astro'
                   ^ error: There is no Nothing.astro in src/components.
    import A from "../../components/TypeNext.astro"
                   ^ error: "../../components/TypeNext.astro" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro"."
  `);
});

test('nothing else can', () => {
  expect(
    table(
      'import fs from "node:fs"',
      'import { format } from "date-fns"',
      "import x from 'https://example.org/x.js'",
      'import a from "../../../components/run-banner.ts"',
      'import a from "../../../../../elsewhere/A.astro"',
      'import "../../../styles/base.css"',
      'import photo from "./photo.png"',
      '{(await import("node:fs")).readFileSync("x")}',
      'export const f = () => import("node:fs")',
    ),
  ).toMatchInlineSnapshot(`
    "import fs from "node:fs"
                    ^ error: "node:fs" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    import { format } from "date-fns"
                            ^ error: "date-fns" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    import x from 'https://example.org/x.js'
                   ^ error: "https://example.org/x.js" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    import a from "../../../components/run-banner.ts"
                   ^ error: "../../../components/run-banner.ts" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    import a from "../../../../../elsewhere/A.astro"
                   ^ error: "../../../../../elsewhere/A.astro" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    import "../../../styles/base.css"
            ^ error: "../../../styles/base.css" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    import photo from "./photo.png"
                       ^ error: "./photo.png" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    {(await import("node:fs")).readFileSync("x")}
    ^ error: Code in braces can't import. Write the import on a line of its own.
    export const f = () => import("node:fs")
                                   ^ error: "node:fs" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro"."
  `);
});

test('each of several is told at its own place', () => {
  expect(table('Text.\n\nimport a from "a"; import {\n  b,\n} from "b"')).toMatchInlineSnapshot(`
    "import a from "a"; import {
                   ^ error: "a" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    } from "b"
            ^ error: "b" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro"."
  `);
});

test('values can be exported; what would take the page’s own place can’t', () => {
  expect(
    table(
      'export const answer = 42\n\n{answer}',
      'export default function Layout() {}',
      'export * from "./a"',
      'export { a } from "./a"',
      'export const frontmatter = {}',
      'export function getHeadings() {}',
      'import Content from "../../../components/TypeNext.astro"',
    ),
  ).toMatchInlineSnapshot(`
    "export const answer = 42

    {answer}
    sound
    export default function Layout() {}
    ^ error: A body can't have a frame of its own. Take export default out.
    export * from "./a"
    ^ error: Only what is made here can be exported: export const name = ….
    export { a } from "./a"
    ^ error: Only what is made here can be exported: export const name = ….
    export const frontmatter = {}
                 ^ error: The page itself has something called "frontmatter". Choose another name.
    export function getHeadings() {}
                    ^ error: The page itself has something called "getHeadings". Choose another name.
    import Content from "../../../components/TypeNext.astro"
    ^ error: The page itself has something called "Content". Choose another name."
  `);
});

test('a name stands for one thing', () => {
  expect(table('export const a = 1\n\nText.\n\nexport const a = 2', 'import * as a from "x"\nexport const a = 1'))
    .toMatchInlineSnapshot(`
    "export const a = 2
                 ^ error: "a" is there already, further up. Choose another name, or keep one.
    import * as a from "x"
                        ^ error: "x" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    export const a = 1
                 ^ error: "a" is there already, further up. Choose another name, or keep one."
  `);
});

test('without knowing the site, only the form is judged', () => {
  const files = ['"../../../components/Nothing.astro"', '"nothing"'].map((from) =>
    makeEventFile({}, '2027/a', `import A from ${from}`),
  );
  const findings = importsAreAllowed.check({ files, typeIds: [] });
  expect(findings.map(({ message }) => message.slice(0, 10))).toEqual(['"nothing" ']);
});

test('code that is shown is none', () => {
  expect(sayOf(importsAreAllowed, '```js\nimport fs from "node:fs"\n```\n\nWrite `import("x")`.')).toBe('');
});
