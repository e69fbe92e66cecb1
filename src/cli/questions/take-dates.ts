import { textAt, withAnswer, type AnswerPath, type Draft } from './draft.ts';

/** The fields that are on the clocks of an event's zone. */
const DATE_FIELDS: readonly AnswerPath[] = [['startDate'], ['endDate'], ['startTime'], ['endTime'], ['repeats']];

/**
 * A draft with its source's dates and times on the clocks of its zone, and what is to be said of them. What the author has answered stays.
 * @param before the draft with the zone that it had
 */
export function takeDates(before: Draft, draft: Draft): { draft: Draft; remarks: readonly string[] } {
  const [old, timeZone] = [textAt(before, 'timeZone'), textAt(draft, 'timeZone')];
  if (draft.datesIn === undefined || timeZone === undefined || old === timeZone) return { draft, remarks: [] };
  const [said, local] = [draft.datesIn(old), draft.datesIn(timeZone)];
  const isSaid = ([field]: AnswerPath) =>
    JSON.stringify(draft.fields[String(field)]) === JSON.stringify(said.fields[String(field)]);
  const taken = DATE_FIELDS.filter(isSaid).reduce(
    (dated, path) => withAnswer(dated, path, local.fields[String(path[0])]),
    draft,
  );
  return { draft: taken, remarks: local.remarks };
}
