import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

/**
 * What axe finds on an open page, each with its rule and element. It comes into a page once, by the debugger, which no policy of the page
 * hinders; what passes isn't described, which would take twice the time.
 * @param context a selector of the part to look at
 */
export async function findViolations(page: Page, context = 'html', options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([context, options]) =>
      (window as unknown as { axe: typeof axe }).axe.run(context, { ...options, resultTypes: ['violations'] }),
    [context, options] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} at ${html.slice(0, 200)}`));
}
