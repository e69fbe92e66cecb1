/**
 * In a build of files: answers what the address asks the archive. The rows are those of the pages of all years, fetched when something
 * is asked; the matcher is the server's.
 */
import { createMatcher } from '../events/event-filter';
import { PAGE_SIZE } from '../events/page-size';
import { fillForm } from './filter-form';

/** The rows of a year's page, the latest first. */
async function fetchRows({ href }: HTMLAnchorElement): Promise<HTMLElement[]> {
  const page = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
  return [...page.querySelectorAll<HTMLElement>('li[data-event]')].reverse();
}

/** All rows of the archive that a query asks for, each event once, the latest first. */
async function findRows(query: URLSearchParams): Promise<HTMLElement[]> {
  const years = document.querySelectorAll<HTMLAnchorElement>('[data-years] a');
  const rows = (await Promise.all([...years].map(fetchRows))).flat();
  const types = query.getAll('type').filter((type) => type !== '');
  const matches = createMatcher({ q: query.getAll('q'), ...(types.length > 0 && { type: types }) });
  const byId = new Map(rows.toReversed().map((row) => [row.dataset.event, row]));
  return [...byId.values()].reverse().filter(({ dataset: { eventType: type = '', words = '' } }) =>
    matches({
      type,
      words,
      attendance: 'online',
      continent: undefined,
      country: undefined,
      months: [],
      isCfpOpen: false,
    }),
  );
}

function showPage(box: HTMLElement, query: URLSearchParams, rows: HTMLElement[]): void {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.get('page'))) || 1));
  const list = box.querySelector('ol');
  list?.replaceChildren(...rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE));
  if (list) list.hidden = rows.length === 0;
  for (const [rel, target] of [
    ['prev', page - 1],
    ['next', page + 1],
  ] as const) {
    const link = box.querySelector<HTMLAnchorElement>(`[rel="${rel}"]`);
    if (link === null) continue;
    query.set('page', String(target));
    link.href = `?${query.toString()}`;
    link.hidden = target < 1 || target > pages;
  }
}

async function answer(box: HTMLElement, form: HTMLFormElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const heading = box.querySelector('h2');
  fillForm(form, query);
  try {
    const rows = await findRows(query);
    const text = rows.length === 1 ? heading?.dataset.one : heading?.dataset.other?.replace('#', String(rows.length));
    heading?.replaceChildren(text ?? '');
    showPage(box, query, rows);
    document.dispatchEvent(new Event('rows-changed'));
  } catch {
    heading?.replaceChildren(heading.dataset.failed ?? '');
  }
  box.hidden = false;
  heading?.focus();
}

const box = document.querySelector<HTMLElement>('[data-archive-result]');
const form = document.querySelector<HTMLFormElement>('form[role="search"]');
const isAsked = ['q', 'type'].some((name) =>
  new URLSearchParams(location.search).getAll(name).some((value) => value.trim() !== ''),
);
if (box && form && isAsked && document.documentElement.matches('[data-prerendered]')) void answer(box, form);
