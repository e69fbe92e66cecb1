/** In the browser: the filter form and the query that stands for it. */
import { toFilter, type FilterPart } from '../../events/filters/event-filter.ts';
import { searchWords } from '../../events/filters/search-words.ts';
import type { ListQuery } from '../../events/filters/serialize-list-query.ts';
import { showIgnored } from '../live/page-messages.ts';

type Control = HTMLInputElement | HTMLSelectElement;

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('[name]')];
}

/** What a form asks for, as far as it means something. */
export function readForm(form: HTMLFormElement): ListQuery {
  const parts = [...new FormData(form)].map(([name, value]) => ({
    name,
    value: (value as string).trim().replace(/\s+/g, ' '),
  }));
  const isWish = ({ name, value }: (typeof parts)[number]) =>
    name === 'q' ? searchWords(value).length > 0 : value !== '' && name !== 'view';
  return {
    filter: toFilter(parts.filter(isWish) as FilterPart[]),
    view: parts.some(({ name }) => name === 'view') ? 'date' : 'type',
    page: 1,
  };
}

/** A month or a country: what can be asked for although it isn't among those that occur. */
const CHOOSABLE = /^(?:\d{4}-(?:0[1-9]|1[0-2])|[A-Z]{2})$/;

function nameOf(value: string): string {
  const { lang } = document.documentElement;
  if (value.length === 2) return new Intl.DisplayNames(lang, { type: 'region' }).of(value) ?? value;
  return new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(value));
}

/** Says what of a query a form doesn't ask for, since it means nothing. */
function tellIgnored(form: HTMLFormElement, query: URLSearchParams): void {
  const asked = new FormData(form);
  const ignored = [...query].filter(
    ([name, value]) => value !== '' && form.elements.namedItem(name) !== null && !asked.getAll(name).includes(value),
  );
  showIgnored(ignored.map((part) => part.join('=')));
}

/** Makes a form ask for what a query says, as far as it can. */
export function fillForm(form: HTMLFormElement, query: URLSearchParams): void {
  for (const control of controlsOf(form)) {
    const values = query.getAll(control.name);
    const [value = ''] = values;
    if (control instanceof HTMLSelectElement && CHOOSABLE.test(value)) {
      const isMissing = [...control.options].every((option) => option.value !== value);
      if (isMissing) control.add(new Option(nameOf(value), value));
    }
    if (control.type === 'checkbox') control.checked = values.includes(control.value);
    else if (control.type === 'hidden') control.disabled = !values.includes(control.value);
    else control.value = value;
  }
  tellIgnored(form, query);
}

/** A wish in the words of the form. */
export function labelOf(form: HTMLFormElement, { name, value }: FilterPart): string {
  const control = controlsOf(form).find((one) => one.name === name && (one.type !== 'checkbox' || one.value === value));
  const option = control?.querySelector<HTMLOptionElement>(':checked');
  return (control?.dataset.label ?? '#').replace('#', () => option?.dataset.label ?? option?.text ?? value);
}
