export interface Parameter {
  /** Brings what clearly means the same into one form; in lowercase without it. */
  normalize?: (value: string) => string;
  isValid: (value: string) => boolean;
  /** How many values can be asked for at once; one without it. */
  most?: number;
}

const toLowerCase = (text: string) => text.trim().toLowerCase();

/** Reads a query by the parameters that a page has: the values of each, and as `name=value` what means nothing there. */
export function parseParameters(query: URLSearchParams, parameters: ReadonlyMap<string, Parameter>) {
  const read = new Map<string, Set<string>>();
  const ignored: string[] = [];
  for (const [name, value] of query) {
    const known = parameters.get(name);
    const { normalize = toLowerCase, isValid = () => false, most = 1 } = known ?? {};
    const normal = normalize(value);
    if (known !== undefined && normal === '') continue;
    const values = read.get(name) ?? new Set();
    const fits = values.size < most || values.has(normal);
    if (isValid(normal) && fits) read.set(name, values.add(normal));
    else ignored.push(`${name}=${value}`);
  }
  return { read, ignored };
}

export const PAGE_PARAMETER: Parameter = { isValid: (value) => /^[1-9]\d{0,4}$/.test(value) };
