import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { runCheck } from '../../../../src/cli/check/run-check.ts';
import { createTools } from '../../../../src/cli/sync/create-tools.ts';
import { runSync } from '../../../../src/cli/sync/run-sync.ts';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { makeEventTypeText } from '../../../fixtures/make-event-type-text.ts';

const SECRETS = ['https://zoom.us/j/98765?pwd=letmein', 'hunter2'];
const at = (day: string) => Date.parse(`${day}T09:00:00+01:00`) / 1000;

/** An event as Open Community Groups has it. */
const groupEvent = (fields: object = {}) => ({
  event_id: '3f1c1f6e-0000-4000-8000-000000000001',
  name: 'OpenTelemetry Community Call',
  starts_at: at('2027-03-15'),
  ends_at: at('2027-03-15') + 3600,
  timezone: 'Europe/Madrid',
  kind: 'in-person',
  venue_city: 'Barcelona',
  venue_country_name: 'Spain',
  venue_country_code: 'ES',
  slug: 'community-call',
  group_slug: 'opentelemetry',
  meeting_join_url: SECRETS[0],
  meeting_password: SECRETS[1],
  ...fields,
});

const calendar = (room: string) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\nBEGIN:VEVENT\r\nUID:talk-1\r\nDTSTAMP:20261127T120000Z\r\nDTSTART:20270920T080000Z\r\nDTEND:20270920T083000Z\r\nSUMMARY:Sampling without tears\r\nLOCATION:${room}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

type Routes = Record<string, (request: IncomingMessage, response: ServerResponse) => void>;

const json = (value: unknown) => (_: IncomingMessage, response: ServerResponse) => {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(value));
};
const ics = (text: string) => (_: IncomingMessage, response: ServerResponse) => {
  response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
  response.end(text);
};

