/** Pages end with a slash; files, and the paths that load balancers ask for, don't. */
const WITHOUT_SLASH = /(?:\/|\.[a-z0-9]+|\/(?:healthz|readyz))$/;

/** A `%` that is encoded any number of times. In one pass: a layer at a time, a long path would take the square of its length. */
const ENCODED_PERCENT = /%(?:25)+/g;
/** More than a link can come by; what is left after so many stays encoded. */
const LAYERS = 4;

/** Removes the layers of encoding; what can't be decoded stays. */
function decodeFully(text: string): string {
  let decoded = text;
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const before = decoded;
    decoded = before.replace(ENCODED_PERCENT, '%').replace(/(?:%[\da-f]{2})+/gi, (characters) => {
      try {
        return decodeURIComponent(characters);
      } catch {
        return characters;
      }
    });
    if (decoded === before) break;
  }
  return decoded;
}

/** The one way to write a path: single slashes, nothing encoded needlessly, no `.html`, a slash at the end of a page. */
export function canonicalPath(pathname: string): string {
  const tidy = decodeFully(pathname)
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/(?:\/index)?\.html$/, '/')
    .replace(/\/{2,}/g, '/');
  return WITHOUT_SLASH.test(tidy) ? tidy : `${tidy}/`;
}
