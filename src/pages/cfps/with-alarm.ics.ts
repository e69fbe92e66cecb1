import type { APIRoute } from 'astro';
import { secondsInWeek } from 'date-fns/constants';
import { respondWithDeadlines } from '../../outputs/calendar/respond-with-calendar.ts';

export const GET: APIRoute = (context) => respondWithDeadlines(context, secondsInWeek);
