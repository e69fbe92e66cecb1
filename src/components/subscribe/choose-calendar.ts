/** Shows the calendar of what the form on the subscribe page asks for, as `CalendarPicker.astro` does on the server. */
import { listTerms } from '../../events/filters/event-filter.ts';
import { serializeListQuery } from '../../events/filters/list-query.ts';
import { nameCalendar, toChosenSubscription } from '../../outputs/calendar/to-subscription.ts';
import { fillForm, labelOf, offerAnother, readForm } from '../filters/filter-form.ts';
import { isChanged } from '../filters/is-changed.ts';
import { joinParts } from '../../strings/format-message.ts';
import { readAttribute, selectAll } from '../live/page-attributes.ts';
import { pageMessages } from '../live/page-messages.ts';
import { showSubscription } from './show-subscription.ts';

const locale = document.documentElement.lang;
const isPrerendered = readAttribute(document.documentElement, 'prerendered') !== undefined;

function show(form: HTMLFormElement, choice: HTMLElement): void {
  const { filter } = readForm(form);
  const { path, terms, isExact } = toChosenSubscription(filter, isPrerendered);
  const labels = terms.map((term) => labelOf(form, term));
  choice.hidden = listTerms(filter).length === 0;
  selectAll('found', choice)[0]?.replaceChildren(joinParts(labels, locale));
  for (const hint of selectAll('inexact', choice)) hint.hidden = isExact;
  showSubscription(choice, path, nameCalendar(labels, { strings: pageMessages(), locale }));
  try {
    history.replaceState(history.state, '', location.pathname + serializeListQuery({ filter }));
  } catch {
    // Browsers refuse when it comes too often; the next choice brings the URL up to date.
  }
}

const [form] = selectAll<HTMLFormElement>('picker');
const [choice] = selectAll('choice');
if (form && choice) {
  form.addEventListener('input', ({ target }) => {
    const either = selectAll<HTMLInputElement>('either', form);
    if (either.some((one) => one === target)) for (const one of either) if (one !== target) one.checked = false;
    offerAnother(form);
    show(form, choice);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const isChosen = isChanged(form);
  if (!isChosen && isPrerendered) fillForm(form, new URLSearchParams(location.search));
  if (isChosen || (isPrerendered && location.search !== '')) show(form, choice);
}
