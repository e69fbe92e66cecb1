/** In the browser: the filter form and its query. */
import { formatCountry } from '../../events/country-name.ts';
import { formatDate } from '../../events/dates/format-dates.ts';
import { toFilter, type FilterTerm } from '../../events/filters/event-filter.ts';
import { FILTERS, type FilterName } from '../../events/filters/filters.ts';
import { readFormerTypes, withPresentTypes } from '../../events/filters/former-types.ts';
import { searchWords } from '../../events/filters/search-words.ts';
import type { ListQuery } from '../../events/filters/list-query.ts';
import { capitalize, formatMessage } from '../../strings/format-message.ts';
import { readAttribute } from '../live/page-attributes.ts';
import { controlsOf, type Control } from './is-changed.ts';
import { showIgnored } from '../live/page-messages.ts';

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

const { lang } = document.documentElement;

/** What a select can be asked for although no event has it, by its `data-accepts`. */
const ACCEPTED: Readonly<Record<string, { form: RegExp; format: (value: string) => string }>> = {
  region: {
    form: /^[A-Z]{2}$/,
    format: (value) => formatCountry(value, lang),
  },
  month: {
    form: /^\d{4}-(?:0[1-9]|1[0-2])$/,
    format: (value) => formatDate(value, 'month', lang),
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

/** The selects of each filter that takes several values. */
function multipleSelectsOf(form: HTMLFormElement): HTMLSelectElement[][] {
  const selects = controlsOf(form).filter((one) => one instanceof HTMLSelectElement);
  return [
    ...Map.groupBy(
      selects.filter((one) => readAttribute(one, 'also') !== undefined),
      ({ name }) => name,
    ).values(),
  ];
}

/** Where a filter takes several values, offers one more select than have one, as `FilterField.astro` does; the first one stays. */
export function offerAnother(form: HTMLFormElement): void {
  for (const selects of multipleSelectsOf(form)) {
    const [first] = selects;
    const field = first?.closest('label');
    if (!first || !field) continue;
    const empty = selects.filter((one, index) => index > 0 && one.value === '' && one !== document.activeElement);
    for (const one of empty) one.closest('label')?.remove();
    const rest = selects.filter((one) => !empty.includes(one));
    if (rest.some(({ value }) => value === '')) continue;
    const another = field.cloneNode(true) as HTMLElement;
    const select = another.querySelector('select');
    for (const words of [another.querySelector('span'), select?.options[0]]) {
      words?.replaceChildren(readAttribute(first, 'also') ?? '');
    }
    if (select) select.value = '';
    rest.at(-1)?.closest('label')?.after(another);
  }
}

/** Gives selects of a filter that takes several values one value each, and as many selects as there are values. */
function spreadValues(form: HTMLFormElement, query: URLSearchParams): void {
  for (const selects of multipleSelectsOf(form)) {
    const [first] = selects;
    if (first === undefined) continue;
    for (const one of selects.slice(1)) one.closest('label')?.remove();
    first.value = '';
    for (const value of new Set(query.getAll(first.name))) {
      const all = multipleSelectsOf(form).flat();
      const select = all.find((one) => one.name === first.name && one.value === '');
      if (select) setValue(select, value);
      offerAnother(form);
    }
  }
}

/** Sets what a control asks for; a select takes what it doesn't have if it means something. */
function setValue(control: Control, value: string): void {
  const accepted = ACCEPTED[readAttribute(control, 'accepts') ?? ''];
  if (control instanceof HTMLSelectElement && accepted?.form.test(value)) {
    const isMissing = [...control.options].every((option) => option.value !== value);
    if (isMissing) control.add(new Option(capitalize(accepted.format(value), lang), value));
  }
  control.value = value;
}

/** Makes a form ask for what a query says, as far as it can. */
export function fillForm(form: HTMLFormElement, asked: URLSearchParams): void {
  const formerTypes = readFormerTypes(readAttribute(document.documentElement, 'formerTypes'));
  const query = withPresentTypes(asked, formerTypes);
  for (const control of controlsOf(form)) {
    const values = query.getAll(control.name);
    if (control.type === 'checkbox') control.checked = values.includes(control.value);
    else if (control.type === 'hidden') control.disabled = !values.includes(control.value);
    else if (readAttribute(control, 'also') === undefined) setValue(control, values[0] ?? '');
  }
  spreadValues(form, query);
  showIgnoredParts(form, query);
}

/** How many events an option has, see `FilterField.astro`. */
const COUNT = /\s?\p{Ps}\d+\p{Pe}$/u;

/** A term of a filter in the words of the form. */
export function labelOf(form: HTMLFormElement, { name, value }: FilterTerm): string {
  const controls = controlsOf(form).filter((one) => one.name === name);
  const control = controls.find((one) => one.value === value) ?? controls.find(({ type }) => type !== 'checkbox');
  const option = control?.querySelector<HTMLOptionElement>(':checked');
  const term = control && readAttribute(control, 'label');
  if (control?.type === 'checkbox') return term ?? control.closest('label')?.textContent.trim() ?? value;
  if (control === undefined || term === undefined) return option?.text.replace(COUNT, '') ?? value;
  // In the middle of a text, a month may have no capital.
  const { format } = ACCEPTED[readAttribute(control, 'accepts') ?? ''] ?? {};
  return formatMessage(term, { value: format?.(value) ?? value });
}
