import { UsageError } from '../usage-error.ts';
import { showInvisible } from './markdown.ts';

/** Where the site will be, with its base. Workflows set what they don't know to the empty text. @throws UsageError */
export function readSiteUrl({ SITE_URL, SITE_BASE }: Readonly<Record<string, string | undefined>>): string {
  const origin = SITE_URL === undefined || SITE_URL === '' ? 'http://localhost:4321' : SITE_URL;
  const base = SITE_BASE === undefined || SITE_BASE === '' ? '/' : SITE_BASE;
  if (!URL.canParse(base, origin)) {
    throw new UsageError(`SITE_URL is "${showInvisible(origin)}". Write a whole address, such as https://example.org.`);
  }
  return new URL(base, origin).href.replace(/\/*$/, '/');
}
