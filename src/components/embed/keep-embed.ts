/** Keeps the list in a frame right and as long as was asked for. In a build of files, it also answers the query. */
import { parseEmbedQuery } from './parse-embed-query.ts';
import '../live/keep-current.ts';

/** A row, also one that waits for its turn in a template. */
function rowOf(item: Element): HTMLElement | null {
  return item instanceof HTMLTemplateElement
    ? (item.content.firstElementChild as HTMLElement | null)
    : (item as HTMLElement);
}

function start(list: HTMLElement): void {
  const { dataset } = document.documentElement;

  function limitRows(): void {
    const limit = Number(list.dataset.limit);
    for (const [index, row] of [...list.querySelectorAll<HTMLElement>('[data-ends]')].entries()) {
      const isBeyond = index >= limit;
      if (row.hidden !== isBeyond) row.hidden = isBeyond;
    }
  }

  function answerQuery(): void {
    const query = parseEmbedQuery(new URLSearchParams(location.search), list.dataset.types?.split(' ') ?? []);
    list.dataset.limit = String(query.limit);
    if (query.theme !== undefined) dataset.theme = query.theme;
    const line = document.querySelector<HTMLElement>('[data-ignored]');
    if (line !== null && query.ignored.length > 0) {
      line.textContent = (line.dataset.ignored ?? '').replace('#', () => query.ignored.join(', '));
      line.hidden = false;
    }
    if (query.types.length === 0) return;
    for (const item of [...list.children])
      if (!query.types.includes(rowOf(item)?.dataset.eventType ?? '')) item.remove();
    document.dispatchEvent(new Event('rows-changed'));
  }

  if (dataset.prerendered !== undefined) answerQuery();
  limitRows();
  document.addEventListener('rows-changed', limitRows);
}

const list = document.querySelector<HTMLElement>('[data-limit]');
if (list !== null) start(list);
