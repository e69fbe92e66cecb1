import type { NewsItem } from '../event-data.ts';

/** The news of an event, the latest first; of one day, in the order of the file. */
export const selectNews = (news: readonly NewsItem[] = []): NewsItem[] =>
  news.toSorted((a, b) => b.on.localeCompare(a.on, 'en'));
