import { expect, test } from 'vitest';
import { readStatusInTitle } from '../../../../src/cli/sources/draft/read-status-in-title.ts';
import { readCalendar, readJsonLd } from './read-fixture.ts';

test.each([
  ...[
    'Canceled: KCD',
    'Cancelled: KCD',
    'CANCELLED - KCD',
    'CANCELED – KCD',
    '[Canceled] KCD',
    '[CANCELLED]: KCD',
    '(Cancelled) KCD',
  ],
  ...[
    '**CANCELLED** KCD',
    'Cancelled! KCD',
    'KCD (cancelled)',
    'KCD [Canceled]',
    'KCD – CANCELLED',
    'KCD: cancelled',
    'Event cancelled: KCD',
  ],
  ...[
    'CANCELED: Canceled: KCD',
    'Abgesagt: KCD',
    'Die Veranstaltung entfällt: KCD'.replace('Die ', ''),
    'Annulé : KCD',
    'Cancelado: KCD',
  ],
  ...[
    'Cancelada - KCD',
    'Annullato: KCD',
    'Geannuleerd: KCD',
    'Inställt: KCD',
    'Aflyst: KCD',
    'Avlyst: KCD',
    'Peruutettu: KCD',
    'Odwołane: KCD',
  ],
  ...[
    'Zrušeno: KCD',
    'Отменено: KCD',
    'İptal edildi: KCD',
    '【中止】KCD',
    'キャンセル済み: KCD',
    '已取消：KCD',
    '취소됨: KCD',
    'בוטל: KCD',
  ],
])('"%s" is cancelled', (title) => {
  const { fields, remarks } = readStatusInTitle(title, undefined);
  expect(fields).toEqual({ title: 'KCD', status: 'cancelled' });
  expect(remarks).toEqual([expect.stringContaining('which became the status')]);
});

test.each([
  ...[
    'Postponed: KCD',
    'POSTPONED - KCD',
    '[Postponed] KCD',
    'KCD (postponed)',
    'Verschoben: KCD',
    'Reporté : KCD',
    'Aplazado: KCD',
  ],
  ...[
    'Adiado: KCD',
    'Rinviato: KCD',
    'Uitgesteld: KCD',
    'Przełożone: KCD',
    'Перенесено: KCD',
    '延期：KCD',
    '【延期】KCD',
    '연기: KCD',
  ],
])('"%s" is postponed', (title) => {
  expect(readStatusInTitle(title, undefined).fields).toEqual({ title: 'KCD', status: 'postponed' });
});

test.each([
  ...[
    'Cancelled talks: a retrospective',
    'Cancellation: how contexts end',
    'Canceling: how it works',
    'Report: the state of KCD',
  ],
  ...['Postponed-mortem', 'Canceled:', 'CANCELLED', 'KCD'],
])('"%s" stays as it is', (title) => {
  expect(readStatusInTitle(title, undefined)).toEqual({ fields: { title, status: undefined }, remarks: [] });
});

test('what a source says elsewhere wins, and a title in capitals is stressed', () => {
  expect(readStatusInTitle('Postponed: KCD', 'cancelled').fields).toEqual({ title: 'KCD', status: 'cancelled' });
  expect(readStatusInTitle('CANCELLED KCD Texas', 'scheduled').fields).toEqual({
    title: 'KCD Texas',
    status: 'cancelled',
  });
});

test.each([
  [['SUMMARY:A talk', 'STATUS:CANCELED'], [], 'cancelled'],
  [['STATUS:CONFIRMED'], ['METHOD:CANCEL'], 'cancelled'],
  [['STATUS:CONFIRMED'], [], undefined],
])('%j in a calendar of %j', (lines, calendar, status) => {
  expect(readCalendar(['DTSTART;VALUE=DATE:20270315', ...lines], calendar).fields.status).toBe(status);
});

test('a title of JSON-LD says it as well', () => {
  expect(readJsonLd({ name: 'Canceled: KCD', eventStatus: 'https://schema.org/EventScheduled' }).fields).toEqual({
    ...{ title: 'KCD', type: 'kcd', status: 'cancelled' },
  });
});

test.each([
  'Canceled event: A talk',
  'Canceled event with note: A talk',
  'FW: Canceled: A talk',
  '❌ CANCELLED ❌ A talk',
  '🚫 Cancelled: A talk',
])('what systems and authors write around it goes with it: %s', (title) => {
  const { fields } = readStatusInTitle(title, undefined);
  expect(fields).toEqual({ title: 'A talk', status: 'cancelled' });
});
