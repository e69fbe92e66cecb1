import { z } from 'zod';
import { EVENT_STATUSES } from '../../events/event-data.ts';
import { toCanonicalRule } from '../../events/recurrence/to-canonical-rule.ts';
import { localDate, localTime } from './dates.ts';
import { field, substantial } from './field.ts';
import { optionalLine } from './text.ts';

const day = () => localDate('times go into startTime and endTime').optional();

const occurrenceChange = field(
  z.strictObject({
    date: field(localDate(), 'The day that the rule gives for this occurrence.', { example: '2027-01-14' }),
    startDate: field(day(), 'The day it moves to.', { example: '2027-01-15' }),
    endDate: field(day(), 'Its last day after the move.', { example: '2027-01-15' }),
    startTime: field(localTime().optional(), 'Its other start time.', { example: '18:00' }),
    endTime: field(localTime().optional(), 'Its other end time.', { example: '19:00' }),
    status: field(z.enum(EVENT_STATUSES).optional(), 'Whether it takes place.', { example: 'cancelled' }),
    statusNote: field(optionalLine(200), 'Why, in a sentence.', { example: 'The group pauses over the holidays.' }),
  }),
  'An occurrence that differs.',
  { example: '{ date: 2027-01-14, status: cancelled }' },
);

export const repeats = field(
  z.strictObject({
    rule: substantial(z.string().overwrite(toCanonicalRule), 'How it repeats, an RRULE of RFC 5545.', {
      example: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
      onRequest: { label: 'Recurrence rule', question: 'How does it repeat? An RRULE, perhaps with COUNT or UNTIL' },
    }),
    except: substantial(z.array(localDate()).optional(), 'Days of the rule on which it does not take place.', {
      example: '[2027-12-23]',
      onRequest: {
        label: 'Exceptions',
        question: 'Days of the rule on which it does not take place, separated by commas',
      },
    }),
    changes: substantial(z.array(occurrenceChange).optional(), 'Occurrences that differ.', {
      example: '[{ date: 2027-01-14, status: cancelled }]',
    }),
  }),
  'For a recurring event in one file: the dates above are its first occurrence.',
  { example: '{ rule: FREQ=WEEKLY;BYDAY=TH }', ask: { label: 'Recurrence' } },
);
