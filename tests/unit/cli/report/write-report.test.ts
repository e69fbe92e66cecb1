import { expect, test } from 'vitest';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { portoText, reportOn, withoutEntries } from './report-on.ts';

const report = (...[before, after, settings]: Parameters<typeof reportOn>) =>
  withoutEntries(reportOn(before, after, settings));

test('an event that is added', () => {
  const cfp = { url: 'https://example.org/cfp', closes: '2027-06-30' };
  const registration = { url: 'https://example.org/tickets', closes: '2027-11-10' };
  const sessions = [
    { title: 'Collectors', kind: 'talk', startsAt: '2027-11-18T10:00', endsAt: '2027-11-18T10:30' },
    { title: 'Meetup', kind: 'meetup', startsAt: '2027-11-18T19:00', endsAt: '2027-11-18T21:00' },
  ];
  expect(report({}, { '2027/kcd-porto': portoText({ cfp, registration, sessions }) })).toMatchInlineSnapshot(`
    "1 event added; no problems.

    ## KCD Porto 2027

    New: \`src/content/events/2027/kcd-porto.mdx\`

    > KCD · 18–19 November 2027 · Porto, Portugal · 2 sessions
    >
    > An event for tests.
    >
    > Call for proposals open until 30 June 2027 (Anywhere on Earth)

    18–19 November 2027: whole days, in the venue’s zone (Europe/Lisbon).

    | Where | Starts | Ends | CFP open until | Registration open until |
    | - | - | - | - | - |
    | Europe/Lisbon (the venue’s) | Thu, 18 Nov 2027, 00:00 WET | the end of Fri, 19 Nov 2027 WET | Thu, 1 Jul 2027, 12:59 WEST | Wed, 10 Nov 2027, 23:59 WET |
    | UTC | Thu, 18 Nov 2027, 00:00 UTC | the end of Fri, 19 Nov 2027 UTC | Thu, 1 Jul 2027, 11:59 UTC | Wed, 10 Nov 2027, 23:59 UTC |
    | America/Los_Angeles | Wed, 17 Nov 2027, 16:00 PST | Fri, 19 Nov 2027, 16:00 PST | Thu, 1 Jul 2027, 04:59 PDT | Wed, 10 Nov 2027, 15:59 PST |
    | Europe/Berlin | Thu, 18 Nov 2027, 01:00 CET | Sat, 20 Nov 2027, 01:00 CET | Thu, 1 Jul 2027, 13:59 CEST | Thu, 11 Nov 2027, 00:59 CET |
    | Asia/Kolkata | Thu, 18 Nov 2027, 05:30 IST | Sat, 20 Nov 2027, 05:30 IST | Thu, 1 Jul 2027, 17:29 IST | Thu, 11 Nov 2027, 05:29 IST |
    | Asia/Tokyo | Thu, 18 Nov 2027, 09:00 GMT+9 | Sat, 20 Nov 2027, 09:00 GMT+9 | Thu, 1 Jul 2027, 20:59 GMT+9 | Thu, 11 Nov 2027, 08:59 GMT+9 |
    "
  `);
});

