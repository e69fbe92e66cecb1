import { expect, test } from 'vitest';
import { toEmbedSnippet } from '../../../../src/components/embed/to-embed-snippet.ts';
import { en } from '../../../../src/strings/en.ts';

test('three lines of HTML show the next events elsewhere', () => {
  expect(toEmbedSnippet(en)).toMatchInlineSnapshot(`
    "<iframe src="http://localhost:4321/embed/next/"
      title="Upcoming OpenTelemetry events" loading="lazy"
      style="width: 100%; height: 36rem; border: 0"></iframe>"
  `);
});
