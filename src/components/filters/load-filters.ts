/** In the browser: fetches what filters the Events page's list when it is first needed, since most visits need the list alone. */
import { selectAll } from '../live/page-attributes.ts';

const [list] = selectAll('eventList');

function load(): void {
  void import('./filter-list.ts');
}

if (list) {
  // Before anything is pressed, one points at it or brings the keyboard there.
  for (const sign of ['pointerover', 'focusin']) list.addEventListener(sign, load, { once: true });
  document.addEventListener('rows-changed', load, { once: true });
  if (location.search !== '') load();
}
