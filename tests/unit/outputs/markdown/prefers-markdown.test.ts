import { expect, test } from 'vitest';
import { prefersMarkdown } from '../../../../src/outputs/markdown/prefers-markdown.ts';

const HTML = [
  undefined,
  '',
  '*/*',
  'text/*',
  'text/html',
  'text/html, text/markdown',
  'text/html, text/markdown;q=0.5',
  'text/markdown;q=0.5, text/html',
  'text/markdown;q=0',
  'text/markdown;q=0, */*',
  'text/markdown;q=0.5, */*;q=0.8',
  'text/markdown;q=0.5, text/*',
  'text/markdownish',
  'application/json',
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
];

test.each(HTML)('%s gives HTML', (accept) => {
  expect(prefersMarkdown(accept)).toBe(false);
});

const MARKDOWN = [
  'text/markdown',
  'Text/Markdown',
  'text/markdown; charset=utf-8',
  'text/markdown;variant=GFM;q=0.3',
  'text/markdown, */*',
  'text/markdown, */*;q=0.1',
  'text/markdown, text/html, */*',
  'text/markdown, text/html;q=0.9',
  'text/html;q=0.9, text/markdown',
  'text/markdown;q=1.0, text/x-markdown;q=0.9, text/plain;q=0.8, text/html;q=0.7, */*;q=0.1',
  'text/html;q=0, */*',
  'application/json, text/markdown;q=0.1',
];

test.each(MARKDOWN)('%s gives Markdown', (accept) => {
  expect(prefersMarkdown(accept)).toBe(true);
});
