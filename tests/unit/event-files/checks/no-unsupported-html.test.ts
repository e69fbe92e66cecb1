import { expect, test } from 'vitest';
import { noInvalidMdx } from '../../../../src/event-files/checks/no-code-in-body.ts';
import { noUnsupportedHtml } from '../../../../src/event-files/checks/no-unsupported-html.ts';
import { sayOf, tableOfBodies } from './say-of.ts';

const table = (...bodies: string[]) => tableOfBodies(noUnsupportedHtml, bodies);

test('an element that the site doesn’t show is reported at its place, with what to write instead', () => {
  expect(
    table(
      '<iframe src="https://example.net/embed/1"></iframe>',
      'a <video src="/a.mp4" />',
      '<form action="https://example.net/">a</form>',
      '<picture><source srcset="https://example.net/a.png" /></picture>',
      '<svg><a xlink:href="javascript:b">a</a></svg>',
      '<noscript>a</noscript>',
    ),
  ).toMatchInlineSnapshot(`
    "<iframe src="https://example.net/embed/1"></iframe>
    ^ error: Browsers don't load <iframe> on this site. Remove it, and link to its content.
    a <video src="/a.mp4" />
      ^ error: Browsers don't load <video> on this site. Remove it, and link to its content.
    <form action="https://example.net/">a</form>
    ^ error: Events can't have <form>. Remove it, and link to the page that has the form.
    <picture><source srcset="https://example.net/a.png" /></picture>
    ^ error: Events can't have <picture>. Put one image into public/, and write ![…](/….png).
    <svg><a xlink:href="javascript:b">a</a></svg>
    ^ error: Events can't have <svg>. Put it into public/ as an image, and write ![…](/….svg).
    <noscript>a</noscript>
    ^ error: Events can't have <noscript>. Write its content in Markdown; if < is meant as text, write \\<."
  `);
});

test('an attribute that an element can’t have is reported at its tag, with what to do', () => {
  expect(
    table(
      '<b onclick="a()">a</b>',
      '<b set:html="<i>a</i>" />',
      '<a href="/map/" style="color: red" class="a">a</a>',
      '<img src="/a.png" srcset="https://example.net/a.png 2x" alt="" />',
      '<a HREF="/map/">a</a>',
      '<a xlink:href="/map/">a</a>',
    ),
  ).toMatchInlineSnapshot(`
    "<b onclick="a()">a</b>
    ^ error: Browsers don't run code of events on this site. Remove onclick.
    <b set:html="<i>a</i>" />
    ^ error: Events can't have set:html. Remove it, and write the content between the tags.
    <a href="/map/" style="color: red" class="a">a</a>
    ^ error: All events have the site's styles. Remove style.
    <a href="/map/" style="color: red" class="a">a</a>
    ^ error: All events have the site's styles. Remove class.
    <img src="/a.png" srcset="https://example.net/a.png 2x" alt="" />
    ^ error: <img> can't have srcset. Remove it.
    <a HREF="/map/">a</a>
    ^ error: <a> can't have HREF. Write href.
    <a xlink:href="/map/">a</a>
    ^ error: <a> can't have xlink:href. Remove it."
  `);
});

test.each([
  ...['audio', 'base', 'button', 'embed', 'font', 'iframe', 'input', 'link', 'marquee', 'math', 'meta', 'my-element'],
  ...['object', 'script', 'sCRIPT', 'select', 'slot', 'source', 'style', 'svg', 'svg:a', 'template', 'textarea'],
])('no event has <%s>', (name) => {
  expect(sayOf(noUnsupportedHtml, `<${name} />`)).toContain(`<${name}>`);
});

test.each([
  ...['onclick', 'onError', 'ONLOAD', 'style', 'class', 'formaction', 'ping', 'srcset', 'background', 'target'],
  ...['is:raw', 'set:text', 'client:load', 'slot', 'constructor', '__proto__', 'data-a'],
])('no element has %s', (name) => {
  for (const element of ['a', 'b', 'img']) {
    expect(sayOf(noUnsupportedHtml, `<${element} ${name}="a" />`)).toContain(name);
  }
});

test('a component has any attribute but directives', () => {
  expect(sayOf(noUnsupportedHtml, '<NextUp type="a" onClick="b" />')).toBe('');
  expect(sayOf(noUnsupportedHtml, '<NextUp set:html="a" />')).toContain("Events can't have set:html");
});

test.each([
  '<details open>\n<summary>a</summary>\n\n- b\n\n</details>',
  '<table><caption>a</caption><tbody><tr><td colspan="2" align="right">b</td></tr></tbody></table>',
  '<a href="/map/" title="a" aria-label="b" id="c">d</a> <kbd>e</kbd> <br /> H<sub>2</sub>O',
  '<img src="/favicon.svg" alt="a" width="20" height="20" />',
  '<abbr title="a">b</abbr> <time datetime="2027-03-15">c</time> <span lang="de" dir="ltr">d</span>',
  '<>a</> `<form>` \\<form>\n\n```html\n<form onclick="a">\n```',
])('HTML of texts is accepted: %j', (body) => {
  expect(sayOf(noInvalidMdx, body)).toBe('');
  expect(sayOf(noUnsupportedHtml, body)).toBe('');
});
