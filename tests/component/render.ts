import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { stringsOf } from '../../src/strings/all-strings.ts';
import { ENGLISH } from '../../src/strings/languages.ts';

/**
 * The HTML of a component at an instant, without what the compiler adds to scope styles.
 * @param component what an `.astro` file exports, whose type only Astro's own checker knows
 */
export async function render(
  component: unknown,
  props: Record<string, unknown>,
  now: string,
  language = ENGLISH,
): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component as AstroComponentFactory, {
    props,
    locals: { now: Date.parse(now), strings: stringsOf(language), locale: language.locale },
  });
  return html.replace(/ data-astro-[a-z-]+(="[^"]*")?/g, '').replace(/<(style|script)[\s\S]*?<\/\1>/g, '');
}

/** The text that a reader sees: tags and what is hidden taken away. */
export function readText(html: string): string {
  return html
    .replace(/<(\w+)[^>]* hidden(?:="")?[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
