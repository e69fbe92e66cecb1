import { expect, test } from 'vitest';
import { noUnknownComponents } from '../../../../src/event-files/checks/no-unknown-references.ts';
import { SITE, sayOf, tableOfBodies } from './say-of.ts';

const table = (...bodies: string[]) => tableOfBodies(noUnknownComponents, bodies);

test('a component that the site doesn’t pass is reported', () => {
  expect(
    table(
      'Next: <NextUpp />',
      '<YourName />\n\n<YourName />',
      '<NextUp.Part />',
      '<_name />',
      '<Fragment>a</Fragment>',
    ),
  ).toMatchInlineSnapshot(`
    "Next: <NextUpp />
          ^ error: There is no component <NextUpp>. Did you mean "NextUp"?
    <YourName />
    ^ error: There is no component <YourName>. Use Markdown or HTML; if < is meant as text, write \\<.
    <YourName />
    ^ error: There is no component <YourName>. Use Markdown or HTML; if < is meant as text, write \\<.
    <NextUp.Part />
    ^ error: There is no component <NextUp.Part>. Use Markdown or HTML; if < is meant as text, write \\<.
    <_name />
    ^ error: There is no component <_name>. Use Markdown or HTML; if < is meant as text, write \\<.
    <Fragment>a</Fragment>
    ^ error: There is no component <Fragment>. Use Markdown or HTML; if < is meant as text, write \\<."
  `);
});

test('every component is reported where the site passes none', () => {
  expect(sayOf(noUnknownComponents, '<NextUp />', { site: { ...SITE, components: [] } })).toContain(
    'There is no component <NextUp>',
  );
});

test.each(['<NextUp />', '<NextUp type="kubecon"></NextUp>', '<b class="a">a</b> <my-element /> <></>'])(
  'a component of the site and HTML are accepted: %j',
  (body) => {
    expect(sayOf(noUnknownComponents, body)).toBe('');
  },
);
