/** So many events a page of the archive shows. */
export const PAGE_SIZE = 100;
