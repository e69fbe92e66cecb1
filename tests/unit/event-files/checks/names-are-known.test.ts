import { expect, test } from 'vitest';
import { namesAreKnown } from '../../../../src/event-files/checks/names-are-known.ts';
import { sayOf, tableOfBodies } from './say-of.ts';

const table = (...bodies: string[]) => tableOfBodies(namesAreKnown, bodies);

test('a component that isn’t imported is told, with its import if the site has it', () => {
  expect(
    table(
      'Next: <TypeNext type="kubecon" />',
      '<TypNext />',
      '<YourName />',
      '<Map.Marker />',
      '{true && <YouTube />}',
    ),
  ).toMatchInlineSnapshot(`
    "Next: <TypeNext type="kubecon" />
          ^ error: <TypeNext> isn't imported. Write above the text: import TypeNext from "../../../components/TypeNext.astro"
    <TypNext />
    ^ error: There is no component <TypNext>. Did you mean "TypeNext"?
    <YourName />
    ^ error: There is no component <YourName>. Use Markdown or tags of HTML; if < is meant as a sign, write \\<.
    <Map.Marker />
    ^ error: There is no component <Map>. Use Markdown or tags of HTML; if < is meant as a sign, write \\<.
    {true && <YouTube />}
    ^ error: There is no component <YouTube>. Use Markdown or tags of HTML; if < is meant as a sign, write \\<."
  `);
});

test('a word in braces that stands for nothing is told', () => {
  expect(table('Dear {name},', '{speaker.name}', '<b title={label}>a</b>', 'in {city()}')).toMatchInlineSnapshot(`
    "Dear {name},
         ^ error: What stands in braces is code in MDX, and nothing is called "name". If the braces are meant as signs, write \\{ and \\}.
    {speaker.name}
    ^ error: What stands in braces is code in MDX, and nothing is called "speaker". If the braces are meant as signs, write \\{ and \\}.
    <b title={label}>a</b>
    ^ error: What stands in braces is code in MDX, and nothing is called "label". If the braces are meant as signs, write \\{ and \\}.
    in {city()}
       ^ error: What stands in braces is code in MDX, and nothing is called "city". If the braces are meant as signs, write \\{ and \\}."
  `);
});

test.each([
  'import TypeNext from "../../../components/TypeNext.astro"\n\n<TypeNext type="kubecon" />',
  'export const city = "Porto"\n\n{city} {city.length}',
  'export const { city, people: [first] } = data\n\n{city} {first}',
  '{1 + 1} {"a"} {`a`} {/* a */} {}',
  '{new Date(0).getFullYear()} {Math.PI} {process.env.A} {undefined}',
  '{frontmatter.title} {props.a} {[1].map((item) => item)} {await 1}',
  '<b>a</b> <my-element /> <></>',
  '`{name}` \\{name\\}',
])('what is known is left alone: %j', (body) => {
  expect(sayOf(namesAreKnown, body)).toBe('');
});
