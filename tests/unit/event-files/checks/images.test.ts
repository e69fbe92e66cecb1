import { describe, expect, test } from 'vitest';
import { noExternalResources, requireAltText } from '../../../../src/event-files/checks/embedded-content.ts';
import { sayOf, tableOfBodies } from './say-of.ts';

describe('an image says what it shows', () => {
  test('or its author reads how', () => {
    expect(
      tableOfBodies(requireAltText, ['A hall: ![](/a.png)', 'A hall: <img src="/a.png" />', '![][a]\n\n[a]: /a.png']),
    ).toMatchInlineSnapshot(`
      "A hall: ![](/a.png)
              ^ error: This image needs alternative text, for people who can't see it. Write it between the brackets: ![…](…).
      A hall: <img src="/a.png" />
              ^ error: This image needs alternative text, for people who can't see it. Add alt="…", or alt="" if it is only decoration.
      ![][a]
      ^ error: This image needs alternative text, for people who can't see it. Write it between the brackets: ![…](…)."
    `);
  });

  test.each([
    '![The hall](/a.png)',
    '![The hall][a]\n\n[a]: /a.png',
    '<img src="/a.png" alt="The hall" />',
    '<img src="/a.png" alt="" />',
    '<img src="/a.png" alt={name} />',
    '<img {...image} />',
    '`![](/a.png)`',
  ])('as %j does', (body) => {
    expect(sayOf(requireAltText, body)).toBe('');
  });
});

describe('an image is a file of the site', () => {
  test.each([
    '<IMG SRC="https://example.net/a.png" alt="a" />',
    '<img src={"https://example.net/a.png"} alt="a" />',
    '<img src={`https://example.net/a.png`} alt="a" />',
  ])('however else is written: %j', (body) => {
    expect(sayOf(noExternalResources, body)).toContain('error: ');
  });

  test('or its author reads where to put it', () => {
    expect(
      tableOfBodies(noExternalResources, [
        'The hall: ![The hall](https://example.net/photos/hall.png?w=200)',
        '<img alt="" src="http://example.net/get?id=1" />',
        '![a](//example.net/a.png)',
        '![a](photo.png)',
        '![a](./photo.png)',
        '![a](/public/favicon.svg)',
        '![a](public/favicon.svg)',
        '![a](/favicn.svg)',
        '![a](/photos/hall%208.jpg)',
        '![a][b]\n\n[b]: https://example.net/a.png',
      ]),
    ).toMatchInlineSnapshot(`
      "The hall: ![The hall](https://example.net/photos/hall.png?w=200)
                            ^ error: The site doesn't show images from other hosts. Put the file into public/ and write its path from there: /hall.png
      <img alt="" src="http://example.net/get?id=1" />
                       ^ error: The site doesn't show images from other hosts. Put the file into public/ and write its path from there: /picture.png
      ![a](//example.net/a.png)
           ^ error: The site doesn't show images from other hosts. Put the file into public/ and write its path from there: /a.png
      ![a](photo.png)
           ^ error: Put the image into public/ and write its path from there, beginning with a slash: /photo.png
      ![a](./photo.png)
           ^ error: Put the image into public/ and write its path from there, beginning with a slash: /photo.png
      ![a](/public/favicon.svg)
           ^ error: Leave public/ out of the path: /favicon.svg
      ![a](public/favicon.svg)
           ^ error: Put the image into public/ and write its path from there, beginning with a slash: /favicon.svg
      ![a](/favicn.svg)
           ^ error: This site has no page or file at /favicn.svg. Did you mean "/favicon.svg"? Images belong in public/.
      ![a](/photos/hall%208.jpg)
           ^ error: This site has no page or file at /photos/hall%208.jpg. Did you mean "/photos/Hall%208.jpg"? Images belong in public/.
      [b]: https://example.net/a.png
           ^ error: The site doesn't show images from other hosts. Put the file into public/ and write its path from there: /a.png"
    `);
  });

  test.each([
    '![a](/favicon.svg)',
    '![a](</photos/Hall 8.jpg>)',
    '![a](https://example.org/community/favicon.svg)',
    '![a](data:image/gif;base64,R0lGODlhAQABAAAAACw=)',
    '<img src={photo} alt="" />',
  ])('as in %j', (body) => {
    expect(sayOf(noExternalResources, body)).toBe('');
  });
});
