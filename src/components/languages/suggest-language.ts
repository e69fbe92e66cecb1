/** Suggests this page in the language that the reader's browser prefers, if the site is in it, until the reader closes that or chooses a language. */
import { readAttribute, selectAll } from '../live/page-attributes.ts';

const KEY = 'language-chosen';

function isChosen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Where nothing can be remembered, closing it would be of no use.
    return true;
  }
}

/** By language and script: Portuguese is one, Chinese is two. */
function scriptOf(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${String(script)}`;
  } catch {
    // Some browsers name the locale of their system, such as `en-US@posix`.
    return undefined;
  }
}

/** The link to the page in the language that the reader prefers; none where that is the page's own, or there is none. */
function findPreferred(links: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  const preferred = navigator.languages
    .map(scriptOf)
    .flatMap((script) => links.find(({ hreflang }) => scriptOf(hreflang) === script) ?? [])[0];
  return preferred?.hasAttribute('aria-current') === true ? undefined : preferred;
}

function remember(): void {
  try {
    localStorage.setItem(KEY, '');
  } catch {
    // It is offered again on the next page.
  }
}

/** Offers the page behind a link of the list. */
async function suggest(link: HTMLAnchorElement, list: HTMLElement): Promise<void> {
  const { showSuggestion } = await import('./show-suggestion.ts');
  const box = showSuggestion(link, {
    text: readAttribute(link, 'offer') ?? link.textContent.trim(),
    label: list.parentElement?.ariaLabel ?? '',
    dismiss: readAttribute(list, 'dismiss') ?? '',
  });
  for (const control of box.children)
    control.addEventListener('click', () => {
      remember();
      box.remove();
    });
}

const [list] = selectAll('languages');
if (list && !isChosen()) {
  list.addEventListener('click', remember);
  const link = findPreferred([...list.querySelectorAll('a')]);
  // Without a connection there is no offer.
  if (link) suggest(link, list).catch(() => undefined);
}