test('an event that is postponed', () => {
  const after = portoText({
    startDate: '2027-12-01',
    endDate: '2027-12-02',
    status: 'postponed',
    statusNote: 'The hall burned.',
  });
  expect(report({ '2027/kcd-porto': portoText() }, { '2027/kcd-porto': after })).toMatchInlineSnapshot(`
    "1 event changed; 2 warnings in 1 event file.

    ## To look at

    \`\`\`text
    2 warnings in 1 event file:

    src/content/events/2027/kcd-porto.mdx:4:12
        Warning. startDate (2027-11-18 → 2027-12-01), endDate (2027-11-19 → 2027-12-02), and status (scheduled → postponed) changed, but updated did not. Calendars rely on it: write today's date there; if it or added has that date already, write the instant, such as 2027-03-01T15:00:00Z.
        4 | startDate: 2027-12-01
          |            ^

    src/content/events/2027/kcd-porto.mdx:4:12
        Warning. startDate and status changed, and people who planned to come don't learn of it. Say it in news, which the page and feeds show, such as news: [{ on: 2027-03-01, text: Moved to May. }].
        4 | startDate: 2027-12-01
          |            ^
    \`\`\`

    \`npm run check\` lists all problems, including those of other files.

    ## KCD Porto 2027

    Changed: \`src/content/events/2027/kcd-porto.mdx\`

    > **Postponed** · KCD · 1–2 December 2027 · Porto, Portugal
    >
    > The hall burned.
    >
    > An event for tests.

    | Field | Was | Is |
    | - | - | - |
    | \`startDate\` | \`2027-11-18\` | \`2027-12-01\` |
    | \`endDate\` | \`2027-11-19\` | \`2027-12-02\` |
    | \`status\` | | \`postponed\` |
    | \`statusNote\` | | \`The hall burned.\` |

    1–2 December 2027: whole days, in the venue’s zone (Europe/Lisbon).

    | Where | Starts | Ends |
    | - | - | - |
    | Europe/Lisbon (the venue’s) | Wed, 1 Dec 2027, 00:00 WET | the end of Thu, 2 Dec 2027 WET |
    | UTC | Wed, 1 Dec 2027, 00:00 UTC | the end of Thu, 2 Dec 2027 UTC |
    | America/Los_Angeles | Tue, 30 Nov 2027, 16:00 PST | Thu, 2 Dec 2027, 16:00 PST |
    | Europe/Berlin | Wed, 1 Dec 2027, 01:00 CET | Fri, 3 Dec 2027, 01:00 CET |
    | Asia/Kolkata | Wed, 1 Dec 2027, 05:30 IST | Fri, 3 Dec 2027, 05:30 IST |
    | Asia/Tokyo | Wed, 1 Dec 2027, 09:00 GMT+9 | Fri, 3 Dec 2027, 09:00 GMT+9 |

    Subscribers may miss this change: it has no new \`updated\`.
    "
  `);
});

test('a timed event while clocks change, at its instants in all zones', () => {
  const fields = {
    startDate: '2027-03-28',
    startTime: '00:30',
    endTime: '04:00',
    attendance: 'online',
    location: undefined,
  };
  const after = makeEventText({ ...fields, timeZone: 'Europe/London', online: { url: 'https://example.org/call' } });
  expect(report({}, { '2027/call': after })).toMatchInlineSnapshot(`
    "1 event added; no problems.

    ## A test event

    New: \`src/content/events/2027/call.mdx\`

    > KubeCon · 28 March 2027, 00:30 GMT – 04:00 BST · Online
    >
    > An event for tests.

    | Where | Starts | Ends |
    | - | - | - |
    | Europe/London (the event’s) | Sun, 28 Mar 2027, 00:30 GMT | Sun, 28 Mar 2027, 04:00 BST |
    | UTC | Sun, 28 Mar 2027, 00:30 UTC | Sun, 28 Mar 2027, 03:00 UTC |
    | America/Los_Angeles | Sat, 27 Mar 2027, 17:30 PDT | Sat, 27 Mar 2027, 20:00 PDT |
    | Europe/Berlin | Sun, 28 Mar 2027, 01:30 CET | Sun, 28 Mar 2027, 05:00 CEST |
    | Asia/Kolkata | Sun, 28 Mar 2027, 06:00 IST | Sun, 28 Mar 2027, 08:30 IST |
    | Asia/Tokyo | Sun, 28 Mar 2027, 09:30 GMT+9 | Sun, 28 Mar 2027, 12:00 GMT+9 |
    "
  `);
});

