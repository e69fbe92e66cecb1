import { addDays, firstDayOf, lastDayOf } from '../../events/dates/local-date.ts';
import type { EventData } from '../../events/event-data.ts';
import type { EventFile } from '../read-event-file.ts';
import { suggest } from '../suggest.ts';
import { problemAt, type Check } from './check.ts';

/** Co-located events are on the days around their parent's. */
const NEAR_DAYS = 7;

const spanOf = ({ startDate, endDate = startDate }: EventData) => ({
  first: firstDayOf(startDate),
  last: lastDayOf(endDate),
});

function areNear(part: EventData, parent: EventData): boolean {
  const [a, b] = [spanOf(part), spanOf(parent)];
  return a.first <= addDays(b.last, NEAR_DAYS) && b.first <= addDays(a.last, NEAR_DAYS);
}

function describeParent(file: EventFile, id: string, byId: ReadonlyMap<string, EventFile>): string | undefined {
  const parent = byId.get(id);
  if (id === file.id) return "An event isn't part of itself. Remove it.";
  if (parent === undefined) return `There is no event "${id}". ${suggest(id, [...byId.keys()])}`.trim();
  const { partOf } = parent.fields;
  return partOf === undefined ? undefined : `${id} is itself part of ${partOf}. Write partOf: ${partOf}.`;
}

export const validPartOf: Check = {
  name: 'valid-part-of',
  check({ files }) {
    const byId = new Map(files.map((file) => [file.id, file]));
    return files.flatMap((file) => {
      const { partOf, related = [] } = file.fields;
      if (partOf === undefined) return [];
      const message = describeParent(file, partOf, byId);
      if (message !== undefined) return problemAt(file, ['partOf'], message);
      const parent = byId.get(partOf)?.data;
      const isFar = file.data !== undefined && parent !== undefined && !areNear(file.data, parent);
      const far = `${partOf} is more than ${String(NEAR_DAYS)} days away. Check which edition it is part of.`;
      const twice = `${partOf} is in partOf already. Remove it here.`;
      const index = related.indexOf(partOf);
      return [
        ...(isFar ? [problemAt(file, ['partOf'], far, 'warning')] : []),
        ...(index < 0 ? [] : [problemAt(file, ['related', index], twice, 'warning')]),
      ];
    });
  },
};
