import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Found } from './found.ts';
import { lineAt, metaOf, type Page } from './page.ts';
import { readPosterMoments } from './read-poster-moments.ts';
import { splitPlace } from './split-place.ts';
import { quote, toLine } from './to-line.ts';

const DATES = '.sched-container-dates, .list-single__date';
const TIME_AND_PLACE = '.sched-event-details-timeandplace';
const PLACE = `${TIME_AND_PLACE} a, .list-single__location a`;

/** When it is: in a line of its own, or in the first one where its place is named as well. */
function readDates({ tree }: Page): string | undefined {
  const { children = [] } = select(TIME_AND_PLACE, tree) ?? {};
  const text = children.map((child) => (child.type === 'element' && child.tagName === 'br' ? '\n' : textOf(child)));
  const first = text.join('').trim().split('\n')[0];
  return lineAt(tree, DATES) ?? (/\d:\d\d/.test(first ?? '') ? toLine(first) : undefined);
}

/**
 * Reads a page of Sched: that of an entry in a programme (`https://<conference>.sched.com/event/…`), which becomes an event of its own, or a
 * conference's first one. The reading relies on the classes `sched-container-dates` or, on newer pages, `list-single__date` (a line
 * such as `Tuesday March 16, 2027 11:00am - 11:30am CET`), `sched-event-details-timeandplace`, whose first line can be that and whose link
 * is the room, `list-single__location`, and `tip-description`; of a first
 * page only on what it says of itself for sharing. The zone stands there as an abbreviation only, which is left to ask for.
 */
export function fromSched(page: Page): Found | undefined {
  const { tree } = page;
  const dates = readDates(page);
  const isOurs = dates !== undefined || /^https:\/\/[^/]+\.sched\.com(?:\/|$)/.test(page.url ?? '');
  if (!isOurs) return undefined;
  const moments = readPosterMoments(dates ?? '');
  const place = lineAt(tree, PLACE);
  const split = place === undefined ? undefined : splitPlace(place);
  return {
    // Behind the name in a page's own title stands that of the conference.
    fields: { title: lineAt(tree, '.event a.name, .event > a') ?? metaOf(page, 'og:title'), location: split },
    ...moments,
    description: select('.tip-description', tree),
    remarks: [
      ...(dates !== undefined && moments.start === undefined
        ? [`It says when it is: ${quote(dates)}. The year is missing there.`]
        : []),
      ...(place !== undefined && split === undefined ? [`It names a place, which was left out: ${quote(place)}.`] : []),
    ],
  };
}
