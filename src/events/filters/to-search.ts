/** A query with its question mark, or an empty text. Slashes, of which ids have one, may stay as they are (RFC 3986 §3.4). */
export const toSearch = (query: URLSearchParams): string =>
  query.size === 0 ? '' : `?${query.toString().replaceAll('%2F', '/')}`;
