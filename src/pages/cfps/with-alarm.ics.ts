import type { APIRoute } from 'astro';
import { secondsInWeek } from 'date-fns/constants';
import { formatTerms } from '../../components/filters/filter-controls.ts';
import { respondWithDeadlines } from '../../outputs/calendar/respond-with-calendar.ts';
import { FEEDS } from '../../outputs/list-feeds.ts';

export const GET: APIRoute = (context) =>
  respondWithDeadlines(context, { ...FEEDS.cfpsWithAlarm, kind: 'cfps', formatTerms, alarmSeconds: secondsInWeek });
