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

const [list] = selectAll('languages');
const [suggestion] = selectAll('suggestion');
if (list && suggestion && !isChosen()) {
  const links = [...list.querySelectorAll('a')];
  const preferred = navigator.languages
    .map((tag) => links.find(({ hreflang }) => scriptOf(hreflang) === scriptOf(tag)))
    .find((link) => link !== undefined);
  const link = suggestion.querySelector('a');
  if (link && preferred?.hasAttribute('aria-current') === false) {
    link.href = preferred.href;
    link.hreflang = link.lang = preferred.hreflang;
    link.textContent = readAttribute(preferred, 'offer') ?? preferred.textContent.trim();
    suggestion.hidden = false;
  }
  const remember = () => {
    localStorage.setItem(KEY, '');
    suggestion.hidden = true;
  };
  suggestion.addEventListener('click', remember);
  list.addEventListener('click', remember);
}