async function serve(routes: Routes) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const route = routes[pathname];
    if (route !== undefined) route(request, response);
    else {
      response.statusCode = 404;
      response.end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

/** A project with two events and two sources, whose answers a test changes. */
async function makeProject(routes: Routes) {
  const root = await mkdtemp(path.join(tmpdir(), 'sync-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const host = await serve(routes);
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  await write('src/content/event-types/kubecon.yaml', makeEventTypeText());
  await write(
    'src/content/events/2027/call.mdx',
    makeEventText({ title: 'OpenTelemetry Community Call', startTime: '09:00', endTime: '10:00' }),
  );
  const session = {
    title: 'Sampling without tears',
    kind: 'talk',
    startsAt: '2027-09-20T10:00',
    endsAt: '2027-09-20T10:30',
    room: 'Hall 1',
  };
  await write(
    'src/content/events/2027/conference.mdx',
    makeEventText({ title: 'A conference', startDate: '2027-09-20', sessions: [session] }),
  );
  await write(
    'src/content/sources.yaml',
    stringify([
      {
        id: 'group',
        kind: 'open-community-groups',
        url: `http://${host}/explore/events/search?community[0]=cncf&group[0]=opentelemetry`,
        type: 'kubecon',
        role: 'authority',
        license: 'open',
      },
      { id: 'programme', kind: 'ics', url: `http://${host}/all.ics`, role: 'authority', into: '2027/conference' },
    ]),
  );
  const sync = (...args: string[]) => {
    const env = { SITE_NOW: '2026-11-27T12:00:00Z', SYNC_ALLOW: host };
    const { signal } = new AbortController();
    return runSync({
      root,
      args,
      env,
      isColored: false,
      signal,
      createTools: (now) => createTools({ root, env, signal, now, pauseMs: 0, timeoutMs: 2000 }),
    });
  };
  const read = (file: string) => readFile(path.join(root, file), 'utf8');
  /** All that is kept, in one text. */
  const readAll = async () => {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return (await Promise.all(files.map(({ parentPath, name }) => readFile(path.join(parentPath, name), 'utf8')))).join(
      '\n',
    );
  };
  const check = () =>
    runCheck({
      root,
      args: ['--json'],
      from: [root],
      isColored: false,
      isAction: false,
      linkTools: {
        send: () => Promise.reject(new Error('It tries no links.')),
        signal: new AbortController().signal,
        pauseMs: 0,
        requestMs: 1,
      },
    });
  return { root, host, write, sync, read, readAll, check };
}

interface Found {
  proposals: Record<string, unknown>[];
  unavailable: { source: string; reason: string }[];
}
const parse = ({ stdout }: { stdout: string }) => JSON.parse(stdout) as Found;

const group = (...events: object[]) => json({ events, total: events.length, bbox: null });

describe('npm run sync', () => {
  test('proposes what differs, writes it, and proposes nothing then', async () => {
    const routes: Routes = {
      '/explore/events/search': group(groupEvent({ starts_at: at('2027-03-16'), ends_at: at('2027-03-16') + 3600 })),
      '/all.ics': ics(calendar('Hall 2')),
    };
    const project = await makeProject(routes);
    const before = await project.readAll();
    const shown = await project.sync('--json');
    expect(shown.exitCode).toBe(1);
    const { proposals, unavailable } = parse(shown);
    expect(unavailable).toEqual([]);
    expect(proposals.map(({ file, field, ours, theirs }) => [file, field, ours, theirs])).toEqual([
      ['src/content/events/2027/call.mdx', 'startDate', '2027-03-15', '2027-03-16'],
      ['src/content/events/2027/conference.mdx', 'sessions[Sampling without tears].room', 'Hall 1', 'Hall 2'],
    ]);
    expect(Object.keys(proposals[0] ?? {})).toEqual([
      'id',
      'file',
      'line',
      'field',
      'ours',
      'theirs',
      'source',
      'fetched',
      'excerpt',
      'confidence',
    ]);
    expect(await project.readAll()).toBe(before);

    const written = await project.sync('--write', '--report');
    expect(written.exitCode).toBe(1);
    expect(await project.read('src/content/events/2027/call.mdx')).toContain('startDate: 2027-03-16');
    const checked = JSON.parse((await project.check()).stdout) as { errors: number };
    expect(checked.errors).toBe(0);
    const again = await project.sync('--write');
    expect(again).toMatchObject({ exitCode: 0 });
    for (const secret of SECRETS) {
      for (const text of [await project.readAll(), shown.stdout, written.stdout, again.stdout])
        expect(text).not.toContain(secret);
    }
  });

  test('declines by id, until the source says something else', async () => {
    const routes: Routes = { '/explore/events/search': group(groupEvent()), '/all.ics': ics(calendar('Hall 2')) };
    const project = await makeProject(routes);
    const [proposal] = parse(await project.sync('--json')).proposals;
    const declined = await project.sync('--decline', String(proposal?.id));
    expect(declined).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await project.sync('--write')).toMatchObject({ exitCode: 0 });
    expect(await project.sync('--decline', String(proposal?.id))).toMatchObject({ exitCode: 2 });
    routes['/all.ics'] = ics(calendar('Hall 3'));
    expect(parse(await project.sync('--json')).proposals).toMatchObject([{ id: proposal?.id, theirs: 'Hall 3' }]);
  });

  test('concludes nothing from a source that is unavailable', async () => {
    const routes: Routes = {
      '/explore/events/search': (_, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.end('<h1>Sign in</h1>');
      },
      '/all.ics': (_, response) => {
        response.writeHead(429, { 'Retry-After': '120' });
        response.end();
      },
    };
    const project = await makeProject(routes);
    const { stdout, exitCode } = await project.sync('--json');
    expect(exitCode).toBe(2);
    expect(parse({ stdout })).toMatchObject({
      proposals: [],
      unavailable: [{ source: 'group' }, { source: 'programme', reason: expect.stringContaining('120') as string }],
    });
    expect(JSON.parse(await project.read('.sync/state.json'))).toMatchObject({
      sources: { group: { unavailable: { times: 1 } } },
      baselines: {},
    });
    routes['/all.ics'] = ics(calendar('Hall 2'));
    expect((await project.sync()).exitCode).toBe(1);
  });

  test('reads a file of a person’s', async () => {
    const project = await makeProject({});
    await project.write('all.ics', calendar('Hall 2'));
    const from = path.join(project.root, 'all.ics');
    const { stdout, exitCode } = await project.sync('--from', from, '--source', 'programme', '--json');
    expect(exitCode).toBe(1);
    expect(parse({ stdout }).proposals).toMatchObject([{ theirs: 'Hall 2' }]);
  });

  test('goes on with --soon only when a known event is near', async () => {
    const project = await makeProject({
      '/explore/events/search': group(groupEvent()),
      '/all.ics': ics(calendar('Hall 2')),
    });
    expect(await project.sync('--soon', '--report')).toMatchObject({ stdout: '', exitCode: 0 });
    await project.write(
      'src/content/events/2026/conference.mdx',
      makeEventText({ title: 'Near', startDate: '2026-12-10', sources: [{ id: 'group', key: 'x' }] }),
    );
    expect((await project.sync('--soon', '--report')).stdout).toContain('Hall 2');
  });

  test.each([
    ['an argument that there isn’t', ['--wrong']],
    ['a source that there isn’t', ['--source', 'nowhere']],
    ['a proposal that there isn’t', ['--decline', 'programme-00000000']],
    ['two formats', ['--json', '--report']],
  ])('refuses %s', async (_, args) => {
    const project = await makeProject({ '/all.ics': ics(calendar('Hall 1')) });
    expect(await project.sync(...args)).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test('doesn’t go on with a state that can’t be read', async () => {
    const project = await makeProject({});
    await project.write('.sync/state.json', '{}');
    expect(await project.sync()).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('sync-state') as string,
    });
  });
});
