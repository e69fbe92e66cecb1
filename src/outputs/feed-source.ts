/** What feeds say of the site that they come from. */
export interface FeedSource {
  /** Makes ids unique in the world: `events.example.org`. */
  host: string;
  /** BCP 47; in which language dates and countries are written. */
  locale: string;
  /** The absolute URL of an event's page. */
  toUrl: (id: string) => string;
  /** The label of an event's type. */
  toCategory: (typeId: string) => string;
}
