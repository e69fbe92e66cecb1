import { expect, test } from 'vitest';
import { toEmbedSnippet } from '../../../../src/components/embed/to-embed-snippet.ts';

const ORIGIN = new URL('https://events.example.org');

test('three lines of HTML show the next events elsewhere', () => {
  expect(toEmbedSnippet(ORIGIN, 'Upcoming OpenTelemetry events')).toMatchInlineSnapshot(`
    "<iframe src="https://events.example.org/embed/next/"
      title="Upcoming OpenTelemetry events" loading="lazy"
      style="width: 100%; height: 36rem; border: 0"></iframe>"
  `);
});
