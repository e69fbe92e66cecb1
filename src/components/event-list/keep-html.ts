import { MAX_AGE_SECONDS } from '../../server/cache-policy.ts';

interface Rendered<Html> {
  html: Html;
  /** The instant (ms) at which something in it changes; `Infinity` if nothing does. */
  nextChange: number;
}

interface Kept<Html> {
  html: Html;
  /** The instants (ms) between which it is right, the latter exclusive. */
  from: number;
  until: number;
}

/**
 * Keeps what is rendered of an object, by all that it depends on besides the object and `now` (ms), until it changes; for an hour at most, as
 * pages are kept.
 */
function createKeeper<Html>() {
  const kept = new WeakMap<object, Map<string, Kept<Html>>>();
  const make = async (
    variants: Map<string, Kept<Html>>,
    variant: string,
    now: number,
    render: () => Promise<Rendered<Html>>,
  ) => {
    const { html, nextChange } = await render();
    for (const [name, { until }] of variants) if (until <= now) variants.delete(name);
    variants.set(variant, { html, from: now, until: Math.min(nextChange, now + MAX_AGE_SECONDS * 1000) });
    return html;
  };
  return (of: object, variant: string, now: number, render: () => Promise<Rendered<Html>>): Html | Promise<Html> => {
    const variants = kept.get(of) ?? new Map<string, Kept<Html>>();
    kept.set(of, variants);
    const known = variants.get(variant);
    if (known !== undefined && known.from <= now && now < known.until) return known.html;
    return make(variants, variant, now, render);
  };
}

/** A row of a list, as octets: encoding the same text for each question would take longer than all else. */
export const keepRow = createKeeper<Uint8Array>();

/** A text that a list stands in, as octets: what is before it, and what comes after. */
export const keepText = createKeeper<readonly Uint8Array[]>();
