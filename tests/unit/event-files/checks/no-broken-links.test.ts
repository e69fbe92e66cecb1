import { describe, expect, test } from 'vitest';
import { noBrokenLinks } from '../../../../src/event-files/checks/links.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { SITE, sayOf, tableOfBodies } from './say-of.ts';

const others = [
  makeEventFile({ formerIds: ['2027/old-name'] }, '2027/kubecon-eu'),
  makeEventFile({ startDate: '2026-05-01', endDate: '2026-06-02' }, '2026/spring'),
  makeEventFile({ draft: true }, '2027/hidden'),
  makeEventFile({ title: '' }, '2027/broken'),
];
const say = (body: string, fields?: Record<string, unknown>) =>
  sayOf(noBrokenLinks, body, { others, ...(fields && { fields }) });
const table = (...bodies: string[]) => tableOfBodies(noBrokenLinks, bodies, { others });

describe('a link leads to', () => {
  test.each([
    ['an event', '[a](/events/2027/kubecon-eu/)'],
    ['an event from beside it', '[a](../kubecon-eu/)'],
    ['an event with a query and a fragment', '[a](/events/2027/kubecon-eu/?a=b#c)'],
    ['an event that has an error', '[a](/events/2027/broken/)'],
    ['an event’s calendar', '[a](/events/2027/kubecon-eu.ics)'],
    ['the start', '[a](/)'],
    ['a page', '[a](/map/)'],
    ['a page in Markdown', '[a](/map.md)'],
    ['a year', '[a](/events/2026/)'],
    ['a month between two events', '[a](/calendar/2026-12/)'],
    ['a type', '[a](/types/kubecon/)'],
    ['a continent’s calendar', '[a](/continents/europe.ics)'],
    ['a file', '[a](/favicon.svg)'],
    ['a file with a space in its name', '[a](/photos/Hall%208.jpg)'],
    ['another site', '[a](https://example.net/nothing/)'],
    ['a mailbox', '[a](mailto:a@example.org), a@example.org'],
    ['a heading', '[a](#what-to-expect)\n\n## What to expect?'],
    ['the second heading of a name', '[a](#agenda-1)\n\n## Agenda\n\n## Agenda'],
    ['an element with an id', '<a href="#here">a</a> <b id="here">b</b>'],
    ['this site by its full URL', 'https://example.org/community/map/'],
  ])('%s', (_, body) => {
    expect(say(body)).toBe('');
  });
});

test('a page that isn’t there is reported, with the one that may be meant', () => {
  expect(
    table(
      'See [KubeCon](/events/2027/kubecom-eu/).',
      '[a](/kubecon-eu/)',
      '[a](../../2026/kubecon-eu/)',
      '[a](/Map)',
      '[a](/events/2025/)',
      '[a](/calendar/2028-01/)',
      '[a](/types/kubecons/)',
      '[a](/nothing-like-it/)',
      '[a](/404/)',
      '<a href="/mab/">a</a>',
      '[a][b]\n\n[b]: /mpa/',
      'https://example.org/community/mapp/',
    ),
  ).toMatchInlineSnapshot(`
    "See [KubeCon](/events/2027/kubecom-eu/).
                  ^ error: This site has no page or file at /events/2027/kubecom-eu/. Did you mean "/events/2027/kubecon-eu/"?
    [a](/kubecon-eu/)
        ^ error: This site has no page or file at /kubecon-eu/. Did you mean "/events/2027/kubecon-eu/"?
    [a](../../2026/kubecon-eu/)
        ^ error: This site has no page or file at /events/2026/kubecon-eu/. Did you mean "/events/2027/kubecon-eu/"?
    [a](/Map)
        ^ error: This site has no page or file at /Map/. Did you mean "/map/"?
    [a](/events/2025/)
        ^ error: This site has no page or file at /events/2025/.
    [a](/calendar/2028-01/)
        ^ error: This site has no page or file at /calendar/2028-01/.
    [a](/types/kubecons/)
        ^ error: This site has no page or file at /types/kubecons/. Did you mean "/types/kubecon/"?
    [a](/nothing-like-it/)
        ^ error: This site has no page or file at /nothing-like-it/.
    [a](/404/)
        ^ error: This site has no page or file at /404/.
    <a href="/mab/">a</a>
             ^ error: This site has no page or file at /mab/. Did you mean "/map/"?
    [b]: /mpa/
         ^ error: This site has no page or file at /mpa/.
    https://example.org/community/mapp/
    ^ error: This site has no page or file at /mapp/. Did you mean "/map/"?"
  `);
});

