import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { reportOn } from './report-on.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

function listNodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(listNodes) : [])];
}

/** What shows as text, not as code. */
const textOf = (nodes: readonly Nodes[]) =>
  nodes.flatMap((node) => (node.type === 'text' ? node.value : [])).join('\n');

const ATTACKS = [
  'www.evil.example',
  'Www.Evil.example',
  '_WWW.evil.example',
  'HTTPS://evil.example/x?a=1&b=2',
  'http://evil.example',
  'ftp://evil.example',
  'a@evil.example',
  'mailto:a@evil.example',
  '@everyone',
  'fixes #12',
  'GH-12',
  'gh-12',
  'open-telemetry/community#3',
  ':tada:',
  ':+1:',
  '$x$ and $$y$$',
  '0123456789abcdef0123456789abcdef01234567',
  '[text](https://evil.example)',
  '![](https://evil.example/a.png)',
  '<https://evil.example>',
  '<img src=x onerror=alert(1)>',
  '</details><script>alert(1)</script>',
  '<!-- event-report -->',
  '[a]: https://evil.example',
  '[^1]',
  '# Heading',
  '> [!WARNING]',
  '- [ ] task',
  '| a | b |',
  '`code` ``` ~~~ ````',
  '&lt;b&gt; &#64;a',
  '**bold** __a__ ~~b~~ \\',
  '1. one',
  '---',
  '\u202Eelpmaxe.live',
  'a\u2066b\u200Fc',
];

const before = makeEventText({
  title: 'Before',
  location: { city: 'Porto', country: 'PT' },
  timeZone: 'Europe/Lisbon',
});

/** Foreign text wherever an author can write it, in an event that is valid, and in one that isn't. */
function attack(text: string): string {
  const fields = {
    title: text,
    summary: text,
    statusNote: text,
    status: 'postponed',
    location: { city: text, venue: text, country: 'PT' },
    timeZone: 'Europe/Lisbon',
    links: [{ label: text, url: 'https://example.org/' }],
    tags: [text],
  };
  return reportOn(
    { '2027/changed': before, '2027/broken': before },
    {
      '2027/changed': makeEventText(fields),
      '2027/broken': makeEventText({ ...fields, organizer: text, [text]: text, type: text }),
      '2027/same': makeEventText({ ...fields, statusNote: undefined, status: 'scheduled' }),
      kcd: `label: ${JSON.stringify(text)}\nplural: A\norder: 1\ncolor: teal\nsummary: ${JSON.stringify(text)}\n`,
    },
  );
}

test.each(ATTACKS)('%j stays text', (text) => {
  const report = attack(text);
  const tree: Root = parser.parse(report);
  const nodes = listNodes(tree);
  const ofType = (...types: string[]) => nodes.filter(({ type }) => types.includes(type));

  expect(ofType('image', 'imageReference', 'definition', 'linkReference', 'footnoteReference', 'delete')).toEqual([]);
  const links = nodes.flatMap((node) => (node.type === 'link' ? node.url : []));
  expect(
    links.filter((url) => !url.startsWith('https://github.com/open-telemetry/community-events/blob/main/')),
  ).toEqual([]);
  const html = nodes.flatMap((node) => (node.type === 'html' ? node.value : []));
  expect(html.filter((value) => !/^<details><summary>The [a-z ]+<\/summary>$|^<\/details>$/.test(value))).toEqual([]);
  expect(html.length % 2).toBe(0);

  for (const node of nodes) {
    if (node.type !== 'table') continue;
    const [head, ...rows] = node.children.map(({ children }) => children.length);
    expect(rows.every((cells) => cells === head)).toBe(true);
  }
  const headings = nodes.flatMap((node) => (node.type === 'heading' ? node.depth : []));
  expect(headings.every((depth) => depth === 2)).toBe(true);
  // Each fence is closed where it should be: what follows the code is there as such.
  expect(ofType('code').length).toBe((report.match(/^BEGIN:VEVENT$/gm)?.length ?? 0) + 1);

  const shown = textOf(nodes);
  expect(shown).not.toMatch(/@(?=\w)|#(?=\d)|GH-\d|:(?:tada|\+1):|[\da-f]{7,40}(?![\w-])/i);
  expect(report.replaceAll(/^```[^]*?^```$|`[^`\n]*`/gm, '')).not.toMatch(/(?<!\\)\$/);
  expect(report).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
});

test('a text without tricks reads as it was written', () => {
  const title = 'Café & Observability: 17:00, 3 < 5, 50% (A/B) “quoted” – Łódź 🎉 日本語';
  const nodes = listNodes(parser.parse(reportOn({}, { '2027/a': makeEventText({ title }) })));
  expect(textOf(nodes)).toContain(title);
});
