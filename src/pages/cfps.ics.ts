import type { APIRoute } from 'astro';
import { respondWithDeadlines } from '../outputs/calendar/respond-with-deadlines.ts';

export const GET: APIRoute = (context) => respondWithDeadlines(context);
