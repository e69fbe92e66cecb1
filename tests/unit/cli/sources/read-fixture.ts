import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Whereabouts } from '../../../../src/cli/sources/found.ts';
import type { EventDraft } from '../../../../src/cli/sources/draft/finish-draft.ts';
import { readSource } from '../../../../src/cli/sources/read-source.ts';

export const TYPES = [
  { id: 'kcd', label: 'Kubernetes Community Days (KCD)' },
  { id: 'kubecon', label: 'KubeCon + CloudNativeCon' },
];

const FOLDER = path.join(import.meta.dirname, '../../../fixtures/sources');

export const readText = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');

/** What a source says, where no more is known of its place than that. */
export function read(text: string, where: Whereabouts = {}): Omit<EventDraft, 'readIn'> {
  const draft = readSource(text, { types: TYPES });
  const { fields, body, remarks } = draft.readIn?.(where) ?? draft;
  return { fields, ...(body !== undefined && { body }), remarks };
}

/** What a file of `tests/fixtures/sources/` says. */
export const readFixture = (name: string) => read(readText(name));

/** A calendar with one event; lines as in its file. */
export function calendarOf(lines: readonly string[], calendar: readonly string[] = []): string {
  const event = ['BEGIN:VEVENT', 'UID:1@example.org', 'SUMMARY:A talk', ...lines, 'END:VEVENT'];
  return ['BEGIN:VCALENDAR', ...calendar, ...event, 'END:VCALENDAR'].join('\r\n');
}

/** What a calendar with one event says. */
export function readCalendar(lines: readonly string[], calendar: readonly string[] = [], where: Whereabouts = {}) {
  return read(calendarOf(lines, calendar), where);
}

/** What an event in JSON-LD says, alone in a file. */
export function readJsonLd(event: Record<string, unknown>, where: Whereabouts = {}) {
  return read(JSON.stringify({ '@type': 'Event', name: 'A talk', ...event }), where);
}
