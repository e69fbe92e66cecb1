import { expect, test } from 'vitest';
import { noFirstLevelHeadings } from '../../../../src/event-files/checks/no-first-level-headings.ts';
import { tableOfBodies } from './say-of.ts';

test('a body has headings from the second level on', () => {
  const bodies = [
    'Text.\n\n# Programme',
    'Programme\n===',
    '> # In a quotation',
    '<h1>Programme</h1>',
    '## Programme\n\n### Day 1',
    'Programme\n---',
    '`# code`, #tag and \\# text',
    '```\n# a comment\n```',
  ];
  expect(tableOfBodies(noFirstLevelHeadings, bodies)).toMatchInlineSnapshot(`
    "# Programme
    ^ error: A page has one heading of the first level, its title. Begin headings of the body with ##.
    Programme
    ^ error: A page has one heading of the first level, its title. Begin headings of the body with ##.
    > # In a quotation
      ^ error: A page has one heading of the first level, its title. Begin headings of the body with ##.
    <h1>Programme</h1>
    ^ error: A page has one heading of the first level, its title. Begin headings of the body with ##.
    ## Programme

    ### Day 1
    valid
    Programme
    ---
    valid
    \`# code\`, #tag and \\# text
    valid
    \`\`\`
    # a comment
    \`\`\`
    valid"
  `);
});
