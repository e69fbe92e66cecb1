import { describe, expect, test } from 'vitest';
import { convertIssue } from '../../../../src/cli/forms/convert-issue.ts';
import { readEventFile } from '../../../../src/event-files/read-event-file.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { makeCorrectIssue, makeIssueContext } from '../../../fixtures/make-issue-body.ts';

const TEXT = `---
# Kept by the organizers.
title: 'A test event' # as on the poster
startDate: 2027-03-15
type: kubecon
endDate: 2027-03-16
timeZone: Europe/Madrid
attendance: in-person
location:
  city: Barcelona
  country: ES
  latitude: 41.39
  longitude: 2.17
registration: { url: https://example.org/register, free: true }
summary: An event for tests.
added: 2026-11-22
---

The  *body*   stays.
`;

const readText = (text: string) => readEventFile('2027/a-test-event', 'src/content/events/2027/a-test-event.mdx', text);

const correct = (answers: Record<string, string>, text = TEXT) =>
  convertIssue(makeCorrectIssue(answers), makeIssueContext([readText(text)]));

/** The lines that a correction takes out (-) and writes (+). */
function changesOf(answers: Record<string, string>, text = TEXT): string {
  const outcome = correct(answers, text);
  if (outcome.kind !== 'file') return `${outcome.kind}: ${outcome.comment}`;
  const [before, after] = [text.split('\n'), outcome.text.split('\n')];
  const gone = before.filter((line) => !after.includes(line)).map((line) => `-${line}`);
  return [...gone, ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`)].join('\n');
}

test('only what is given changes, and the day of the change', () => {
  const outcome = correct({ 'first-day': '2027-03-14', website: 'https://example.org/' });
  expect(outcome).toMatchInlineSnapshot(`
    {
      "body": "Closes #12.

    Made from the form in the issue. When its author edits the issue, this branch is overwritten, unless someone else has committed to it. A maintainer has to approve the checks of a pull request that a program opens before they start.
    ",
      "comment": "Thank you. A pull request was made from this, for a maintainer to review. When you edit the issue, the pull request is updated.
    ",
      "kind": "file",
      "path": "src/content/events/2027/a-test-event.mdx",
      "text": "---
    # Kept by the organizers.
    title: 'A test event' # as on the poster
    startDate: 2027-03-14
    type: kubecon
    endDate: 2027-03-16
    timeZone: Europe/Madrid
    attendance: in-person
    location:
      city: Barcelona
      country: ES
      latitude: 41.39
      longitude: 2.17
    url: https://example.org/
    registration: { url: https://example.org/register, free: true }
    summary: An event for tests.
    added: 2026-11-22
    updated: 2026-11-23
    ---

    The  *body*   stays.
    ",
      "title": "Correct A test event",
    }
  `);
});

test.each([
  ['an id', '2027/a-test-event'],
  ['the URL of a page', 'https://example.org/base/events/2027/a-test-event/?x=1#sessions'],
  ['a file', 'https://github.com/o/r/blob/main/src/content/events/2027/a-test-event.mdx'],
  ['an id in capitals', ' 2027/A-Test-Event '],
])('the event is found by %s', (_, event) => {
  expect(correct({ event, summary: 'Another.' }).kind).toBe('file');
});

test('the event is found by a former id', () => {
  const file = makeEventFile({ formerIds: ['2027/old'] });
  expect(convertIssue(makeCorrectIssue({ event: '2027/old', summary: 'New.' }), makeIssueContext([file])).kind).toBe(
    'file',
  );
});

describe('a change', () => {
  test('on the day of another one says when it was', () => {
    const text = TEXT.replace('added: 2026-11-22', 'added: 2026-11-23');
    expect(changesOf({ summary: 'Another.' }, text)).toMatchInlineSnapshot(`
      "-summary: An event for tests.
      +summary: Another.
      +updated: 2026-11-23T09:30:00Z"
    `);
  });

  test('of status writes the reason, or removes it', () => {
    expect(changesOf({ status: 'Cancelled', 'status-note': 'The venue burned: all safe.' })).toMatchInlineSnapshot(`
      "+status: cancelled
      +statusNote: "The venue burned: all safe."
      +updated: 2026-11-23"
    `);
    const postponed = TEXT.replace('attendance', 'status: postponed\nstatusNote: Later.\nattendance');
    expect(changesOf({ status: 'Takes place' }, postponed)).toMatchInlineSnapshot(`
      "-status: postponed
      -statusNote: Later.
      +updated: 2026-11-23"
    `);
  });

  test('of the city changes the zone and removes the coordinates', () => {
    expect(changesOf({ city: 'Porto', country: 'PT' })).toMatchInlineSnapshot(`
      "-timeZone: Europe/Madrid
      -  city: Barcelona
      -  country: ES
      -  latitude: 41.39
      -  longitude: 2.17
      +timeZone: Europe/Lisbon
      +  city: Porto
      +  country: PT
      +updated: 2026-11-23"
    `);
    expect(changesOf({ city: 'Las Palmas' })).toMatchInlineSnapshot(`
      "-timeZone: Europe/Madrid
      -  city: Barcelona
      -  latitude: 41.39
      -  longitude: 2.17
      +timeZone: Atlantic/Canary
      +  city: Las Palmas
      +updated: 2026-11-23"
    `);
    expect(changesOf({ city: 'Madrid' })).not.toContain('timeZone');
  });

  test('can remove things, with the group that needs them', () => {
    expect(changesOf({ 'last-day': '-', registration: '-' })).toMatchInlineSnapshot(`
      "-endDate: 2027-03-16
      -registration: { url: https://example.org/register, free: true }
      +updated: 2026-11-23"
    `);
  });

  test('adds groups that were not there', () => {
    expect(changesOf({ cfp: 'https://example.org/cfp', 'cfp-closes': '2027-01-10' })).toMatchInlineSnapshot(`
      "+cfp:
      +  url: https://example.org/cfp
      +  closes: 2027-01-10
      +updated: 2026-11-23"
    `);
  });
});

describe('without a reason', () => {
  test('an event is postponed or cancelled, and the maintainer sees that nobody learns why', () => {
    for (const status of ['Postponed', 'Cancelled']) {
      const outcome = correct({ status });
      expect(outcome.kind === 'file' && outcome.body).toMatch(
        /\*\*Status:\*\* The event is \w+, and nobody learns why/,
      );
    }
  });

  test('that of another status does not stay', () => {
    const postponed = TEXT.replace('attendance', 'status: postponed\nstatusNote: Later.\nattendance');
    expect(changesOf({ status: 'Cancelled' }, postponed)).toMatchInlineSnapshot(`
      "-status: postponed
      -statusNote: Later.
      +status: cancelled
      +updated: 2026-11-23"
    `);
  });
});

describe('a new date of a postponed event', () => {
  const postponed = TEXT.replace('attendance', 'status: postponed\nstatusNote: Later.\nattendance');

  test('lets it take place', () => {
    const answers = { 'first-day': '2027-05-10', 'last-day': '2027-05-11' };
    expect(changesOf(answers, postponed)).toMatchInlineSnapshot(`
      "-startDate: 2027-03-15
      -endDate: 2027-03-16
      -status: postponed
      -statusNote: Later.
      +startDate: 2027-05-10
      +endDate: 2027-05-11
      +updated: 2026-11-23"
    `);
    const outcome = correct(answers, postponed);
    expect(outcome.kind === 'file' && outcome.body).toContain('With its new date it takes place');
  });

  test.each<Record<string, string>>([{ status: 'Cancelled' }, { 'status-note': 'The date may change again.' }])(
    'does not where %j is said',
    (said) => {
      const outcome = correct({ 'first-day': '2027-05-10', 'last-day': '2027-05-11', ...said }, postponed);
      expect(outcome.kind === 'file' && outcome.text).toMatch(/^status: (?:postponed|cancelled)$/m);
    },
  );
});

test('the author reads what to fix', () => {
  const wrong = [
    { event: '2027/a-tset-event', summary: 'x' },
    { event: '' },
    { summary: 'An event for tests.' },
    { 'first-day': '2027-03-20' },
    { city: 'Springfield', country: 'US' },
  ];
  expect(wrong.map((answers) => correct(answers).comment.split('\n')[2]).join('\n')).toMatchInlineSnapshot(`
    "- **Which event:** "2027/a-tset-event" isn't an event of this site. Did you mean "2027/a-test-event"?
    - **Which event:** is needed. Copy the URL of the event's page.
    - **The event:** already has these values. Fill in what has to change.
    - **Last day:** The event ends (2027-03-16) before it starts (2027-03-20). “Last day” is the last day of the event.
    - **Time zone:** is needed: Springfield can be in America/New\\_York, America/Chicago, America/Los\\_Angeles. Write the right one."
  `);
});

describe('a maintainer is asked', () => {
  test('for what is said in words, and for a move to another year', () => {
    expect(correct({ more: 'Please merge it with the other one.' })).toMatchInlineSnapshot(`
      {
        "comment": "Thank you. A program can't write this into the file, so a maintainer will do it. You don't have to do anything.
      ",
        "kind": "left",
      }
    `);
    expect(correct({ 'first-day': '2028-03-15', 'last-day': '2028-03-16' })).toMatchInlineSnapshot(`
      {
        "comment": "Thank you. A program can't write this into the file, so a maintainer will do it. You don't have to do anything.

      - **Which event:** moves to another year, and its URL with it.
      ",
        "kind": "left",
      }
    `);
  });

  test('for a name to remove, which no change of a field is', () => {
    expect(correct({ 'remove-name': 'Ada Lovelace' }).kind).toBe('left');
    const outcome = correct({ 'remove-name': 'Ada Lovelace', summary: 'Another.' });
    expect(outcome.kind === 'file' && outcome.body).toContain('The issue says more under “Name to remove”');
    expect(JSON.stringify(outcome)).not.toContain('Lovelace');
  });

  test('for a file that can not be read', () => {
    expect(correct({ summary: 'x' }, TEXT.replace('title:', 'title')).kind).toBe('left');
  });

  test('for errors that no question is about', () => {
    const session =
      'sessions:\n  - { title: T, kind: talk, startsAt: 2027-03-15T10:00, endsAt: 2027-03-15T11:00 }\nadded';
    const outcome = correct({ 'first-day': '2027-03-16' }, TEXT.replace('added', session));
    expect(outcome.kind).toBe('left');
    expect(outcome.comment).toContain('**The event:** sessions');
  });
});

test('what is said in words besides a change is shown to the maintainer', () => {
  const outcome = correct({ summary: 'Another.', more: '@octocat fixes #3' });
  expect(outcome.kind === 'file' && outcome.body).toContain('The issue says more under “Something else”');
  expect(JSON.stringify(outcome)).not.toContain('octocat');
});

describe('news', () => {
  test('are added with the day', () => {
    const changes = changesOf({ news: 'Moved to another hall.' });
    expect(changes).toContain('+  - on: ');
    expect(changes).toContain('+    text: Moved to another hall.');
  });

  test('that are there stay', () => {
    const text = TEXT.replace('added:', 'news: [{ on: 2026-11-23, text: The first. }]\nadded:');
    expect(changesOf({ news: 'The second.' }, text)).toContain('text: The first.');
    expect(correct({ news: '-' }, text).kind).not.toBe('file');
  });
});

test('a form about one of several calls is left to a maintainer', () => {
  const call = 'cfp: [{ label: Talks, url: https://example.org/cfp }, { label: Booths, url: https://example.org/b }]';
  expect(correct({ 'cfp-closes': '2027-01-31' }, TEXT.replace('added:', `${call}\nadded:`)).kind).toBe('left');
});
