import { hash } from 'node:crypto';

const FRAME_ANCESTORS = 'frame-ancestors';

interface Content {
  /** Astro's policy, if the response has one: with the hash of every script and style of the site. */
  policy: string | undefined;
  /** The response's `Content-Type`. */
  type: string;
  body: Buffer;
  /** Whether other sites may show the response in a frame. */
  isFramable: boolean;
}

const ELEMENTS = ['script', 'style'] as const;

/** The bytes in each script and style. Reading the page as a text to find them would take longer than all else here. */
function listContents(html: Buffer): Buffer[] {
  const contents: Buffer[] = [];
  const starts = new Map(ELEMENTS.map((element) => [element, html.indexOf(`<${element}`)]));
  // What is in one is a text: the next begins after it.
  for (;;) {
    const [[element, start] = []] = [...starts].filter(([, at]) => at !== -1).sort(([, a], [, b]) => a - b);
    if (element === undefined || start === undefined) return contents;
    const from = html.indexOf('>', start) + 1;
    const to = html.indexOf(`</${element}>`, from);
    if (to === -1) return contents;
    if (to > from) contents.push(html.subarray(from, to));
    for (const [other, at] of starts) if (at !== -1 && at < to) starts.set(other, html.indexOf(`<${other}`, to));
  }
}

/** The hashes of the scripts and styles that are in a page, as a policy has them. */
const listHashes = (html: Buffer): Set<string> =>
  new Set(listContents(html).map((content) => `'sha256-${hash('sha256', content, 'base64')}'`));

/**
 * Astro's policy with no more hashes than the page needs, which makes it a seventh as long, and with `frame-ancestors`, which browsers
 * take from a header only. Text that isn't Astro's may load nothing.
 */
export function contentSecurityPolicy({ policy, type, body, isFramable }: Content): string {
  const needed = type.startsWith('text/html') ? listHashes(body) : new Set();
  const own =
    policy
      ?.split(/;\s*/)
      .filter((directive) => directive !== '' && !directive.startsWith(FRAME_ANCESTORS))
      .map((directive) =>
        directive
          .split(' ')
          .filter((source) => !source.startsWith("'sha256-") || needed.has(source))
          .join(' '),
      ) ?? (/^text\/(?:html|markdown)/.test(type) ? ["default-src 'none'"] : []);
  return [...own, `${FRAME_ANCESTORS} ${isFramable ? '*' : "'none'"}`].join('; ');
}
