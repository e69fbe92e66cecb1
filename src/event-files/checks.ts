import type { EventData } from '../events/event-data';
import { resolveLocalTime } from '../events/resolve-local-time';
import { formatPath, type Problem } from './problem';
import type { EventFile } from './read-event-file';
import { suggest } from './suggest';

/** What the checks can look at. */
export interface CheckContext {
  files: readonly EventFile[];
  /** Ids of the files in `src/content/event-types/`. */
  typeIds: readonly string[];
}

/** A rule that needs to see more than one file's frontmatter. */
export interface Check {
  name: string;
  check: (context: CheckContext) => Problem[];
}

type ValidFile = EventFile & { data: EventData };

function validFiles({ files }: CheckContext): ValidFile[] {
  return files.filter((file): file is ValidFile => file.data !== undefined);
}

function problemAt(
  file: EventFile,
  path: PropertyKey[],
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file: file.file, ...file.frontmatter.positionOf(path), severity, field: formatPath(path), message };
}

const pathIsTidy: Check = {
  name: 'path-is-tidy',
  check: ({ files }) =>
    files
      .filter(({ id }) => !/^\d{4}\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      .map((file) =>
        problemAt(
          file,
          [],
          `The path becomes the URL. Put the file at src/content/events/<year>/<name>.mdx, with lower-case letters, digits and hyphens in the name, such as 2027/kubecon-eu.mdx.`,
        ),
      ),
};

const folderIsYearOfStart: Check = {
  name: 'folder-is-year-of-start',
  check: (context) =>
    validFiles(context)
      .filter(({ id, data }) => /^\d{4}\//.test(id) && id.slice(0, 4) !== data.startDate.slice(0, 4))
      .map((file) => {
        const year = file.data.startDate.slice(0, 4);
        const name = file.id.slice(5);
        return problemAt(
          file,
          ['startDate'],
          `startDate is in ${year}, but the file is in the folder ${file.id.slice(0, 4)}. Move it to src/content/events/${year}/${name}.mdx, or correct startDate.`,
        );
      }),
};

const typeExists: Check = {
  name: 'type-exists',
  check: (context) =>
    validFiles(context)
      .filter(({ data }) => !context.typeIds.includes(data.type))
      .map((file) =>
        problemAt(
          file,
          ['type'],
          `"${file.data.type}" is not a type of event. ${suggest(file.data.type, context.typeIds)} There are ${context.typeIds.join(', ')}.`.replace(
            '  ',
            ' ',
          ),
        ),
      ),
};

const relatedEventsExist: Check = {
  name: 'related-events-exist',
  check(context) {
    const ids = context.files.map(({ id }) => id);
    return validFiles(context).flatMap((file) =>
      (file.data.related ?? []).flatMap((id, index) => {
        if (id === file.id)
          return problemAt(file, ['related', index], 'An event is not related to itself. Take it out.');
        return ids.includes(id)
          ? []
          : problemAt(file, ['related', index], `There is no event "${id}". ${suggest(id, ids)}`.trim());
      }),
    );
  },
};

const identitiesAreUnique: Check = {
  name: 'identities-are-unique',
  check(context) {
    const owners = new Map(context.files.map(({ id, file }) => [id, file]));
    const uids = new Map<string, string>();
    return validFiles(context).flatMap((file) => {
      const problems: Problem[] = [];
      for (const [index, id] of (file.data.formerIds ?? []).entries()) {
        const owner = owners.get(id);
        if (owner !== undefined) {
          problems.push(
            problemAt(
              file,
              ['formerIds', index],
              `"${id}" belongs to ${owner}, so its URL can't lead here as well. Take it out of one of them.`,
            ),
          );
        }
        owners.set(id, file.file);
      }
      const { uid } = file.data;
      const owner = uid === undefined ? undefined : uids.get(uid);
      if (owner !== undefined)
        problems.push(
          problemAt(
            file,
            ['uid'],
            `${owner} has the same uid. Each event needs its own; leave it out and it gets one.`,
          ),
        );
      if (uid !== undefined) uids.set(uid, file.file);
      return problems;
    });
  },
};

const ambiguousTimesAreNoted: Check = {
  name: 'ambiguous-times-are-noted',
  check: (context) =>
    validFiles(context).flatMap((file) => {
      const { startDate, endDate = startDate, startTime, endTime, timeZone, sessions = [] } = file.data;
      const times: [path: PropertyKey[], dateTime: string][] = [
        ...(startTime === undefined ? [] : [[['startTime'], `${startDate}T${startTime}`] as [PropertyKey[], string]]),
        ...(endTime === undefined ? [] : [[['endTime'], `${endDate}T${endTime}`] as [PropertyKey[], string]]),
        ...sessions.flatMap((session, index): [PropertyKey[], string][] => [
          [['sessions', index, 'startsAt'], session.startsAt],
          [['sessions', index, 'endsAt'], session.endsAt],
        ]),
      ];
      return times
        .filter(([, dateTime]) => resolveLocalTime(dateTime, timeZone).kind === 'ambiguous')
        .map(([path, dateTime]) =>
          problemAt(
            file,
            path,
            `${dateTime.slice(11)} happens twice on ${dateTime.slice(0, 10)} in ${timeZone}, where clocks go back. It is taken as the first time.`,
            'note',
          ),
        );
    }),
};

/** All rules that need to see more than one file's frontmatter, in the order in which they report. */
export const CHECKS: readonly Check[] = [
  pathIsTidy,
  folderIsYearOfStart,
  typeExists,
  relatedEventsExist,
  identitiesAreUnique,
  ambiguousTimesAreNoted,
];
