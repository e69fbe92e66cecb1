import { expect, test } from 'vitest';
import { withCampaign } from '../../../src/site.ts';

const CAMPAIGN = { utm_source: 'community-events', utm_medium: 'web & mail' };
const ADDED = 'utm_source=community-events&utm_medium=web+%26+mail';

test.each([
  ['a link without a path', 'https://example.org', `https://example.org/?${ADDED}`],
  ['a link with a path', 'https://example.org/a/', `https://example.org/a/?${ADDED}`],
  ['a query', 'https://example.org/?edition=2027', `https://example.org/?edition=2027&${ADDED}`],
  ['an empty query', 'https://example.org/?', `https://example.org/?${ADDED}`],
  ['a fragment', 'https://example.org/#tickets', `https://example.org/?${ADDED}#tickets`],
  ['a query and a fragment', 'https://example.org/?a=1#b', `https://example.org/?a=1&${ADDED}#b`],
  ['escapes of its own', 'https://example.org/?q=%7E&r=a+b&s=%20', `https://example.org/?q=%7E&r=a+b&s=%20&${ADDED}`],
  ['a parameter twice', 'https://example.org/?a=1&a=2', `https://example.org/?a=1&a=2&${ADDED}`],
])('the campaign is added to %s', (_, href, expected) => {
  expect(withCampaign(href, CAMPAIGN)).toBe(expected);
});

test('a parameter that the link has already stays', () => {
  expect(withCampaign('https://example.org/?utm_source=theirs', CAMPAIGN)).toBe(
    'https://example.org/?utm_source=theirs&utm_medium=web+%26+mail',
  );
});

test.each([
  ['nothing to add', {}],
  ['everything there', { utm_source: 'ours' }],
])('with %s the link is untouched, to the letter', (_, campaign) => {
  const href = 'https://EXAMPLE.org?utm_source=theirs&q=a b';
  expect(withCampaign(href, campaign)).toBe(href);
});

test('what is no link is an error', () => {
  expect(() => withCampaign('/tickets', CAMPAIGN)).toThrow(TypeError);
});
