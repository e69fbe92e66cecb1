import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { linksUnderBase } from '../../../src/collections/links-under-base.ts';

async function toHtml(text: string, base: string): Promise<string> {
  const { html } = await markdownToHtml(text, { hastPlugins: [linksUnderBase(base)] });
  return html.trim();
}

describe('in Markdown', () => {
  test.each([
    ['[a](/map/)', '<a href="/community/map/">a</a>'],
    ['![a](/a.png)', '<img src="/community/a.png" alt="a">'],
    ['[a](/)', '<a href="/community/">a</a>'],
    ['[a](../b/)', '<a href="../b/">a</a>'],
    ['[a](#b)', '<a href="#b">a</a>'],
    ['[a](https://example.org/b/)', '<a href="https://example.org/b/">a</a>'],
    ['[a](//example.org/b/)', '<a href="//example.org/b/">a</a>'],
  ])('%s', async (text, html) => {
    expect(await toHtml(text, '/community')).toBe(`<p>${html}</p>`);
  });
});

test('in tags of MDX as well, where all else about them stays', async () => {
  const { code } = await mdxToJs('In <a href="/map/" title="/x/">**a** {1}</a>\n\n<img src="/a.png" alt={name} />', {
    hastPlugins: [linksUnderBase('/community/')],
  });
  expect(code).toMatch(
    /_jsxs\("a", \{\s+href: "\/community\/map\/",\s+title: "\/x\/",\s+children: \[\s+_jsx\(_components.strong/,
  );
  expect(code).toMatch(/_jsx\("img", \{\s+src: "\/community\/a.png",\s+alt: name/);
});

test('without a base, nothing is changed', async () => {
  expect(await toHtml('[a](/map/)', '/')).toBe('<p><a href="/map/">a</a></p>');
});
