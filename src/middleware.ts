import { defineMiddleware } from 'astro:middleware';
import { siteClock } from './site-clock';

/** Gives each page the instant that it is about. */
export const onRequest = defineMiddleware((context, next) => {
  context.locals.now = siteClock.now();
  return next();
});
