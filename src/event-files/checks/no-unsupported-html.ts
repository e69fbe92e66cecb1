import { defaultSchema } from 'hast-util-sanitize';
import { find, html } from 'property-information';
import type { BodyTag } from '../body/body-content.ts';
import { checkEach, problemAtOffset } from './check.ts';
import { isComponent } from './no-unknown-references.ts';

/** GitHub lets authors write these; here an image is a file of the site, and lists of tasks have their boxes from Markdown. */
const LEFT_OUT = ['input', 'picture', 'source'];
const ADDED = ['abbr', 'caption', 'figcaption', 'figure', 'mark', 'small', 'time', 'u'];
const ELEMENTS = (defaultSchema.tagNames ?? []).filter((name) => !LEFT_OUT.includes(name)).concat(ADDED);

/** The names of attributes that can have any value. */
const attributesOf = (element: string): string[] =>
  (defaultSchema.attributes?.[element] ?? []).filter((attribute) => typeof attribute === 'string');
const GLOBAL = attributesOf('*');

/** What the security policy of the site keeps browsers from loading, wherever it is from. */
const EMBEDDED = /^(?:audio|base|embed|frame|iframe|link|meta|object|script|style|video)$/;
const INSTEAD: readonly (readonly [elements: RegExp, what: string])[] = [
  [/^(?:button|fieldset|form|input|label|select|textarea)$/, 'Remove it, and link to the page that has the form.'],
  [/^(?:picture|source)$/, 'Put one image into public/, and write ![…](/….png).'],
  [/^(?:canvas|math|svg)$/, 'Put it into public/ as an image, and write ![…](/….svg).'],
  [/^/, 'Write its content in Markdown; if < is meant as text, write \\<.'],
];

function describeElement(name: string): string {
  const element = name.toLowerCase();
  if (EMBEDDED.test(element)) return `Browsers don't load <${name}> on this site. Remove it, and link to its content.`;
  return `Events can't have <${name}>. ${INSTEAD.find(([elements]) => elements.test(element))?.[1] ?? ''}`;
}

const isAllowed = (attribute: string, element: string): boolean =>
  [...attributesOf(element), ...GLOBAL].some((property) => find(html, property).attribute === attribute);

function describeAttribute(name: string, element: string): string {
  if (name.startsWith('set:')) return `Events can't have ${name}. Remove it, and write the content between the tags.`;
  if (/^on/i.test(name)) return `Browsers don't run code of events on this site. Remove ${name}.`;
  if (/^(?:class|style)$/i.test(name)) return `All events have the site's styles. Remove ${name}.`;
  // With both, the last would count for this project, and the first for browsers.
  const lower = name.toLowerCase();
  return `<${element}> can't have ${name}. ${isAllowed(lower, element) ? `Write ${lower}.` : 'Remove it.'}`;
}

/** All that is wrong with a tag. Directives aside, the attributes of a component are its own. */
function describeTag({ name, attributes }: BodyTag): string[] {
  if (isComponent(name)) {
    return attributes.filter((each) => each.includes(':')).map((each) => describeAttribute(each, name));
  }
  if (!ELEMENTS.includes(name)) return [describeElement(name)];
  return attributes.filter((each) => !isAllowed(each, name)).map((each) => describeAttribute(each, name));
}

/** HTML that the site's security policy blocks, or that a text doesn't need. */
export const noUnsupportedHtml = checkEach('no-unsupported-html', (file) => {
  let end = 0;
  return file.content.tags.flatMap((tag) => {
    // What is inside goes with it.
    if (tag.offset < end) return [];
    if (!isComponent(tag.name) && !ELEMENTS.includes(tag.name)) end = tag.end;
    return describeTag(tag).map((message) => problemAtOffset(file, tag.offset, message));
  });
});
