import { expect, test } from 'vitest';
import { noInsecureLinks } from '../../../../src/event-files/checks/links.ts';
import { sayOf } from './say-of.ts';

test('links without encryption are warned of, wherever they appear', () => {
  const fields = {
    url: 'http://example.org/a',
    links: [
      { label: 'a', url: 'https://example.org/' },
      { label: 'b', url: 'HTTP://example.org/b' },
    ],
  };
  const body =
    '[a](http://example.org/c) and <a title="a" href="http://example.org/d">b</a>, [c][d]\n\n[d]: //example.org/e';
  expect(sayOf(noInsecureLinks, body, { fields })).toMatchInlineSnapshot(`
    "url: http://example.org/a
         ^ warning: url: isn't encrypted. Write https://example.org/a if that works as well.
        url: HTTP://example.org/b
             ^ warning: links[1].url: isn't encrypted. Write https://example.org/b if that works as well.
    [a](http://example.org/c) and <a title="a" href="http://example.org/d">b</a>, [c][d]
        ^ warning: This link isn't encrypted. Write https://example.org/c if that works as well.
    [a](http://example.org/c) and <a title="a" href="http://example.org/d">b</a>, [c][d]
                                                     ^ warning: This link isn't encrypted. Write https://example.org/d if that works as well.
    [d]: //example.org/e
         ^ warning: This link isn't encrypted. Write https://example.org/e if that works as well."
  `);
});

test('a URL that browsers make a link is meant as well', () => {
  expect(sayOf(noInsecureLinks, 'See http://example.org/a or www.example.org.')).toMatchInlineSnapshot(`
    "See http://example.org/a or www.example.org.
        ^ warning: This link isn't encrypted. Write https://example.org/a if that works as well.
    See http://example.org/a or www.example.org.
                                ^ warning: This link isn't encrypted. Write https://www.example.org if that works as well."
  `);
});

test('in code there are no links', () => {
  expect(sayOf(noInsecureLinks, '`http://localhost:4318`\n\n```\nhttp://example.org\n```')).toBe('');
});
