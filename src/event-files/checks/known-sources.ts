import type { Problem } from '../problem.ts';
import type { EventFile } from '../read-event-file.ts';
import type { SourcesFile } from '../sources/read-sources.ts';
import { suggest } from '../suggest.ts';
import { checkEach, problemAt, type Check } from './check.ts';

/** Event files name sources that there are. */
export const noUnknownSources = checkEach('no-unknown-sources', (file, { sourceIds }) =>
  (file.fields.sources ?? []).flatMap(({ id }, index) => {
    if (sourceIds === undefined || sourceIds.includes(id)) return [];
    const hint = suggest(id, sourceIds) || 'Add it to src/content/sources.yaml, or remove this entry.';
    return problemAt(file, ['sources', index, 'id'], `There is no source "${id}". ${hint}`);
  }),
);

/** One entry of a source is one event, or one session of it. */
export const noDuplicateSourceKeys: Check = {
  name: 'no-duplicate-source-keys',
  check({ files }) {
    const seen = new Map<string, EventFile>();
    return files.flatMap((file) => {
      const events = (file.fields.sources ?? []).flatMap(({ id, key }, index) => {
        const first = seen.get(`${id} ${key}`);
        seen.set(`${id} ${key}`, first ?? file);
        if (first === undefined) return [];
        const message = `${first === file ? 'This file' : first.file} has this entry of the source already. Remove one of them.`;
        return problemAt(file, ['sources', index, 'key'], message);
      });
      const keys = (file.fields.sessions ?? []).map(({ source }) => source);
      const sessions = keys.flatMap((key, index) => {
        const first = keys.indexOf(key);
        if (key === undefined || first === index) return [];
        const message = `sessions[${String(first)}] has this key of the source already. Correct or remove one of them.`;
        return problemAt(file, ['sessions', index, 'source'], message);
      });
      return [...events, ...sessions];
    });
  },
};

/** What is wrong with sources together, and with what they refer to. */
export function checkSources(
  { sources, problemAt: reportAt }: SourcesFile,
  { typeIds, eventIds }: { typeIds: readonly string[]; eventIds: readonly string[] },
): Problem[] {
  const ids = sources.map(({ id }) => id);
  return sources.flatMap(({ id, type, into, index }, at) => {
    const found: Problem[] = [];
    if (ids.indexOf(id) !== at) {
      const message = `Another source has the id "${id}". Write one of its own.`;
      found.push({ ...reportAt([index, 'id'], message), rule: 'no-duplicate-ids' });
    }
    if (type !== undefined && !typeIds.includes(type)) {
      const message = `"${type}" isn't an event type. ${suggest(type, typeIds) || `The types are ${typeIds.join(', ')}.`}`;
      found.push({ ...reportAt([index, 'type'], message), rule: 'no-unknown-types' });
    }
    if (into !== undefined && !eventIds.includes(into)) {
      const message = `There is no event "${into}". ${suggest(into, eventIds)}`.trim();
      found.push({ ...reportAt([index, 'into'], message), rule: 'no-unknown-related-events' });
    }
    return found;
  });
}
