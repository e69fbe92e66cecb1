import { SourceError } from '../found.ts';
import { listEvents } from '../source-text.ts';

export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a property has: one value or several. */
export function valuesOf(value: unknown): unknown[] {
  const values: unknown[] = Array.isArray(value) ? (value as unknown[]).flat(Infinity) : [value];
  return values.filter((one) => one !== undefined && one !== null);
}

/** The first text of a property, also of one with a language (`@value`). */
export function textOf(value: unknown): string | undefined {
  return valuesOf(value)
    .map((one) => (isNode(one) ? (one['@value'] ?? one['@id']) : one))
    .find((one) => typeof one === 'string' || typeof one === 'number')
    ?.toString();
}

/** Its types, by their names in schema.org. */
export function typesOf(node: Node): string[] {
  return valuesOf(node['@type']).map((type) => String(type).replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

/** A value of schema.org's lists: `EventCancelled` of `https://schema.org/EventCancelled`. */
export function memberOf(value: unknown): string | undefined {
  return textOf(value)?.split(/[/#:]/).at(-1);
}

/** Types of events, without those that aren't for people to go to. */
const EVENT =
  /^(?!(?:Publication|Broadcast|OnDemand|Delivery)Event$).*Event$|^(?:Festival|Hackathon|CourseInstance|EventSeries)$/;
/** How deep events are looked for; a graph is two levels. */
const MAX_DEPTH = 6;

const isEvent = (node: Node) => typesOf(node).some((type) => EVENT.test(type));

/** The nodes on the upper levels: in lists and graphs, and what a page is about. */
function listNodes(value: unknown, depth = 0): Node[] {
  if (depth > MAX_DEPTH) return [];
  return valuesOf(value).flatMap((node) => {
    if (!isNode(node)) return [];
    const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'about', 'itemListElement', 'item'];
    return [node, ...(isEvent(node) ? [] : inner.flatMap((key) => listNodes(node[key], depth + 1)))];
  });
}

/** A node with its references replaced by the nodes of the graph. */
function withReferences(node: Node, byId: ReadonlyMap<string, Node>): Node {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (!isNode(value) || Object.keys(value).length !== 1) return value;
    return byId.get(String(value['@id'])) ?? value;
  };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value)]));
}

/** An event's name, and its first day as it is written. */
export const summarizeJsonLd = (node: Node) => ({
  name: textOf(node.name),
  day: node.startDate === undefined ? undefined : (textOf(node.startDate) ?? '').slice(0, 10),
});

/** The events in JSON-LD; where one of several is that of the page itself (`url`), it alone. */
export function listJsonLdEvents(documents: readonly unknown[], url?: string): Node[] {
  const nodes = listNodes(documents);
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])));
  const byName = new Map(nodes.filter(isEvent).map((node) => [listEvents([summarizeJsonLd(node)]), node]));
  const events = [...byName.values()];
  const own = events.filter((node) => url !== undefined && [textOf(node.url), textOf(node['@id'])].includes(url));
  return (own.length === 1 ? own : events).map((event) => withReferences(event, byId));
}

/** The one event in JSON-LD; of several, that of the page itself (`url`). @throws SourceError if none of several is */
export function findJsonLdEvent(documents: readonly unknown[], url?: string): Node | undefined {
  const events = listJsonLdEvents(documents, url);
  if (events.length <= 1) return events[0];
  throw new SourceError(`It has ${listEvents(events.map(summarizeJsonLd))}. Give the page or file of one of them.`);
}
