/** Pages end with a slash; files, and the path that load balancers ask for, don't. */
const WITHOUT_SLASH = /(?:\/|\.[a-z0-9]+|\/healthz)$/;

/** Removes all layers of encoding; each makes the text shorter, so there is an end. */
function decodeFully(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    return decoded === text ? text : decodeFully(decoded);
  } catch {
    return text;
  }
}

/** The one way to write a path: single slashes, nothing encoded needlessly, no `.html`, a slash at the end of a page. */
export function canonicalPath(pathname: string): string {
  const tidy = decodeFully(pathname)
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/\/{2,}/g, '/')
    .replace(/(?:\/index)?\.html$/, '/');
  return WITHOUT_SLASH.test(tidy) ? tidy : `${tidy}/`;
}
