import { expect, test } from 'vitest';
import { listUrls } from '../../../../src/event-files/links/list-urls.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';

test('all URLs of an event are listed, those of a session’s recording and slides as well', () => {
  const session = { title: 'A', kind: 'talk', startsAt: '2027-03-15T11:00', endsAt: '2027-03-15T11:30' };
  const file = makeEventFile({
    startDate: '2027-03-15',
    url: 'https://a.example/',
    sessions: [{ ...session, recording: 'https://b.example/watch', slides: 'https://c.example/slides.pdf' }],
  });
  expect(listUrls(file).map(({ path, url }) => [path.join('.'), url])).toEqual([
    ['url', 'https://a.example/'],
    ['sessions.0.recording', 'https://b.example/watch'],
    ['sessions.0.slides', 'https://c.example/slides.pdf'],
  ]);
});
