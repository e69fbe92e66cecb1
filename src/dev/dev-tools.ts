import type { AstroIntegration } from 'astro';
import { AS_OF_ROUTE } from './as-of.ts';

const CLOCK_ICON =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/></svg>';

/** What only authors and maintainers see, in `npm run dev`: the toolbar's "As of", and the card of an event in all states. */
export function devTools(): AstroIntegration {
  return {
    name: 'dev-tools',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp, injectRoute }) => {
        if (command !== 'dev') return;
        addDevToolbarApp({
          id: 'as-of',
          name: 'As of',
          icon: CLOCK_ICON,
          entrypoint: new URL('./as-of-app.ts', import.meta.url),
        });
        injectRoute({
          pattern: AS_OF_ROUTE,
          entrypoint: new URL('./as-of.json.ts', import.meta.url),
          prerender: false,
        });
        injectRoute({
          pattern: '/events/[year]/[slug]/card',
          entrypoint: new URL('./card.astro', import.meta.url),
          prerender: false,
        });
      },
    },
  };
}
