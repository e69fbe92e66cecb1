import { expect, test } from 'vitest';
import { isPlainMarkdown } from '../../../../src/event-files/body/is-plain-markdown.ts';

test.each([
  ['nothing', ''],
  ['text', 'Join us.\n'],
  ['headings, links and emphasis', '## Talks\n\n**One** [link](https://example.org) and `code`.\n'],
  ['a list in a list', '- one\n  - two\n'],
  ['a fenced code block', '```\nimport x\n```\n'.replace('import', ' import')],
  ['words that begin like a statement', 'importantly, exporters are here.\n'],
  ['a statement inside a line', 'We import talks and export them.\n'],
  ['the line ends of Windows', 'One.\r\n\r\nTwo.\r\n'],
  ['an empty line of spaces', 'One.\n  \nTwo.\n'],
])('%s is the same in Markdown and MDX', (_, body) => {
  expect(isPlainMarkdown(body)).toBe(true);
});

test.each([
  ['an element', 'A <strong>word</strong>.'],
  ['a component', '<Talks />'],
  ['an autolink', '<https://example.org>'],
  ['an HTML comment', '<!-- later -->'],
  ['an expression', 'One and one is {1 + 1}.'],
  ['an import', "import X from '../x';\n\nText."],
  ['an export later on', 'Text.\n\nexport const x = 1;'],
  ['an import after a line end of Windows', "Text.\r\n\r\nimport X from '../x';"],
  ['code indented by spaces', 'Text.\n\n    code\n'],
  ['code indented by a tab', 'Text.\n\n\tcode\n'],
  ['code indented by spaces and a tab', 'Text.\n\n  \tcode\n'],
  ['code indented in a quote', '>     code\n'],
  ['code indented in a list', '-     code\n'],
])('%s may differ between Markdown and MDX', (_, body) => {
  expect(isPlainMarkdown(body)).toBe(false);
});
