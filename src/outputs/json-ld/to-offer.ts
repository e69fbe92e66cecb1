import type { OfferLeaf } from 'schema-dts';
import type { Registration } from '../../events/community-event.ts';
import { onlyKnown } from './only-known.ts';
import { toDateTime } from './to-times.ts';

const SECOND_MS = 1000;

/** A registration as an offer, from the first second to the last of its days; what it costs only if that is nothing. */
export function toOffer({ url, opensAt, closes, closesAt, timeZone, free }: Registration): OfferLeaf {
  return onlyKnown<OfferLeaf>({
    '@type': 'Offer',
    url,
    validFrom: opensAt === undefined ? undefined : toDateTime(opensAt, timeZone),
    // Without a last day `closesAt` is the event's end, which nobody has promised.
    validThrough: closes === undefined ? undefined : toDateTime(closesAt - SECOND_MS, timeZone),
    price: free === true ? 0 : undefined,
  });
}
