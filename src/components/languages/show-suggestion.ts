/** The box that offers a page in another language: apart from the script of every page, since few readers ever see it. */
import style from './suggestion.css?inline';

/** Shows a link to this page in another language and a button that closes the offer. @returns the box */
export function showSuggestion(offered: HTMLAnchorElement, { text, label, dismiss }: Record<string, string>): Element {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const box = document.createElement('aside');
  box.className = 'suggestion no-print';
  box.ariaLabel = label ?? '';
  const link = document.createElement('a');
  link.href = offered.href;
  link.hreflang = link.lang = offered.hreflang;
  link.textContent = text ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = dismiss ?? '';
  button.textContent = '×';
  box.append(link, button);
  document.body.append(box);
  return box;
}
