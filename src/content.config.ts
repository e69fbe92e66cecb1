import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

// By Node.js itself: Astro would transform each of the modules that read event files, which takes half a second.
const { eventTypesLoader, eventsLoader } = createRequire(import.meta.url)(
  './collections/events-loader.ts',
) as typeof import('./collections/events-loader.ts');

export const collections = {
  events: defineCollection({ loader: eventsLoader() }),
  eventTypes: defineCollection({ loader: eventTypesLoader() }),
  /** `events`, and `events.ja` in another language. */
  pages: defineCollection({
    loader: glob({
      base: './src/content/pages',
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.strictObject({
      title: z.string().describe('The heading of the page. Example: Community events'),
      description: z
        .string()
        .describe('For search engines and link previews. Example: What is next, where, and how to take part.'),
    }),
  }),
};
