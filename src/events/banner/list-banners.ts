import { millisecondsInWeek } from 'date-fns/constants';
import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { startOfLocalDay } from '../dates/resolve-local-time.ts';
import { selectNextOccurrences } from '../lists/select-occurrences.ts';
import { nextBannerChange, selectBanner, type BannerSpan } from './select-banner.ts';
import { compareOccurrences } from '../lists/timeline.ts';

export interface Banner extends BannerSpan {
  occurrence: Occurrence;
}

/** So many dates of a recurring event are looked at: of a daily one, more than `AHEAD_MS`. */
const DATES = 10;
/** A page in an open tab, or of a static build made each day, may be this old. */
const AHEAD_MS = millisecondsInWeek;

export const hasBanner = ({ data }: CommunityEvent): boolean => data.banner !== undefined;

/** The instant (ms) from which an event is announced: the start of a day in its zone, or when its file was added. */
export function announcedFrom({ data }: CommunityEvent): number {
  const from = data.banner?.from ?? data.added;
  return from.includes('T') ? Date.parse(from) : startOfLocalDay(from, data.timeZone);
}

/** The banners that are up at `now` (ms) or later. Only what takes place as planned is announced. In order of start, then title. */
export const listBanners = (events: readonly CommunityEvent[], now: number): Banner[] =>
  events
    .filter((event) => hasBanner(event) && event.data.status === 'scheduled')
    .flatMap((event) => selectNextOccurrences(event, now, DATES + (event.data.repeats?.changes?.length ?? 0)))
    .filter(({ status }) => status === 'scheduled')
    .sort(compareOccurrences)
    .map((occurrence) => ({ occurrence, from: announcedFrom(occurrence.event), until: occurrence.endsAt }));

/** The banners that are shown at `now` (ms) or in the days that follow, in their order. */
export function selectBannersAhead(banners: readonly Banner[], now: number): Banner[] {
  const ahead = new Set<Banner | undefined>();
  for (let instant = now; instant < now + AHEAD_MS; instant = nextBannerChange(banners, instant)) {
    ahead.add(selectBanner(banners, instant));
  }
  return banners.filter((banner) => ahead.has(banner));
}
