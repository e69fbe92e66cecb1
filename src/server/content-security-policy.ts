import { createHash } from 'node:crypto';

interface Content {
  /** Astro's policy, if the response has one: with the hash of every script and style of the site. */
  policy: string | null;
  /** The response's `Content-Type`. */
  type: string;
  /** Its octets, one a character (ISO 8859-1); empty for other types. */
  html: string;
  /** Whether other sites may show the response in a frame. */
  isFramable: boolean;
}

/** The hashes of the scripts and styles that are in a page, as a policy has them. */
function listHashes(html: string): Set<string> {
  const elements = html.matchAll(/<(script|style)\b[^>]*>(.+?)<\/\1>/gs);
  return new Set(
    [...elements].map(([, , text = '']) => `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`),
  );
}

/**
 * Astro's policy with no more hashes than the page needs, which makes it a seventh as long, and with `frame-ancestors`, which browsers
 * take from a header only. Text that isn't Astro's may load nothing.
 */
export function contentSecurityPolicy({ policy, type, html, isFramable }: Content): string {
  const needed = listHashes(html);
  const own =
    policy
      ?.split(/;\s*/)
      .filter((directive) => directive !== '')
      .map((directive) =>
        directive
          .split(' ')
          .filter((source) => !source.startsWith("'sha256-") || needed.has(source))
          .join(' '),
      ) ?? (/^text\/(?:html|markdown)/.test(type) ? ["default-src 'none'"] : []);
  return [...own, `frame-ancestors ${isFramable ? '*' : "'none'"}`].join('; ');
}
