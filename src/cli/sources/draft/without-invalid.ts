import { describeIssues } from '../../../event-files/describe-issue.ts';
import { isOptionalAt } from '../../../event-files/fields-at.ts';
import { formatPath } from '../../../event-files/problem.ts';
import { eventSchemaOfAnyAttendance } from '../../../event-files/schema/event-schema.ts';
import { withValues, type FoundPart } from '../found.ts';
import { getIn, isGroup, type Group } from '../../questions/draft.ts';
import { quote } from '../source-text.ts';

function without(value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (key === undefined) return undefined;
  const inner = without((value as Group)[key], rest);
  if (Array.isArray(value)) {
    const list = value.toSpliced(Number(key), 1, ...(inner === undefined ? [] : [inner]));
    return list.length === 0 ? undefined : list;
  }
  return withValues({ ...(value as Group), [key]: inner });
}

/** What to take out for an issue: the invalid value, or the optional group in which something is missing. */
function invalidPath(fields: Group, path: readonly PropertyKey[]): readonly PropertyKey[] | undefined {
  const [field] = path;
  // An end is asked for, and so is what is missing in groups that an event has to have.
  if (field === 'startTime' && fields.endTime === undefined) return undefined;
  const isNeeded = path.length === 1 || field === 'location' || field === 'online' || isOptionalAt(path);
  if (getIn(fields, path) === undefined) return isNeeded ? undefined : path.slice(0, -1);
  return isNeeded || typeof path.at(-1) === 'number' ? path : path.slice(0, -1);
}

/** Fields of a source without those that an event file can't have. What is only missing is left to ask for. */
export function withoutInvalid(given: FoundPart['fields']): FoundPart {
  let fields = given;
  const remarks: string[] = [];
  for (;;) {
    const { error } = eventSchemaOfAnyAttendance.safeParse(fields, { reportInput: true });
    const described = describeIssues(error?.issues ?? [], fields);
    const [first] = described.flatMap(({ path, message }) => {
      const wrong = invalidPath(fields, path);
      return wrong === undefined ? [] : [{ wrong, message }];
    });
    if (first === undefined) return { fields, remarks };
    const { wrong, message } = first;
    const value = getIn(fields, wrong);
    const said = isGroup(value) || message.includes(`"${String(value)}"`) ? '' : ` (${quote(String(value))})`;
    remarks.push(`Left out: ${formatPath([...wrong])}${said}. ${/^\p{Ll}/u.test(message) ? `It ${message}` : message}`);
    fields = (without(fields, wrong) ?? {}) as FoundPart['fields'];
  }
}
