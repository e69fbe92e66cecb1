import { listEventChanges } from '../list-event-changes.ts';
import { problemOfFile } from '../problem.ts';
import { readEventFile, type EventFile } from '../read-event-file.ts';
import { problemAt, type Check, type CheckContext, type Finding } from './check.ts';

type Previous = NonNullable<CheckContext['previous']>;

const EVENT_PATH = /^src\/content\/events\/(?<id>.+)\.mdx$/;

/** The events that were on the site and whose files aren't there any more. */
function readGone(files: readonly EventFile[], previous: Previous): EventFile[] {
  const present = new Set(files.map(({ file }) => file));
  return [...previous].flatMap(([file, text]) => {
    const id = EVENT_PATH.exec(file)?.groups?.id;
    if (id === undefined || text === undefined || present.has(file)) return [];
    const before = readEventFile(id, file, text);
    // Drafts and invalid files had no page.
    return before.data === undefined || before.data.draft === true ? [] : before;
  });
}

function describeRenamed(before: EventFile, after: EventFile): Finding {
  const all = new Set([...(before.fields.formerIds ?? []), ...(after.fields.formerIds ?? []), before.id]);
  const message =
    `The file was ${before.id} before; links and subscribed calendars use that name. ` +
    `Write formerIds: [${[...all].join(', ')}], so that they still work.`;
  return { ...problemAt(after, ['formerIds'], message, 'warning'), field: '' };
}

function describeDeleted({ id, file }: EventFile): Finding {
  const message =
    'The file is deleted: its URL no longer works, and nobody who planned to come sees why. ' +
    'If the event is cancelled, keep the file with status: cancelled; ' +
    `if another file describes the event now, add ${id} to the end of its formerIds.`;
  return { ...problemOfFile(file, message), severity: 'warning' };
}

const TYPE_PATH = /^src\/content\/event-types\/(?<id>.+)\.ya?ml$/;

/** Types that were on the site, and that no file has or names as a former one. */
function describeGoneTypes({ typeIds, formerTypes }: CheckContext, previous: Previous): Finding[] {
  const known = new Set([...typeIds, ...(formerTypes?.keys() ?? [])]);
  return [...previous].flatMap(([file, text]) => {
    const id = TYPE_PATH.exec(file)?.groups?.id;
    if (id === undefined || text === undefined || known.has(id)) return [];
    const message =
      'The file is deleted: the page, calendars and feeds of the type no longer work. ' +
      `If it was renamed, write formerIds: [${id}] into the file that it is now.`;
    return { ...problemOfFile(file, message), severity: 'warning' as const };
  });
}

/** A warning, since what nobody has linked or subscribed to yet may go. */
export const noLostUrls: Check = {
  name: 'no-lost-urls',
  check(context) {
    const { files, previous } = context;
    if (previous === undefined) return [];
    const added = new Set([...previous].flatMap(([file, text]) => (text === undefined ? file : [])));
    const changes = listEventChanges(files, readGone(files, previous), added).flatMap((change) => {
      if (change.kind === 'deleted') return describeDeleted(change.before);
      return change.kind === 'renamed' && !change.keepsUrl ? describeRenamed(change.before, change.after) : [];
    });
    return [...changes, ...describeGoneTypes(context, previous)];
  },
};
