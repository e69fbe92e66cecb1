import type { APIRoute } from 'astro';
import { respondWithDeadlines } from '../../outputs/calendar/respond-with-deadlines.ts';

const WEEK_SECONDS = 7 * 86_400;

export const GET: APIRoute = (context) => respondWithDeadlines(context, WEEK_SECONDS);
