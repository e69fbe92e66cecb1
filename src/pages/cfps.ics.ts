import type { APIRoute } from 'astro';
import { respondWithDeadlines } from '../endpoints/respond-with-deadlines.ts';

export const GET: APIRoute = (context) => respondWithDeadlines(context);
