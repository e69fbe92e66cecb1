import { expect, test } from 'vitest';
import { noInvalidMdx, noCodeInBody } from '../../../../src/event-files/checks/no-code-in-body.ts';
import { sayOf, tableOfBodies } from './say-of.ts';

const table = (...bodies: string[]) => tableOfBodies(noCodeInBody, bodies);

test('an expression is reported at its place', () => {
  expect(
    table(
      'Dear {name},',
      'Bring a {laptop, charger}.',
      '<b title={label}>a</b>',
      '<b {...all}>a</b>',
      '| a | b |\n| - | - |\n| {c | d} | e |',
      '{new Date().getFullYear() + " is the year"}',
    ),
  ).toMatchInlineSnapshot(`
    "Dear {name},
         ^ error: Text in braces is code in MDX, and event files can't contain code: {name}. If the braces are meant as text, write \\{ and \\}.
    Bring a {laptop, charger}.
            ^ error: Text in braces is code in MDX, and event files can't contain code: {laptop, charger}. If the braces are meant as text, write \\{ and \\}.
    <b title={label}>a</b>
    ^ error: Text in braces is code in MDX, and event files can't contain code: {label}. If the braces are meant as text, write \\{ and \\}.
    <b {...all}>a</b>
    ^ error: Text in braces is code in MDX, and event files can't contain code: {...all}. If the braces are meant as text, write \\{ and \\}.
    | {c | d} | e |
      ^ error: Text in braces is code in MDX, and event files can't contain code: {c | d}. If the braces are meant as text, write \\{ and \\}.
    {new Date().getFullYear() + " is the year"}
    ^ error: Text in braces is code in MDX, and event files can't contain code: {…}. If the braces are meant as text, write \\{ and \\}."
  `);
});

test.each([
  '{your-name}',
  '{YYYY-MM-DD}',
  '{org/repo}',
  '{a|b}',
  '{-nope}',
  '{[nope]}',
  '{`${x}`}',
  '{props.x.y}',
  '{frontmatter.title}',
  '{1 + 1}',
  "{Symbol('x')}",
  "{'a'.nope()}",
  '{process.exit(0)}',
  '{await Promise.reject()}',
  '{(await import("node:fs")).readFileSync("x")}',
  '{/* a */ b /* c */}',
  '{"a" + "b"}',
  '{//a\rfoo()\n}',
  '{<b>a</b>}',
  '{<NextUp />}',
])('an expression is reported: %j', (body) => {
  expect(sayOf(noCodeInBody, body)).toContain('error: Text in braces is code in MDX');
});

test('imports and exports are each reported once', () => {
  expect(
    table(
      'export const answer = 42',
      'import NextUp from "../../../components/NextUp.astro"',
      'import fs from "node:fs"',
      'export default function Layout() {}',
      'export class A extends B {}',
      'export const many = {\n  a: 1,\n  b: 2,\n}',
      'import NextUp, { other } from "../../../components/NextUp.astro"',
      'import * as all from "../../../components/NextUp.astro"',
      'import "../../../styles/base.css"',
      'import {\n  b,\n} from "b"',
      'Text.\n\nimport NextUp from "../../../components/NextUp.astro"\nexport const a = 1',
    ),
  ).toMatchInlineSnapshot(`
    "export const answer = 42
    ^ error: Lines that begin with import or export are code in MDX, and event files can't contain code. If this is text, begin the line with another word.
    import NextUp from "../../../components/NextUp.astro"
    ^ error: Lines that begin with import or export are code in MDX, and event files can't contain code. If this is text, begin the line with another word.
    import fs from "node:fs"
    ^ error: Lines that begin with import or export are code in MDX, and event files can't contain code. If this is text, begin the line with another word.
    export default function Layout() {}
    ^ error: Lines that begin with import or export are code in MDX, and event files can't contain code. If this is text, begin the line with another word.
    export class A extends B {}
    ^ error: Lines that begin with import or export are code in MDX, and event files can't contain code. If this is text, begin the line with another word.
    export const many = {
    ^ error: Lines that begin with import or export are code in MDX, and event files can't contain code. If this is text, begin the line with another word.
    import NextUp, { other } from "../../../components/NextUp.astro"
    ^ error: Lines that begin with import or export are code in MDX, and event files can't contain code. If this is text, begin the line with another word.
    import * as all from "../../../components/NextUp.astro"
    ^ error: Lines that begin with import or export are code in MDX, and event files can't contain code. If this is text, begin the line with another word.
    import "../../../styles/base.css"
    ^ error: Lines that begin with import or export are code in MDX, and event files can't contain code. If this is text, begin the line with another word.
    import {
    ^ error: Lines that begin with import or export are code in MDX, and event files can't contain code. If this is text, begin the line with another word.
    import NextUp from "../../../components/NextUp.astro"
    ^ error: Lines that begin with import or export are code in MDX, and event files can't contain code. If this is text, begin the line with another word."
  `);
});

test.each([
  '{/* a * comment */} {/**/} {"a"} {\'a\'} {`a\nb`} {1} {-2.5} {true} {null} {}',
  '{\n  // a comment\n}',
  '<details open={true}>a</details>',
  '`{name}` \\{name\\}\n\n```js\nexport const a = { b }\n```',
])('a literal, a comment and escaped braces are accepted: %j', (body) => {
  expect(sayOf(noCodeInBody, body)).toBe('');
});

test.each([
  'export controls apply to nobody.',
  'Bring {a laptop}.',
  'import duties are paid.',
  'import NextUp from "../../../components/NextUp.astro"; alert(1)',
])('code that doesn’t compile is reported once, as invalid MDX: %j', (body) => {
  expect(sayOf(noInvalidMdx, body)).not.toBe('');
  expect(sayOf(noCodeInBody, body)).toBe('');
});
