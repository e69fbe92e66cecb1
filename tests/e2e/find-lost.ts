import type { Page } from 'playwright/test';

/** What of an open page readers of large text lose: what is wider than the screen or its box, and fields too narrow to type in. */
export async function findLostInLargeText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { documentElement: root } = document;
    root.style.fontSize = '200%';
    for (const details of document.querySelectorAll('details')) details.open = true;
    const screen = root.clientWidth;
    const lost = root.scrollWidth > screen ? [`the page is ${String(root.scrollWidth)} px wide`] : [];
    const name = ({ tagName, className, textContent }: Element) =>
      `${tagName}.${className} ${textContent.trim().slice(0, 40)}`;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const element of document.querySelectorAll('body *:not(svg *, .visually-hidden, .visually-hidden *)')) {
      const { width, left, right } = element.getBoundingClientRect();
      const { visibility, display } = getComputedStyle(element);
      if (width === 0 || visibility === 'hidden') continue;
      if ((right > screen + 1 || left < -1) && !scrolls(element)) lost.push(`outside: ${name(element)}`);
      if (element.matches('input:not([type="checkbox"], [type="radio"]), select') && width < 100)
        lost.push(`${String(width)} px wide: ${name(element)} ${element.outerHTML.slice(0, 60)}`);
      if (element.matches('h1, h2, h3, a, button, summary, label') && display !== 'inline')
        if (element.scrollWidth > element.clientWidth + 1) lost.push(`cut: ${name(element)}`);
    }
    root.style.fontSize = '';
    return lost;
  });
}

/** What isn't seen to be a button in forced colors, which have no backgrounds: it needs a border, a line, or a box around it. */
export async function findLostInForcedColors(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const lost = await page.evaluate(() => {
    const hasBorder = (element: Element) => parseFloat(getComputedStyle(element).borderInlineStartWidth) > 0;
    const controls = document.querySelectorAll<HTMLElement>('button, main a, [data-kind]');
    return [...controls]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { paddingInlineStart, textDecorationLine } = getComputedStyle(element);
        const isBox = element.matches('button') || parseFloat(paddingInlineStart) > 4;
        return isBox && !hasBorder(element) && textDecorationLine === 'none';
      })
      .filter((element) => element.matches('[aria-current]') || !hasBorder(element.parentElement ?? element))
      .map(({ outerHTML }) => outerHTML.slice(0, 100));
  });
  await page.emulateMedia({ forcedColors: null });
  return lost;
}
