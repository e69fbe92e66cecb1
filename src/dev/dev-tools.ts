import type { AstroIntegration } from 'astro';
import { problemsChannel } from '../collections/events-loader.ts';
import type { Problem } from '../event-files/problem.ts';
import { formatReport } from '../event-files/format-report.ts';
import { AS_OF_ROUTE, MOVE_MESSAGE, MOVED_MESSAGE, type Move, type Moved } from './as-of.ts';
import { moveClock, rememberStart } from './moved-clock.ts';

const CLOCK_ICON =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/></svg>';

function toOverlay(problems: readonly Problem[]) {
  const [first] = problems;
  return {
    type: 'error' as const,
    err: {
      name: 'Event files',
      message: formatReport(problems),
      stack: '',
      ...(first !== undefined && {
        id: first.file,
        loc: { file: first.file, line: first.line, column: first.column },
      }),
    },
  };
}

/** What only authors and maintainers see, in `npm run dev`: the toolbar's "As of", an event in all states, and authors' errors over the page until they are fixed. */
export function devTools(): AstroIntegration {
  let stop: () => void = () => undefined;
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
      'astro:server:setup': ({ server, toolbar }) => {
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

        let errors: Problem[] = [];
        const onProblems = (problems: unknown) => {
          const hadErrors = errors.length > 0;
          errors = (problems as Problem[]).filter(({ severity }) => severity === 'error');
          if (errors.length > 0) server.ws.send(toOverlay(errors));
          else if (hadErrors) server.ws.send({ type: 'full-reload' });
        };
        problemsChannel.subscribe(onProblems);
        stop = () => {
          problemsChannel.unsubscribe(onProblems);
        };
        // A page that is opened while something is broken must say so as well.
        server.ws.on('connection', () => {
          if (errors.length > 0) server.ws.send(toOverlay(errors));
        });
      },
      'astro:server:done': () => {
        stop();
      },
    },
  };
}
