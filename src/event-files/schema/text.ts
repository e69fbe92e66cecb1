import { z } from 'zod';

/** Text in one line that isn't blank, at most `max` characters as a reader counts them. */
export function line(max: number) {
  return z
    .string()
    .refine((text) => text.trim() !== '', {
      error: () => 'is empty. Write a text, or take the field out.',
      abort: true,
    })
    .refine((text) => text === text.trim() && !text.includes('\n'), {
      error: () => 'has blanks around it or a line break in it. Write it in one line.',
    })
    .refine((text) => lengthOf(text) <= max, {
      error: ({ input }) => {
        const length = lengthOf(String(input));
        return `is ${String(length)} characters long, ${String(length - max)} over the limit of ${String(max)}. Shorten it.`;
      },
    });
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function lengthOf(text: string): number {
  return [...graphemes.segment(text)].length;
}

/** A link to the web: `https://…`, or `http://…` where a site has nothing better. */
export function webUrl() {
  return z.string().refine(
    (text) => {
      const url = URL.parse(text);
      return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !/\s/.test(text);
    },
    {
      error: ({ input }) =>
        `"${String(input)}" is not a web address. Write it in full, such as https://example.org/event.`,
      abort: true,
    },
  );
}
