/** The entry of `Server-Timing` in which a page is told after how many loads of the events it has been rendered. */
export const VERSION_TIMING = 'events';

/** A page that is connected tells the server that. */
export const VERSION_MESSAGE = 'events:version';
export interface PageVersion {
  version: string;
}
