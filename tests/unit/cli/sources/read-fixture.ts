import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EventDraft } from '../../../../src/cli/sources/finish-draft.ts';
import { readSource } from '../../../../src/cli/sources/read-source.ts';

export const TYPES = [
  { id: 'kcd', label: 'Kubernetes Community Days (KCD)' },
  { id: 'kubecon', label: 'KubeCon + CloudNativeCon' },
];

const FOLDER = path.join(import.meta.dirname, '../../../fixtures/sources');

export const readText = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');

/** What a file of `tests/fixtures/sources/` says. */
export function readFixture(name: string): EventDraft {
  return readSource(readText(name), { types: TYPES });
}

/** What a calendar with one event says; lines as in its file. */
export function readCalendar(lines: readonly string[], calendar: readonly string[] = []): EventDraft {
  const event = ['BEGIN:VEVENT', 'UID:1@example.org', 'SUMMARY:A talk', ...lines, 'END:VEVENT'];
  return readSource(['BEGIN:VCALENDAR', ...calendar, ...event, 'END:VCALENDAR'].join('\r\n'), { types: TYPES });
}

/** What an event in JSON-LD says, alone in a file. */
export function readJsonLd(event: Record<string, unknown>): EventDraft {
  return readSource(JSON.stringify({ '@type': 'Event', name: 'A talk', ...event }), { types: TYPES });
}
