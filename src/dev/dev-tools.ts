import type { AstroIntegration } from 'astro';
import { AS_OF_ROUTE, MOVE_MESSAGE, MOVED_MESSAGE, type Move, type Moved } from './as-of.ts';
import { moveClock, rememberStart } from './moved-clock.ts';

const CLOCK_ICON =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/></svg>';

/** What only authors and maintainers see, in `npm run dev`: the toolbar's "As of", and an event in all states. */
export function devTools(): AstroIntegration {
  return {
    name: 'dev-tools',
    hooks: {
      'astro:config:setup': ({ command, config, addDevToolbarApp, injectRoute }) => {
        if (command !== 'dev') return;
        // A route on demand among those of the static target would be the only one that development serves.
        const prerender = config.output === 'static';
        addDevToolbarApp({
          id: 'as-of',
          name: 'As of',
          icon: CLOCK_ICON,
          entrypoint: new URL('./as-of-app.ts', import.meta.url),
        });
        injectRoute({ pattern: AS_OF_ROUTE, entrypoint: new URL('./as-of.json.ts', import.meta.url), prerender });
        injectRoute({
          pattern: '/events/[year]/[slug]/states',
          entrypoint: new URL('./states.astro', import.meta.url),
          prerender,
        });
      },
      'astro:server:setup': ({ toolbar }) => {
        rememberStart(process.env);
        toolbar.on<Move>(MOVE_MESSAGE, ({ instant }) => {
          let moved: Moved = {};
          try {
            moveClock(process.env, instant);
          } catch (error) {
            moved = { error: String(error) };
          }
          toolbar.send(MOVED_MESSAGE, moved);
        });
      },
    },
  };
}
