import { expect, test } from 'vitest';
import { toLlmsText } from '../../../../src/outputs/markdown/llms-text.ts';

test('a guide has a title, a summary as a quotation, and sections of links', () => {
  const links = [{ label: 'events.md', url: 'https://example.org/events.md', note: 'All events.' }];
  const text = toLlmsText({
    title: 'Events',
    summary: 'What is *next*.',
    details: ['Ask for “.md”.'],
    sections: [{ title: 'Data', links }],
  });
  expect(text).toMatchInlineSnapshot(`
    "# Events

    > What is \\*next\\*.

    Ask for “.md”.

    ## Data

    - [events.md](https://example.org/events.md): All events.
    "
  `);
});
