import { expect, test } from 'vitest';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { portoText, reportOn, withoutEntries } from './report-on.ts';

const report = (...[before, after, settings]: Parameters<typeof reportOn>) =>
  withoutEntries(reportOn(before, after, settings));

test.each([
  ['without formerIds', {}, '1 warning in 1 event file', 'The old URL is not found.'],
  ['with formerIds', { formerIds: ['2027/kcd-porto'] }, 'no problems', 'The old URL redirects to the new one.'],
])('an event that is renamed %s', (_, fields, count, sentence) => {
  const text = report({ '2027/kcd-porto': portoText() }, { '2027/kcd-oporto': portoText(fields) });
  expect(text).toContain(`1 event renamed; ${count}.`);
  expect(text).toContain(`Renamed from \`2027/kcd-porto\` to \`2027/kcd-oporto\`. ${sentence}`);
});

test('a duplicate that gives its URL to the event that stays is merged', () => {
  const before = { '2027/kcd-porto': portoText(), '2027/porto-kcd': portoText({ title: 'Porto KCD' }) };
  const text = report(before, { '2027/kcd-porto': portoText({ formerIds: ['2027/porto-kcd'] }) });
  expect(text).toMatch(/^1 event changed, 1 merged; no problems\.\n/);
  expect(text).toContain('`src/content/events/2027/porto-kcd.mdx` is deleted. Its URL redirects to `2027/kcd-porto`.');
});

test('another edition isn’t a rename', () => {
  const next = portoText({ title: 'KCD Porto 2028', startDate: '2028-11-18', endDate: '2028-11-19' });
  expect(report({ '2027/kcd-porto': portoText() }, { '2028/kcd-porto': next })).toMatch(/^1 event added, 1 deleted; /);
});

test('events that may be the same, and those that are near, are links where the site has them', () => {
  const near = portoText({
    title: 'KCD Lisboa',
    startDate: '2027-11-22',
    endDate: undefined,
    location: { city: 'Lisboa', country: 'PT' },
  });
  const same = portoText({ title: 'Porto KCD' });
  const text = report(
    { '2027/porto': same },
    { '2027/porto': same, '2027/kcd-lisboa': near, '2027/kcd-porto': portoText() },
  );
  expect(text.slice(text.indexOf('Is it there already'))).toMatchInlineSnapshot(`
    "Is it there already? At the same time there is:

    - [Porto KCD](https://github.com/open-telemetry/community-events/blob/main/src/content/events/2027/porto.mdx), 18–19 November 2027 (\`2027/porto\`)

    Of the same type, within a week of it:

    - KCD Lisboa, 22 November 2027 (\`2027/kcd-lisboa\`)
    "
  `);
});

test('a change is reported with what it breaks elsewhere, without what was wrong before', () => {
  const before = {
    '2027/broken': portoText({ title: undefined }),
    '2027/lonely': makeEventText({ related: ['2027/nothing'] }),
    '2027/kcd-porto': portoText(),
    '2028/friend': makeEventText({ title: 'Friend', startDate: '2028-01-01', related: ['2027/kcd-porto'] }),
  };
  const after = Object.fromEntries(Object.entries(before).filter(([id]) => id !== '2027/kcd-porto'));
  const text = report(before, after);
  expect(text).toMatch(/^1 event deleted; 1 error and 1 warning in 2 event files\.\n/);
  expect(text).toContain('2028/friend.mdx:');
});

test('changed types are reported in a line each', () => {
  const text = report(
    { meetup: 'label: Meetup\nplural: Meetups\norder: 4\ncolor: teal\nsummary: Evenings.\n' },
    {
      meetup: 'label: Meet-up\nplural: Meetups\norder: 5\ncolor: teal\nsummary: Evenings.\n',
      broken: 'label: [\n',
      other: 'label: Other\nplural: Others\norder: 9\ncolor: teal\nsummary: Days.\n',
    },
  );
  expect(text.replace(/## To fix[^]*?(?=## Types)/, '')).toMatchInlineSnapshot(`
    "No event has changed; 3 types of events changed; 1 error in 1 file.

    ## Types of events

    - \`src/content/event-types/broken.yaml\` is new
    - \`src/content/event-types/meetup.yaml\` has changed: \`label\` from \`Meetup\` to \`Meet-up\`, \`order\` from \`4\` to \`5\`
    - \`src/content/event-types/other.yaml\` is new
    "
  `);
});
