/**
 * Where the site will be, with its base, as `SITE_URL` and `SITE_BASE` say: `https://example.org/community/`.
 * `undefined` when they aren't set to a URL. Workflows set what they don't know to the empty text.
 */
export function readSiteSetting({ SITE_URL = '', SITE_BASE = '' }: NodeJS.ProcessEnv): string | undefined {
  return URL.parse(SITE_BASE || '/', SITE_URL)?.href.replace(/\/*$/, '/');
}
