import { metaAt } from '../../event-files/fields-at.ts';
import type { Location } from '../../events/event-data.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { getIn, isGroup } from '../questions/draft.ts';
import { zonesOfPlace } from '../questions/proposals.ts';
import type { FormQuestion } from '../questions/questions.ts';
import { askForZone } from './add-event.ts';
import type { FieldEdit } from './change-file.ts';
import type { FormFinding } from './finding.ts';
import type { Answers } from './read-answers.ts';

const NOTHING = /^[-–—]$/;

interface Changes {
  questionOf: (id: string) => FormQuestion | undefined;
  changes: FieldEdit[];
  findings: FormFinding[];
  /** What is changed besides what the author has written. */
  notes: string[];
}

/** What follows from a change of status: an event that takes place has no reason, and a former one isn't that of another status. */
function followStatus({ fields }: EventFile, { changes }: Changes): void {
  const status = changes.find(({ path }) => path[0] === 'status');
  if (status?.value === undefined) return;
  const hasReason = changes.some(({ path, value }) => path[0] === 'statusNote' && value !== undefined);
  if (status.value === 'scheduled') status.value = undefined;
  else if (hasReason || fields.statusNote === undefined) return;
  changes.push({ path: ['statusNote'], value: undefined });
}

/** What follows from a new date: a postponed event takes place again. */
function followDate({ fields }: EventFile, { changes, notes }: Changes): void {
  const has = (name: string) => changes.some(({ path, value }) => path[0] === name && value !== undefined);
  if (fields.status !== 'postponed' || !has('startDate') || has('statusNote')) return;
  if (changes.some(({ path }) => path[0] === 'status')) return;
  changes.push({ path: ['status'], value: undefined }, { path: ['statusNote'], value: undefined });
  notes.push('The event was postponed. With its new date it takes place, so the status and its reason were removed.');
}

/** What follows from a move: the zone may be another, and the coordinates are. */
function followPlace({ data }: EventFile, { changes, findings, notes, questionOf }: Changes): void {
  const hasMoved = changes.some(({ path }) => path[0] === 'location' && (path[1] === 'city' || path[1] === 'country'));
  if (!hasMoved || data === undefined || data.attendance === 'online') return;
  const { location, timeZone } = data;
  if (location.latitude !== undefined) {
    for (const name of ['latitude', 'longitude']) changes.push({ path: ['location', name], value: undefined });
    notes.push('The coordinates were those of the former place and were removed.');
  }
  if (changes.some(({ path }) => path[0] === 'timeZone')) return;
  const inLocation = changes.filter(({ path }) => path[0] === 'location');
  const given = Object.fromEntries(inLocation.map(({ path, value }) => [path[1], value])) as Partial<Location>;
  const { city = location.city, country = location.country, region } = given;
  const zones = zonesOfPlace({ fields: { location: { city, country, region } }, body: '' });
  if (zones === undefined || zones.includes(timeZone)) return;
  if (zones.length === 1) changes.push({ path: ['timeZone'], value: zones[0] });
  else findings.push({ question: questionOf('time-zone'), message: askForZone(city, zones) });
}

/** A form asks about one call: which of several is meant, a person has to see. */
function checkCalls({ fields }: EventFile, { changes, findings }: Changes): void {
  if (!Array.isArray(fields.cfp) || !changes.some(({ path }) => path[0] === 'cfp')) return;
  findings.push({ question: undefined, message: 'The event has several calls for proposals.' });
}

/** What an author wants to be other than it is in a file, and what follows from it. */
export function listChanges(file: EventFile, answers: Answers, questions: readonly FormQuestion[]): Changes {
  const changes = questions.flatMap(({ id, paths, read }): FieldEdit[] => {
    const path = paths[0] as FieldEdit['path'];
    const answer = answers.get(id) ?? '';
    if (answer === '' || metaAt(path)?.form?.id !== id) return [];
    const value = NOTHING.test(answer) ? undefined : read === undefined ? answer : read.from(answer);
    if (read !== undefined && value === undefined && !NOTHING.test(answer)) return [];
    // News of a day stays: only more is added.
    if (path[0] === 'news') return value === undefined ? [] : [{ path, value }];
    const before = getIn(file.data ?? file.fields, path);
    // Those in other languages stay.
    if (isGroup(value) && isGroup(before)) return [{ path, value: { ...before, ...value } }];
    return before === value ? [] : [{ path, value }];
  });
  const questionOf = (id: string) => questions.find((question) => question.id === id);
  const unread = questions.filter(({ id, read }) => {
    const answer = answers.get(id) ?? '';
    return read !== undefined && answer !== '' && !NOTHING.test(answer) && read.from(answer) === undefined;
  });
  const findings = unread.map((question) => ({
    question,
    message: `can't be read. ${question.read?.otherwise ?? ''}`,
  }));
  const all: Changes = { changes, findings, notes: [], questionOf };
  followStatus(file, all);
  followDate(file, all);
  followPlace(file, all);
  checkCalls(file, all);
  return all;
}