test('a recurring event of which a date is moved', () => {
  const series = { startDate: '2027-01-14', startTime: '17:00', endTime: '18:00', timeZone: 'America/New_York' };
  const rule = 'FREQ=MONTHLY;BYDAY=2TH;COUNT=6';
  const before = makeEventText({ ...series, location: { city: 'New York', country: 'US' }, repeats: { rule } });
  const changes = [{ date: '2027-02-11', startDate: '2027-02-12' }];
  const after = makeEventText({
    ...series,
    location: { city: 'New York', country: 'US' },
    repeats: { rule, changes },
    updated: '2027-01-20',
  });
  expect(report({ '2027/call': before }, { '2027/call': after }, { now: '2027-01-20' })).toMatchInlineSnapshot(`
    "1 event changed; no problems.

    ## A test event

    Changed: \`src/content/events/2027/call.mdx\`

    > KubeCon · 12 February 2027, 17:00–18:00 EST · New York, United States · Takes place on the second Thursday of every month.
    >
    > An event for tests.

    | Field | Was | Is |
    | - | - | - |
    | \`repeats.changes[2027-02-11]\` | | \`date: 2027-02-11, startDate: 2027-02-12\` |
    | \`updated\` | | \`2027-01-20\` |

    Its next date: 12 February 2027, 17:00–18:00 EST.

    | Where | Starts | Ends |
    | - | - | - |
    | America/New_York (the venue’s) | Fri, 12 Feb 2027, 17:00 EST | Fri, 12 Feb 2027, 18:00 EST |
    | UTC | Fri, 12 Feb 2027, 22:00 UTC | Fri, 12 Feb 2027, 23:00 UTC |
    | America/Los_Angeles | Fri, 12 Feb 2027, 14:00 PST | Fri, 12 Feb 2027, 15:00 PST |
    | Europe/Berlin | Fri, 12 Feb 2027, 23:00 CET | Sat, 13 Feb 2027, 00:00 CET |
    | Asia/Kolkata | Sat, 13 Feb 2027, 03:30 IST | Sat, 13 Feb 2027, 04:30 IST |
    | Asia/Tokyo | Sat, 13 Feb 2027, 07:00 GMT+9 | Sat, 13 Feb 2027, 08:00 GMT+9 |

    Its dates that differ:

    - 11 February 2027, 17:00–18:00 EST: moved to 12 February 2027, 17:00–18:00 EST

    Subscribers get this change.
    "
  `);
});

test('a file with an error shows what was written, and no card', () => {
  const after = portoText({ timeZone: 'Europe/Lissabon', cfp: { url: 'https://example.org/', closes: '2027-02-30' } });
  expect(report({ '2027/kcd-porto': portoText() }, { '2027/kcd-porto': after })).toMatchInlineSnapshot(`
    "1 event changed; 2 errors in 1 event file.

    ## To fix

    \`\`\`text
    2 errors in 1 event file:

    src/content/events/2027/kcd-porto.mdx:5:11
        timeZone: "Europe/Lissabon" isn't the current IANA name of a time zone. Did you mean "Europe/Lisbon"?
        5 | timeZone: Europe/Lissabon
          |           ^

    src/content/events/2027/kcd-porto.mdx:15:11
        cfp.closes: "2027-02-30" doesn't exist in the calendar. Check the date, and write it like 2027-03-15.
        15 |   closes: 2027-02-30
           |           ^
    \`\`\`

    \`npm run check\` lists all problems, including those of other files.

    ## KCD Porto 2027

    Changed: \`src/content/events/2027/kcd-porto.mdx\`

    | Field | Was | Is |
    | - | - | - |
    | \`timeZone\` | \`Europe/Lisbon\` | \`Europe/Lissabon\` |
    | \`cfp.url\` | | \`https://example.org/\` |
    | \`cfp.closes\` | | \`2027-02-30\` |

    It can’t be shown until its errors are fixed.
    "
  `);
});

test('a file that can’t be read has no table, as if all its fields were gone', () => {
  const after = portoText().replace('title: ', 'title: "');
  const text = report({ '2027/kcd-porto': portoText() }, { '2027/kcd-porto': after });
  expect(text).not.toContain('| Field');
  expect(text).not.toContain('The text has changed');
  expect(text).toContain('## KCD Porto 2027\n\nChanged: `src/content/events/2027/kcd-porto.mdx`\n\nIt can’t be shown');
});

test('an event that is deleted', () => {
  expect(report({ '2027/kcd-porto': portoText() }, {})).toMatchInlineSnapshot(`
    "1 event deleted; 1 warning in 1 event file.

    ## To look at

    \`\`\`text
    1 warning in 1 event file:

    src/content/events/2027/kcd-porto.mdx:1:1
        Warning. The file is deleted: its URL no longer works, and nobody who planned to come sees why. If the event is cancelled, keep the file with status: cancelled; if another file describes the event now, add 2027/kcd-porto to the end of its formerIds.
    \`\`\`

    \`npm run check\` lists all problems, including those of other files.

    ## KCD Porto 2027

    \`src/content/events/2027/kcd-porto.mdx\` is deleted. Its URL is not found.
    "
  `);
});

test('without a change there is a line', () => {
  const same = { '2027/kcd-porto': portoText() };
  expect(report(same, same)).toBe('No event has changed; no problems.\n');
});
