import type { APIRoute } from 'astro';
import { respondWithDeadlines } from '../outputs/calendar/respond-with-calendar.ts';

export const GET: APIRoute = (context) => respondWithDeadlines(context);
