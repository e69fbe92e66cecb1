/** Parameters that say who sent a reader. */
const CAMPAIGN = /^utm_/i;

/**
 * An HTTP(S) URL of a source, without parameters that say who sent a reader; nothing for any other text.
 * @param base what it is relative to
 */
export function toWebUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const url = URL.parse(value.trim(), base);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const parameters = url.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !CAMPAIGN.test(parameter));
  if (kept.length < parameters.length) url.search = kept.join('&');
  return url.href;
}
