/** In the browser: the filter form and the query that stands for it. */
import { toFilter, type FilterPart } from '../events/event-filter';
import { searchWords } from '../events/search-words';
import type { ListQuery } from '../write-list-query';

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

/** Makes a form ask for what a query says. */
export function fillForm(form: HTMLFormElement, query: URLSearchParams): void {
  for (const control of controlsOf(form)) {
    const values = query.getAll(control.name);
    if (control.type === 'checkbox') control.checked = values.includes(control.value);
    else if (control.type === 'hidden') control.disabled = !values.includes(control.value);
    else control.value = values[0] ?? '';
  }
}

/** A wish in the words of the form. */
export function labelOf(form: HTMLFormElement, { name, value }: FilterPart): string {
  const control = controlsOf(form).find((one) => one.name === name && (one.type !== 'checkbox' || one.value === value));
  const chosen = control?.querySelector<HTMLOptionElement>(':checked')?.dataset.label;
  return (control?.dataset.label ?? '#').replace('#', () => chosen ?? value);
}
