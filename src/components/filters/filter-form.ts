/** In the browser: the filter form and its query. */
import { toFilter, type FilterTerm } from '../../events/filters/event-filter.ts';
import { FILTERS, type FilterName } from '../../events/filters/filters.ts';
import { searchWords } from '../../events/filters/search-words.ts';
import type { ListQuery } from '../../events/filters/list-query.ts';
import { formatMessage } from '../../strings/format-message.ts';
import { readAttribute } from '../live/page-attributes.ts';
import { showIgnored } from '../live/page-messages.ts';

type Control = HTMLInputElement | HTMLSelectElement;

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('[name]')];
}

/** What a form asks for, as far as it means something. */
export function readForm(form: HTMLFormElement): ListQuery {
  const data = new FormData(form);
  const terms = [...data]
    .map(([name, value]) => ({ name: name as FilterName, value: (value as string).trim().replace(/\s+/g, ' ') }))
    .filter(({ name, value }) => name in FILTERS && (name === 'q' ? searchWords(value).length > 0 : value !== ''));
  return {
    filter: toFilter(terms),
    view: data.has('view') ? 'date' : 'type',
    page: 1,
  };
}

/** Whether a form asks for something else than its page did. */
export function isChanged(form: HTMLFormElement): boolean {
  return controlsOf(form).some((control) => {
    if (control instanceof HTMLSelectElement) {
      return (
        control.selectedIndex !==
        Math.max(
          0,
          [...control.options].findIndex((one) => one.defaultSelected),
        )
      );
    }
    return control.value !== control.defaultValue || control.checked !== control.defaultChecked;
  });
}

const { lang } = document.documentElement;

/** What a select can be asked for although no event has it, by its `data-accepts`. */
const ACCEPTED: Readonly<Record<string, { form: RegExp; format: (value: string) => string }>> = {
  region: {
    form: /^[A-Z]{2}$/,
    format: (value) => new Intl.DisplayNames(lang, { type: 'region' }).of(value) ?? value,
  },
  month: {
    form: /^\d{4}-(?:0[1-9]|1[0-2])$/,
    format: (value) =>
      new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(value)),
  },
};

/** Shows what of a query a form doesn't ask for, since it means nothing. */
function showIgnoredParts(form: HTMLFormElement, query: URLSearchParams): void {
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
    const accepted = ACCEPTED[readAttribute(control, 'accepts') ?? ''];
    if (control instanceof HTMLSelectElement && accepted?.form.test(value)) {
      const isMissing = [...control.options].every((option) => option.value !== value);
      if (isMissing) control.add(new Option(accepted.format(value), value));
    }
    if (control.type === 'checkbox') control.checked = values.includes(control.value);
    else if (control.type === 'hidden') control.disabled = !values.includes(control.value);
    else control.value = value;
  }
  showIgnoredParts(form, query);
}

/** A term of a filter in the words of the form. */
export function labelOf(form: HTMLFormElement, { name, value }: FilterTerm): string {
  const control = controlsOf(form).find((one) => one.name === name && (one.type !== 'checkbox' || one.value === value));
  const option = control?.querySelector<HTMLOptionElement>(':checked');
  const words = (element: HTMLElement | null | undefined) => element && readAttribute(element, 'label');
  return formatMessage(words(control) ?? '{value}', { value: words(option) ?? option?.text ?? value });
}
