/**
 * Astro's policy, with `frame-ancestors`, which browsers take from a header only; text that isn't Astro's may load nothing.
 * @param policy Astro's, if the answer has one
 * @param type the answer's `Content-Type`
 * @param isFramable whether other sites may show the answer in a frame
 */
export function contentSecurityPolicy(policy: string | null, type: string, isFramable: boolean): string {
  const own = policy ?? (/^text\/(?:html|markdown)/.test(type) ? "default-src 'none'" : undefined);
  return [own, `frame-ancestors ${isFramable ? '*' : "'none'"}`].filter((part) => part !== undefined).join('; ');
}
