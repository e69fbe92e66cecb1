import type { AstroIntegration } from 'astro';
import { formatReport } from '../event-files/reporting/format-report.ts';
import type { Problem } from '../event-files/problem.ts';
import { PROBLEMS_EVENT } from '../collections/events-loader.ts';

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

/** In `npm run dev`: shows authors' mistakes over the page until they are mended. */
export function problemOverlay(): AstroIntegration {
  return {
    name: 'problem-overlay',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let errors: Problem[] = [];
        server.watcher.on(PROBLEMS_EVENT, (problems: Problem[]) => {
          const hadErrors = errors.length > 0;
          errors = problems.filter(({ severity }) => severity === 'error');
          if (errors.length > 0) server.ws.send(toOverlay(errors));
          else if (hadErrors) server.ws.send({ type: 'full-reload' });
        });
        // A page that is opened while something is broken must say so as well.
        server.ws.on('connection', () => {
          if (errors.length > 0) server.ws.send(toOverlay(errors));
        });
      },
    },
  };
}
