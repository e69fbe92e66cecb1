import { z } from 'zod';
import { EVENT_STATUSES } from '../../events/event-data.ts';
import { localDate, localTime } from './dates.ts';
import { optionalLine } from './text.ts';

const occurrenceChange = z
  .strictObject({
    date: localDate().describe('The day that the rule gives for this occurrence. Example: 2027-01-14'),
    startDate: localDate('times go into startTime and endTime')
      .optional()
      .describe('The day it moves to. Example: 2027-01-15'),
    endDate: localDate('times go into startTime and endTime')
      .optional()
      .describe('Its last day after the move. Example: 2027-01-15'),
    startTime: localTime().optional().describe('Its other start time. Example: 18:00'),
    endTime: localTime().optional().describe('Its other end time. Example: 19:00'),
    status: z.enum(EVENT_STATUSES).optional().describe('Whether it takes place. Example: cancelled'),
    statusNote: optionalLine(200).describe('Why, in a sentence. Example: The group pauses over the holidays.'),
  })
  .describe('An occurrence that differs. Example: { date: 2027-01-14, status: cancelled }');

export const repeats = z
  .strictObject({
    rule: z.string().describe('How it repeats, an RRULE of RFC 5545. Example: FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'),
    except: z
      .array(localDate())
      .optional()
      .describe('Days of the rule on which it does not take place. Example: [2027-12-23]'),
    changes: z
      .array(occurrenceChange)
      .optional()
      .describe('Occurrences that differ. Example: one entry for each moved day'),
  })
  .describe(
    'For a series in one file: the dates above are its first occurrence. Example: { rule: FREQ=WEEKLY;BYDAY=TH }',
  );
