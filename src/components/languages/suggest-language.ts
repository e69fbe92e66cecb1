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
const scriptOf = (tag: string) => {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${String(script)}`;
};

/** The link to the page in the language that the reader prefers; none where that is the page's own, or there is none. */
function findPreferred(links: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  const preferred = navigator.languages
    .map((tag) => links.find(({ hreflang }) => scriptOf(hreflang) === scriptOf(tag)))
    .find((link) => link !== undefined);
  return preferred?.hasAttribute('aria-current') === true ? undefined : preferred;
}

function remember(): void {
  localStorage.setItem(KEY, '');
}

/** Offers the page behind a link of the list. */
async function suggest(link: HTMLAnchorElement, list: HTMLElement): Promise<void> {
  const { showSuggestion } = await import('./show-suggestion.ts');
  const box = showSuggestion(link, {
    text: readAttribute(link, 'offer') ?? link.textContent.trim(),
    label: list.parentElement?.ariaLabel ?? '',
    dismiss: readAttribute(list, 'dismiss') ?? '',
  });
  box.addEventListener('click', () => {
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
