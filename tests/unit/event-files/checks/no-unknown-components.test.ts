import { expect, test } from 'vitest';
import { noUnknownComponents } from '../../../../src/event-files/checks/no-unknown-components.ts';
import { sayOf, tableOfBodies } from './say-of.ts';

const IMPORT = 'import NextUp from "../../../components/NextUp.astro"\n\n';
const table = (...bodies: string[]) => tableOfBodies(noUnknownComponents, bodies);

test('a component that isn’t imported is told, with its import if bodies can show it', () => {
  expect(
    table(
      'Next: <NextUp />',
      '<NextUpp />',
      '<YourName />\n\n<YourName />',
      '<Map.Marker />',
      '<_name />',
      '<Fragment>a</Fragment>',
    ),
  ).toMatchInlineSnapshot(`
    "Next: <NextUp />
          ^ error: <NextUp> isn't imported. Write above the text: import NextUp from "../../../components/NextUp.astro"
    <NextUpp />
    ^ error: There is no component <NextUpp>. Did you mean "NextUp"?
    <YourName />
    ^ error: There is no component <YourName>. Use Markdown or tags of HTML; if < is meant as a sign, write \\<.
    <YourName />
    ^ error: There is no component <YourName>. Use Markdown or tags of HTML; if < is meant as a sign, write \\<.
    <Map.Marker />
    ^ error: There is no component <Map.Marker>. Use Markdown or tags of HTML; if < is meant as a sign, write \\<.
    <_name />
    ^ error: There is no component <_name>. Use Markdown or tags of HTML; if < is meant as a sign, write \\<.
    <Fragment>a</Fragment>
    ^ error: There is no component <Fragment>. Use Markdown or tags of HTML; if < is meant as a sign, write \\<."
  `);
});

test('a part of a component, or an attribute, is told', () => {
  expect(table(`${IMPORT}<NextUp.Part />`, `${IMPORT}<NextUp type="kubecon" />`, `${IMPORT}<NextUp client:load />`))
    .toMatchInlineSnapshot(`
    "<NextUp.Part />
    ^ error: There is no component <NextUp.Part>. Use Markdown or tags of HTML; if < is meant as a sign, write \\<.
    <NextUp type="kubecon" />
    ^ error: <NextUp> takes no attributes. Write <NextUp />.
    <NextUp client:load />
    ^ error: <NextUp> takes no attributes. Write <NextUp />."
  `);
});

test.each([`${IMPORT}<NextUp />`, `${IMPORT}<NextUp></NextUp>`, '<b class="a">a</b> <my-element /> <></>'])(
  'what is known is left alone: %j',
  (body) => {
    expect(sayOf(noUnknownComponents, body)).toBe('');
  },
);