test('a redirect is reported as a warning', () => {
  expect(table('[a](/events/2027/old-name/)', '[a](/events/2027/kubecon-eu)', '[a](/map/index.html)', '[a](//map/)'))
    .toMatchInlineSnapshot(`
      "[a](/events/2027/old-name/)
          ^ warning: /events/2027/old-name/ has moved. Write its new path: /events/2027/kubecon-eu/
      [a](/events/2027/kubecon-eu)
          ^ warning: This redirects to /events/2027/kubecon-eu/. Write that.
      [a](/map/index.html)
          ^ warning: This redirects to /map/. Write that.
      [a](//map/)
      valid"
    `);
});

test('a draft has no page yet, except for other drafts', () => {
  expect(table('[a](/events/2027/hidden/)')).toMatchInlineSnapshot(`
    "[a](/events/2027/hidden/)
        ^ error: /events/2027/hidden/ is a draft, which the site doesn't show. Remove the link."
  `);
  expect(say('[a](/events/2027/hidden/)', { draft: true })).toBe('');
});

test('what only looks like a URL is reported', () => {
  expect(table('[a](example.org/a)', '[a](www.example.org)', '[a](htps://example.org/)', '[a](javascript:alert)'))
    .toMatchInlineSnapshot(`
      "[a](example.org/a)
          ^ error: Browsers read this as a page of this site. Write https://example.org/a
      [a](www.example.org)
          ^ error: Browsers read this as a page of this site. Write https://www.example.org
      [a](htps://example.org/)
          ^ error: "htps://example.org/" isn't a link that a browser can open. Did you mean "https"?
      [a](javascript:alert)
          ^ error: "javascript:alert" isn't a link that a browser can open."
    `);
});

test('a heading that isn’t there is a warning', () => {
  expect(table('[a](#agend)\n\n## Agenda', '[a](#somewhere)')).toMatchInlineSnapshot(`
    "[a](#agend)
        ^ warning: This text has no heading with the id #agend. Did you mean "#agenda"?
    [a](#somewhere)
        ^ warning: This text has no heading with the id #somewhere."
  `);
});

test('a field that leads to this site is validated as well', () => {
  const links = [
    { label: 'a', url: 'https://example.org/community/mapp/' },
    { label: 'b', url: 'https://example.org/elsewhere/' },
  ];
  expect(say('', { links, url: 'https://example.org/community/events/2027/kubecon-eu/' })).toMatchInlineSnapshot(`
    "    url: https://example.org/community/mapp/
             ^ error: links[0].url: This site has no page or file at /mapp/. Did you mean "/map/"?"
  `);
});

test('links in code are none', () => {
  expect(say('`[a](/nothing/)`\n\n```md\n[a](/nothing/)\n```\n\n{/* [a](/nothing/) */}')).toBe('');
});

test('without knowing the site, nothing is said', () => {
  const file = makeEventFile({}, '2027/a', '[a](/nothing/)');
  expect(noBrokenLinks.check({ files: [file], typeIds: [] })).toEqual([]);
});

test('without the URL of the site, a full URL of it is one like others', () => {
  const site = { ...SITE, url: undefined };
  expect(sayOf(noBrokenLinks, 'https://example.org/community/mapp/', { site })).toBe('');
});

test.each(['<a href={"/nowhere/"}>a</a>', '<a HREF="/nowhere/">a</a>'])(
  'a link is one however it is written: %j',
  (body) => {
    expect(say(body)).toContain('error: ');
  },
);

test.each([
  '[a](javascript:b)',
  '[a](JavaScript&colon;b)',
  '[a]\n\n[a]: data:text/html,b',
  '<a href="javascript:b">a</a>',
  '<a href=" javascript:b">a</a>',
  '<a href="java\nscript:b">a</a>',
  '<a href="java&#9;script:b">a</a>',
  '<a href={"javascript:b(\'c\')"}>a</a>',
  '<a href="vbscript:b">a</a>',
  '<q cite="javascript:b">a</q>',
])('no link runs a script: %j', (body) => {
  expect(say(body)).toContain("isn't a link that a browser can open");
});
