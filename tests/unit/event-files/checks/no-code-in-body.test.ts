import { expect, test } from 'vitest';
import { noInvalidMdx } from '../../../../src/event-files/checks/no-invalid-mdx.ts';
import { noCodeInBody } from '../../../../src/event-files/checks/no-code-in-body.ts';
import { sayOf, tableOfBodies } from './say-of.ts';

const table = (...bodies: string[]) => tableOfBodies(noCodeInBody, bodies);

test('what stands in braces and isn’t for itself is told, at its place', () => {
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
         ^ error: What stands in braces is code in MDX, and event files hold none: {name} can't be shown. If the braces are meant as signs, write \\{ and \\}.
    Bring a {laptop, charger}.
            ^ error: What stands in braces is code in MDX, and event files hold none: {laptop, charger} can't be shown. If the braces are meant as signs, write \\{ and \\}.
    <b title={label}>a</b>
    ^ error: What stands in braces is code in MDX, and event files hold none: {label} can't be shown. If the braces are meant as signs, write \\{ and \\}.
    <b {...all}>a</b>
    ^ error: What stands in braces is code in MDX, and event files hold none: {...all} can't be shown. If the braces are meant as signs, write \\{ and \\}.
    | {c | d} | e |
      ^ error: What stands in braces is code in MDX, and event files hold none: {c | d} can't be shown. If the braces are meant as signs, write \\{ and \\}.
    {new Date().getFullYear() + " is the year"}
    ^ error: What stands in braces is code in MDX, and event files hold none: {…} can't be shown. If the braces are meant as signs, write \\{ and \\}."
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
])('code is told: %j', (body) => {
  expect(sayOf(noCodeInBody, body)).toContain('error: What stands in braces is code in MDX');
});

test('exports, and imports of another form, are told once', () => {
  expect(
    table(
      'export const answer = 42',
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
    ^ error: Lines that begin with import or export are code in MDX. Event files only import components, each on a line of its own: import Name from "../../../components/<Name>.astro". If this is text, begin the line with another word.
    import fs from "node:fs"
    ^ error: Lines that begin with import or export are code in MDX. Event files only import components, each on a line of its own: import Name from "../../../components/<Name>.astro". If this is text, begin the line with another word.
    export default function Layout() {}
    ^ error: Lines that begin with import or export are code in MDX. Event files only import components, each on a line of its own: import Name from "../../../components/<Name>.astro". If this is text, begin the line with another word.
    export class A extends B {}
    ^ error: Lines that begin with import or export are code in MDX. Event files only import components, each on a line of its own: import Name from "../../../components/<Name>.astro". If this is text, begin the line with another word.
    export const many = {
    ^ error: Lines that begin with import or export are code in MDX. Event files only import components, each on a line of its own: import Name from "../../../components/<Name>.astro". If this is text, begin the line with another word.
    import NextUp, { other } from "../../../components/NextUp.astro"
    ^ error: Lines that begin with import or export are code in MDX. Event files only import components, each on a line of its own: import Name from "../../../components/<Name>.astro". If this is text, begin the line with another word.
    import * as all from "../../../components/NextUp.astro"
    ^ error: Lines that begin with import or export are code in MDX. Event files only import components, each on a line of its own: import Name from "../../../components/<Name>.astro". If this is text, begin the line with another word.
    import "../../../styles/base.css"
    ^ error: Lines that begin with import or export are code in MDX. Event files only import components, each on a line of its own: import Name from "../../../components/<Name>.astro". If this is text, begin the line with another word.
    import {
    ^ error: Lines that begin with import or export are code in MDX. Event files only import components, each on a line of its own: import Name from "../../../components/<Name>.astro". If this is text, begin the line with another word.
    export const a = 1
    ^ error: Lines that begin with import or export are code in MDX. Event files only import components, each on a line of its own: import Name from "../../../components/<Name>.astro". If this is text, begin the line with another word."
  `);
});

test.each([
  'import NextUp from "../../../components/NextUp.astro"\nimport A from \'./A.astro\';\n\n<NextUp />',
  '{/* a * comment */} {/**/} {"a"} {\'a\'} {`a\nb`} {1} {-2.5} {true} {null} {}',
  '{\n  // a comment\n}',
  '<details open={true}>a</details>',
  '`{name}` \\{name\\}\n\n```js\nexport const a = { b }\n```',
])('what stands for itself is left alone: %j', (body) => {
  expect(sayOf(noCodeInBody, body)).toBe('');
});

test.each([
  'export controls apply to nobody.',
  'Bring {a laptop}.',
  'import duties are paid.',
  'import NextUp from "../../../components/NextUp.astro"; alert(1)',
])('code that doesn’t compile is told once, by what reads the body: %j', (body) => {
  expect(sayOf(noInvalidMdx, body)).not.toBe('');
  expect(sayOf(noCodeInBody, body)).toBe('');
});
