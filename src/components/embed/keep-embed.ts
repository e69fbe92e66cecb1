/** Keeps the list in a frame right and as long as was asked for. In a static build, it also answers the query. */
import { readFormerTypes, withPresentTypes } from '../../events/filters/former-types.ts';
import { readAttribute, selectAll, writeAttribute } from '../live/page-attributes.ts';
import { readRow, rowIn } from '../live/row.ts';
import { showIgnored } from '../live/page-messages.ts';
import { parseEmbedQuery } from './embed-query.ts';
import '../live/keep-current.ts';

function start(list: HTMLElement): void {
  const page = document.documentElement;

  function limitRows(): void {
    const limit = Number(readAttribute(list, 'limit'));
    for (const [index, row] of selectAll('ends', list).entries()) {
      const isBeyond = index >= limit;
      if (row.hidden !== isBeyond) row.hidden = isBeyond;
    }
  }

  function answerQuery(): void {
    const typeIds = readAttribute(list, 'types')?.split(' ') ?? [];
    const formerTypes = readFormerTypes(readAttribute(page, 'formerTypes'));
    const query = parseEmbedQuery(withPresentTypes(new URLSearchParams(location.search), formerTypes), typeIds);
    writeAttribute(list, 'limit', String(query.limit));
    if (query.theme !== undefined) writeAttribute(page, 'theme', query.theme);
    showIgnored(query.ignored);
    if (query.types.length === 0) return;
    for (const item of [...list.children]) if (!query.types.includes(readRow(rowIn(item)).type)) item.remove();
    document.dispatchEvent(new Event('rows-changed'));
  }

  if (readAttribute(page, 'prerendered') !== undefined) answerQuery();
  limitRows();
  document.addEventListener('rows-changed', limitRows);
}

const [list] = selectAll('limit');
if (list !== undefined) start(list);
