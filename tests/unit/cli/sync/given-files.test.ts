import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSourceFiles } from '../../../../src/cli/sync/fetching/read-source-files.ts';
import { isAvailable } from '../../../../src/cli/sync/source-answer.ts';
import { askAll, makeEvents, makeFolder, makeSource, NOW, makeGroupEvent } from './play-source.ts';

describe('files of a person’s', () => {
  const FEED = `<?xml version="1.0" encoding="UTF-8"?><feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns="http://www.w3.org/2005/Atom">
    <entry><yt:videoId>dQw4w9WgXcQ</yt:videoId><title>OpenTelemetry Update - Ada Lovelace, Analytical Ltd</title><published>2027-04-01T00:00:00+00:00</published></entry>
    <entry><yt:videoId>aaaaaaaaaaa</yt:videoId><title>Private video</title></entry></feed>`;
  const API = {
    items: [
      {
        contentDetails: { videoId: 'dQw4w9WgXcQ' },
        snippet: { title: 'OpenTelemetry Update - Ada Lovelace, Analytical Ltd', publishedAt: '2027-04-01T00:00:00Z' },
      },
      { snippet: { title: 'Deleted video', resourceId: { videoId: 'bbbbbbbbbbb' } } },
    ],
  };
  const VIDEOS = makeSource({
    id: 'videos',
    kind: 'youtube',
    into: '2027/kubecon-eu',
    url: 'https://www.youtube.com/playlist?list=PL1',
  });
  const OTHER = makeSource({ id: 'other-calendar', kind: 'ics' });
  const options = { now: NOW, zoneOf: () => 'Europe/Madrid' };

  async function give(files: Record<string, string | Buffer>, sources = [VIDEOS, OTHER], sourceId?: string) {
    const folder = await makeFolder();
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    const names = Object.keys(files);
    return readSourceFiles(names.length === 1 ? path.join(folder, names[0] ?? '') : folder, sources, {
      ...options,
      sourceId,
    });
  }

  test.each([
    ['a feed', FEED],
    ['an answer of the API', JSON.stringify(API)],
    ['several of them', JSON.stringify([API, { items: [] }])],
    [
      'a list of yt-dlp',
      JSON.stringify({
        entries: [{ id: 'dQw4w9WgXcQ', title: 'OpenTelemetry Update - Ada Lovelace, Analytical Ltd' }],
      }),
    ],
  ])('YouTube: recordings from %s', async (_, text) => {
    const { answers } = await give({ 'saved.txt': text }, undefined, 'videos');
    expect(answers.flatMap((answer) => (isAvailable(answer) ? answer.entries : []))).toMatchObject([
      {
        key: 'dQw4w9WgXcQ',
        title: 'OpenTelemetry Update',
        values: {},
        session: {
          title: 'OpenTelemetry Update',
          speakers: ['Ada Lovelace'],
          recording: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
        },
      },
    ]);
  });

  test('YouTube is never asked, nor a source without a URL', async () => {
    expect(await askAll([VIDEOS, OTHER])).toEqual([]);
  });

  test('a folder’s files belong to the sources that they, or their folders, are named after', async () => {
    const { answers, notes } = await give({
      'other-calendar.ics': makeEvents(2),
      'videos/page-1.json': JSON.stringify(API),
      'videos/page-2.json': JSON.stringify({
        items: [{ id: { videoId: 'ccccccccccc' }, snippet: { title: 'Panel' } }],
      }),
      'README.md': 'Hello',
    });
    expect(answers.map((answer) => [answer.source.id, isAvailable(answer) && answer.count])).toEqual([
      ['videos', 2],
      ['other-calendar', 2],
    ]);
    expect(notes).toEqual(["--from: README.md isn't named after a source, and was left out."]);
  });

  test('pages of a group that are given together are one answer', async () => {
    const source = makeSource({
      id: 'otel-group',
      kind: 'open-community-groups',
      url: 'https://ocgroups.dev/cncf/group/xkrw4uk',
    });
    const page = (from: number, to: number) =>
      JSON.stringify({
        events: Array.from({ length: to - from }, (_, index) => makeGroupEvent(from + index)),
        total: 150,
      });
    const { answers } = await give({ '1.json': page(0, 100), '2.json': page(100, 150) }, [source], 'otel-group');
    expect(answers).toMatchObject([{ count: 150 }]);
    const { answers: half } = await give({ '1.json': page(0, 100) }, [source], 'otel-group');
    expect(half).toMatchObject([{ unavailable: 'It has 150 events, and only 100 of them came.' }]);
  });

  test.each([
    ['%PDF-1.7', 'It is a PDF.'],
    ['', 'It is empty.'],
    [Buffer.from('SUMMARY:Caf\xE9', 'latin1'), "It isn't UTF-8."],
    ['<html></html>', "It isn't a calendar (.ics)."],
  ])('%#: what isn’t a calendar says nothing', async (content, reason) => {
    const { answers } = await give({ 'other-calendar.ics': content });
    expect(answers).toMatchObject([{ unavailable: reason }]);
  });

  test('what belongs to no source is refused', async () => {
    await expect(give({ 'all.ics': makeEvents(1) })).rejects.toThrow(/^--from: say with --source which source it is/);
    await expect(give({ 'all.ics': makeEvents(1) }, undefined, 'nothing')).rejects.toThrow(
      /^--source: there is no source "nothing"/,
    );
    await expect(readSourceFiles('/nowhere/all.ics', [OTHER], options)).rejects.toThrow(
      '--from: there is nothing at /nowhere/all.ics.',
    );
  });
});
