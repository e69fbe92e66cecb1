import { expect, test } from 'vitest';
import { toBody } from '../../../../src/cli/sources/draft/to-body.ts';

test.each([
  ['a link as Outlook writes it', 'Join now<https://example.org/a>\nBye', 'Join now https://example.org/a\nBye'],
  ['a link in angle brackets', 'See <https://example.org/a>.', 'See https://example.org/a.'],
  ['the lines around a part of Google Meet', '-::~:~::~:~::-\nJoin\n-::~:~::~:~::-', 'Join'],
  ['the lines around a part of Teams', 'Talks.\n________________________________\nJoin', 'Talks.\nJoin'],
  ['a heading of the first level', '# Talks\nText', '## Talks\nText'],
  ['one that is underlined', 'Talks\n=====\nText', '## Talks\nText'],
  ['one of the second level', '## Talks', '## Talks'],
  ['a comment in code', '```\n# a\n```\n\n# b', '```\n# a\n```\n\n## b'],
])('%s is written as a body has it', (_, description, body) => {
  expect(toBody(description)).toBe(body);
});
