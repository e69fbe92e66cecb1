import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stopReader } from '../../../src/collections/event-reader.ts';
import { eventsLoader } from '../../../src/collections/events-loader.ts';
import { makeEventText } from '../../fixtures/make-event-file.ts';
import { makeEventTypeText } from '../../fixtures/make-event-type-text.ts';

type DataEntry = NonNullable<ReturnType<LoaderContext['store']['get']>>;

let root: string;
let stored = new Map<string, DataEntry>();
/** What can't be rendered. */
let unrenderable: string | undefined;

async function write(name: string, text: string): Promise<void> {
  const file = path.join(root, 'src/content', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

const writeOslo = (summary: string, body?: string) => write('events/2027/oslo.mdx', makeEventText({ summary }, body));
const writePorto = (summary: string) =>
  write('events/2027/porto.mdx', makeEventText({ summary, startDate: '2027-05-01' }));
const summaries = () => [...stored.values()].map(({ data }) => data.summary);

/** As much of Astro as the loader needs, in development. */
function createContext() {
  const store = {
    get: (id: string) => stored.get(id),
    set: (entry: DataEntry) => stored.set(entry.id, entry),
    keys: () => [...stored.keys()],
    values: () => [...stored.values()],
    delete: (id: string) => stored.delete(id),
  };
  const renderMarkdown = (text: string) =>
    unrenderable !== undefined && text.includes(unrenderable)
      ? Promise.reject(new Error('No.'))
      : Promise.resolve({ html: text });
  const config = { root: pathToFileURL(`${root}/`), site: 'https://events.example', base: '/' };
  const logger = { warn: () => undefined, error: () => undefined };
  return { store, renderMarkdown, config, logger, watcher: {} } as unknown as LoaderContext;
}

beforeEach(async () => {
  stored = new Map();
  unrenderable = undefined;
  root = await mkdtemp(path.join(tmpdir(), 'events-loader-'));
  await write('event-types/kubecon.yaml', makeEventTypeText());
  await writeOslo('First.');
  await writePorto('First.');
});

afterEach(async () => {
  await stopReader();
  await rm(root, { recursive: true });
});

test('a broken file keeps its last good version, and all others follow', async () => {
  const { load } = eventsLoader();
  const context = createContext();
  await load(context);
  await write('events/2027/oslo.mdx', makeEventText({ summary: 'Second.', startDate: '2027-02-30' }));
  await writePorto('Second.');
  await load(context);
  expect(summaries()).toEqual(['First.', 'Second.']);
  await writeOslo('Third.');
  await load(context);
  expect(summaries()).toEqual(['Third.', 'Second.']);
});

test('an event that can’t be rendered is named until it can, and all others follow', async () => {
  const { load } = eventsLoader();
  const context = createContext();
  await load(context);
  unrenderable = 'Wrong';
  await Promise.all([writeOslo('Second.', 'Wrong.\n'), writePorto('Second.')]);
  const message = "src/content/events/2027/oslo.mdx can't be rendered: Error: No.";
  await expect(load(context)).rejects.toThrow(message);
  await expect(load(context)).rejects.toThrow(message);
  expect(summaries()).toEqual(['First.', 'Second.']);
  unrenderable = undefined;
  await load(context);
  expect(summaries()).toEqual(['Second.', 'Second.']);
});
