import { expect, test } from 'vitest';
import { toPageMarkdown } from '../../../../src/outputs/markdown/to-page-markdown.ts';

const URL_OF_PAGE = new URL('https://example.org/community/map/?type=kcd');

function convert(main: string, head = ''): string {
  return (
    toPageMarkdown(`<html><head>${head}</head><body><p>Aside</p><main>${main}</main></body></html>`, URL_OF_PAGE) ?? ''
  );
}

function bodyOf(main: string): string {
  return convert(main).replace('---\n{}\n---\n\n', '');
}

test('a page begins with its title and URL, whatever characters are in them', () => {
  const head = '<title>Map: &quot;a&quot; # b</title><link rel="canonical" href="https://example.org/community/map/">';
  expect(convert('<h1>Map</h1>', head)).toMatchInlineSnapshot(`
    "---
    title: 'Map: "a" # b'
    url: https://example.org/community/map/
    ---

    # Map
    "
  `);
});

test('a document without content of its own has no Markdown', () => {
  expect(toPageMarkdown('<title>Moved</title><a href="/x/">Here</a>', URL_OF_PAGE)).toBeUndefined();
});

const LEFT_OUT = [
  '<p hidden>x</p>',
  '<div><p hidden="until-found">x</p></div>',
  '<span aria-hidden="true">x</span>',
  '<nav data-needs-script><a href="/">x</a></nav>',
  '<table data-picture><tr><td>x</td></tr></table>',
  '<form><label>x <input value="x"></label><button>x</button></form>',
  '<button type="button">x</button>',
  '<select><option>x</option></select>',
  '<svg><a href="/x/"><text>x</text></a></svg>',
  '<script>x</script><style>x</style>',
  '<template><p>x</p></template>',
  '<!-- x -->',
  '<a href="/x/"><svg></svg></a>',
  '<p><span class="reader-time" data-reader-time="2027-03-15T09:00+01:00"></span></p>',
  '<ul><li><span hidden>x</span></li></ul>',
];

test.each(LEFT_OUT)('%s is left out', (html) => {
  expect(bodyOf(`<p>Before</p>${html}<p>After</p>`)).toBe('Before\n\nAfter\n');
});

test('links have the same targets as on the page', () => {
  const links = [
    '/events/',
    '#event-list',
    '?type=x&b=y',
    'webcal://example.org/x.ics',
    'mailto:a@example.org',
    'http://[',
  ];
  expect(bodyOf(links.map((href) => `<p><a href="${href}">Go</a></p>`).join(''))).toMatchInlineSnapshot(`
    "[Go](https://example.org/events/)

    [Go](https://example.org/community/map/?type=kcd#event-list)

    [Go](https://example.org/community/map/?type=x&b=y)

    [Go](webcal://example.org/x.ics)

    [Go](mailto:a@example.org)

    [Go](http://\\[)
    "
  `);
  expect(bodyOf('<img src="/a.png" alt="A picture">')).toBe('![A picture](https://example.org/a.png)\n');
});

test('an event in a list reads as a bullet: its title, its facts, its summary', () => {
  const html =
    '<h3>KCDs <span>2 events</span></h3><ol class="rows"><li><div aria-hidden="true">15 Mar</div><div>' +
    '<h4><a href="/events/2027/a/">A day</a></h4><p><strong hidden>Now</strong><span><time>15</time>–<time>16 March 2027</time>' +
    '<span class="reader-time"></span></span><span>Barcelona, Spain</span></p><p>What it is.</p></div></li>' +
    '<li><h4><a href="/events/2027/b/">B day</a></h4></li></ol>';
  expect(bodyOf(html)).toMatchInlineSnapshot(`
    "### KCDs · 2 events

    - **[A day](https://example.org/events/2027/a/)**

      15–16 March 2027 · Barcelona, Spain

      What it is.

    - **[B day](https://example.org/events/2027/b/)**
    "
  `);
});

test('terms and what they mean are bullets', () => {
  const html =
    '<dl><div><dt>When</dt><dd><p><time>15 March 2027</time></p><p>Monday</p><p hidden>Over</p></dd></div>' +
    '<div><dt>Next dates</dt><dd><ol><li>1 April</li><li>2 April <strong>Cancelled</strong></li></ol></dd></div>' +
    '<div><dt>Organised by</dt><dd><a href="https://example.org/">Us</a></dd></div></dl>';
  expect(bodyOf(html)).toMatchInlineSnapshot(`
    "- **When:** 15 March 2027 · Monday
    - **Next dates:**
      1. 1 April
      2. 2 April **Cancelled**
    - **Organised by:** [Us](https://example.org/)
    "
  `);
});

test('what only some hear is a part of its sentence', () => {
  expect(bodyOf('<a href="/">Submit<span class="visually-hidden">to A day</span></a>')).toContain('[Submit to A day]');
  expect(bodyOf('<p><span class="visually-hidden">Remove:</span><span>Online</span></p>')).toBe('Remove: Online\n');
});

test('an author’s text stays as it was written', () => {
  const html =
    '<h2>About <a href="/x/">x</a></h2><p>An <em>author</em> writes <strong>bold</strong>, <code>a|b</code>, 1 * 2 * 3, _x_.</p>' +
    '<ol><li>one</li><li>two</li></ol><ul><li>a<ul><li>b</li></ul></li></ul><pre><code>x\n</code></pre>' +
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2|3</td></tr></table>';
  expect(bodyOf(html)).toMatchInlineSnapshot(`
    "## About [x](https://example.org/x/)

    An _author_ writes **bold**, \`a|b\`, 1 \\* 2 \\* 3, \\_x\\_.

    1. one
    2. two

    - a
      - b

    \`\`\`
    x
    \`\`\`

    | a | b |
    | - | - |
    | 1 | 2\\|3 |
    "
  `);
});
