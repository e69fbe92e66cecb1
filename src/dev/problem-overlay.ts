import type { AstroIntegration } from 'astro';
import { formatReport } from '../event-files/format-report.ts';
import type { Problem } from '../event-files/problem.ts';
import { problemsChannel } from '../collections/events-loader.ts';

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

/** In `npm run dev`: shows authors' errors over the page until they are fixed. */
export function problemOverlay(): AstroIntegration {
  let stop: () => void = () => undefined;
  return {
    name: 'problem-overlay',
    hooks: {
      'astro:server:setup': ({ server }) => {
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
