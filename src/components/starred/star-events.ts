/** Puts a star on each event of the page's lists, and lets the reader switch it on and off. */
import { toSearch } from '../../events/filters/to-search.ts';
import { formatMessage } from '../../strings/format-message.ts';
import { readAttribute, selectAll, selectorOf, writeAttribute } from '../live/page-attributes.ts';
import { pageMessages } from '../live/page-messages.ts';
import { MOST_STARS, readStars, writeStars } from './star-store.ts';

const NOTE_FOR_MS = 10_000;

/** Rows that have come in since get their buttons as well. */
function addButtons(): void {
  const button = selectAll<HTMLTemplateElement>('starTemplate')[0]?.content.firstElementChild;
  if (!(button instanceof HTMLElement)) return;
  for (const row of [...selectAll('event'), ...selectAll('cfp')]) {
    if (selectAll('star', row).length > 0) continue;
    const copy = button.cloneNode(true) as HTMLElement;
    const title = row.querySelector(':is(h2, h3, h4) a')?.textContent.trim() ?? '';
    writeAttribute(copy, 'star', readAttribute(row, 'event') ?? readAttribute(row, 'cfp') ?? '');
    copy.ariaLabel = formatMessage(readAttribute(copy, 'label') ?? '', { title });
    row.append(copy);
  }
}

function showStars(): void {
  const starred = new Set(readStars());
  for (const button of selectAll('star')) {
    const isPressed = String(starred.has(readAttribute(button, 'star') ?? ''));
    if (button.ariaPressed !== isPressed) button.ariaPressed = isPressed;
    if (button.hidden) button.hidden = false;
  }
}

function showNote(text: string): void {
  const [note] = selectAll('starNote');
  if (note === undefined) return;
  note.textContent = text;
  setTimeout(() => {
    if (note.textContent === text) note.textContent = '';
  }, NOTE_FOR_MS);
}

function toggle(id: string): void {
  const starred = readStars();
  const others = starred.filter((one) => one !== id);
  const isFull = others.length === starred.length && starred.length >= MOST_STARS;
  if (isFull) {
    showNote(formatMessage(pageMessages().tooManyStars, { count: MOST_STARS }));
    return;
  }
  const ids = others.length === starred.length ? [...starred, id] : others;
  const areKept = writeStars(ids);
  if (!areKept) showNote(pageMessages().starsNotKept);
  // What the browser doesn't keep, the page of starred events gets by its URL.
  for (const link of selectAll<HTMLAnchorElement>('starredLink')) {
    link.search = areKept ? '' : toSearch(new URLSearchParams(ids.toSorted().map((starred) => ['id', starred])));
  }
  showStars();
  document.dispatchEvent(new Event('stars-changed'));
}

function update(): void {
  addButtons();
  showStars();
}

update();
document.addEventListener('rows-changed', update);
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>(selectorOf('star'));
  const id = button && readAttribute(button, 'star');
  if (id) toggle(id);
});
// In another tab, or before the reader came back to this page.
addEventListener('storage', showStars);
addEventListener('pageshow', showStars);
