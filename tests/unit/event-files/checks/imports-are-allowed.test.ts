import { expect, test } from 'vitest';
import { importsAreAllowed } from '../../../../src/event-files/checks/imports-are-allowed.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { sayOf, tableOfBodies } from './say-of.ts';

const table = (...bodies: string[]) => tableOfBodies(importsAreAllowed, bodies);

test('components that bodies can show can be imported', () => {
  const body = 'import NextUp from "../../../components/NextUp.astro"\n\n<NextUp />';
  expect(sayOf(importsAreAllowed, body)).toBe('');
});

test('one that isn’t there is told, with the one that may be meant', () => {
  expect(
    table(
      'import A from "../../../components/NextUpp.astro"',
      "import A from '../../../components/EventCard.astro'",
      'import A from "../../components/NextUp.astro"',
    ),
  ).toMatchInlineSnapshot(`
    "import A from "../../../components/NextUpp.astro"
                   ^ error: There is no NextUpp.astro in src/components that a body can show. Did you mean "NextUp.astro"?
    import A from '../../../components/EventCard.astro'
                   ^ error: There is no EventCard.astro in src/components that a body can show.
    import A from "../../components/NextUp.astro"
                   ^ error: "../../components/NextUp.astro" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro"."
  `);
});

test('nothing else can, wherever it stands', () => {
  expect(
    table(
      'import Fs from "node:fs"',
      "import X from 'https://example.org/x.js'",
      'import A from "../../../components/run-banner.ts"',
      'import A from "../../../../../elsewhere/A.astro"',
      'Text.\n\nimport A from "a"\nimport B from "b"',
    ),
  ).toMatchInlineSnapshot(`
    "import Fs from "node:fs"
                    ^ error: "node:fs" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    import X from 'https://example.org/x.js'
                   ^ error: "https://example.org/x.js" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    import A from "../../../components/run-banner.ts"
                   ^ error: "../../../components/run-banner.ts" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    import A from "../../../../../elsewhere/A.astro"
                   ^ error: "../../../../../elsewhere/A.astro" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    import A from "a"
                   ^ error: "a" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro".
    import B from "b"
                   ^ error: "b" can't be imported. Only components of this site can, which are in src/components: "../../../components/<Name>.astro"."
  `);
});

test('a name stands for one thing, and for none of the page’s own', () => {
  expect(
    table(
      'import Content from "../../../components/NextUp.astro"',
      'import A from "../../../components/NextUp.astro"\nimport A from "../../../components/CommunityEventList.astro"',
    ),
  ).toMatchInlineSnapshot(`
    "import Content from "../../../components/NextUp.astro"
    ^ error: The page itself has something called "Content". Choose another name.
    import A from "../../../components/CommunityEventList.astro"
    ^ error: "A" is there already, further up. Choose another name, or keep one."
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
  expect(sayOf(importsAreAllowed, '```js\nimport Fs from "node:fs"\n```\n\nWrite `import("x")`.')).toBe('');
});
