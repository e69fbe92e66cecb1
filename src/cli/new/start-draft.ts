import { formatPath } from '../../event-files/problem.ts';
import type { EventType } from '../../events/event-type.ts';
import { toLocalDateTime } from '../../events/dates/resolve-local-time.ts';
import type { EventDraft } from '../sources/draft/finish-draft.ts';
import { withValues, type Whereabouts } from '../sources/found.ts';
import { answerAt, isGroup, textAt, withAnswer, type Draft } from '../questions/draft.ts';
import { listFlags } from './flags.ts';

/** Reads a source: a file's path or a URL. @throws what is wrong with it, for the author */
export type ReadSource = (source: string, types: readonly EventType[]) => Promise<EventDraft>;

/** What flags say of where the event is, which its source's dates and times follow. */
function whereaboutsOf(given: Draft): Whereabouts {
  const location = answerAt(given, ['location']);
  return {
    timeZone: textAt(given, 'timeZone'),
    ...(isGroup(location) && { location: withValues(location) }),
  };
}

/**
 * A draft of what flags and a source say, and of what is known anyway. Flags win; `understood` are the names of fields that only the
 * source has. @param now ms since the epoch
 */
export function startDraft(given: Draft, found: EventDraft | undefined, now: number) {
  const today = toLocalDateTime(now, 'UTC').slice(0, 10);
  const where = whereaboutsOf(given);
  const source = found?.readIn?.(where) ?? found;
  const understood: string[] = [];
  let draft: Draft = { fields: { added: today, ...source?.fields }, body: source?.body ?? '' };
  if (source?.body !== undefined && given.body === '') understood.push('body');
  for (const { path } of listFlags()) {
    const value = answerAt(given, path);
    if (value !== undefined) draft = withAnswer(draft, path, value);
    else if (answerAt({ fields: source?.fields ?? {}, body: '' }, path) !== undefined)
      understood.push(formatPath(path));
  }
  if (given.body !== '') draft = { ...draft, body: given.body };
  const remarks = source?.remarks ?? [];
  const datesIn: Draft['datesIn'] = (timeZone) => {
    const { fields = {}, remarks: said = [] } = found?.readIn?.({ ...where, timeZone }) ?? {};
    return { fields, remarks: said.filter((remark) => !remarks.includes(remark)) };
  };
  return { draft: { ...draft, slug: given.slug, ...(found?.readIn && { datesIn }) }, understood, remarks };
}
