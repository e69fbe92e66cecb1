import type { CommunityEvent, Occurrence } from '../../events/community-event.ts';
import { nextChange } from '../../events/status-at.ts';
import { MAX_AGE_SECONDS } from '../../server/cache-policy.ts';

interface KeptHtml {
  html: string;
  /** The instants (ms) between which it is right, the latter exclusive. */
  from: number;
  until: number;
}

const kept = new WeakMap<CommunityEvent, Map<string, KeptHtml>>();

/**
 * The HTML of an occurrence, rendered again when the occurrence has changed, and after an hour: no longer than pages are kept.
 * @param variant all that it depends on besides the occurrence and `now` (ms)
 */
export async function keepHtml(
  occurrence: Occurrence,
  variant: string,
  now: number,
  render: () => Promise<string>,
): Promise<string> {
  const { event, startsAt } = occurrence;
  const variants = kept.get(event) ?? new Map<string, KeptHtml>();
  kept.set(event, variants);
  const key = `${String(startsAt)} ${variant}`;
  const known = variants.get(key);
  if (known !== undefined && known.from <= now && now < known.until) return known.html;
  // What is rendered is made of many pieces, each of which joining rows would walk through anew: written once, it is one.
  const html = Buffer.from(await render()).toString();
  for (const [name, { until }] of variants) if (until <= now) variants.delete(name);
  variants.set(key, { html, from: now, until: Math.min(nextChange([occurrence], now), now + MAX_AGE_SECONDS * 1000) });
  return html;
}
