/** In the browser: fetches what filters the Events page's list when it is first needed, since most visits need the list alone. */
import { selectAll, selectorOf } from '../live/page-attributes.ts';
import { isChanged } from './is-changed.ts';

const [list] = selectAll('eventList');
let isLoaded = false;

async function load(): Promise<void> {
  await import('./filter-list.ts');
  isLoaded = true;
}

/** A link of the filters that is pressed before the script is there waits for it. */
function holdBack(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>(`${selectorOf('filters')} a`);
  if (isLoaded || link?.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  load().then(
    () => {
      link.click();
    },
    () => {
      location.assign(link.href);
    },
  );
}

if (list) {
  // Before anything is pressed, one points at it or brings the keyboard there; tools for who can't may only change a value.
  for (const sign of ['pointerover', 'focusin', 'input'])
    list.addEventListener(sign, () => void load(), { once: true });
  list.addEventListener('click', holdBack);
  document.addEventListener('rows-changed', () => void load(), { once: true });
  // This script may have come after the first keystroke.
  const isAsked = selectAll<HTMLFormElement>('filterForm', list).some(isChanged);
  if (location.search !== '' || isAsked || list.contains(document.activeElement)) void load();
}
