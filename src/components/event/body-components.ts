import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * The components that bodies of events may use, by name: all others are refused by `npm run check`, and bodies import none.
 * Each is imported by a page that shows a body, so that Node can read the names: `Note: () => import('./Note.astro')`.
 */
const BODY_COMPONENTS: Readonly<Record<string, () => Promise<{ default: AstroComponentFactory }>>> = {};

export const BODY_COMPONENT_NAMES: readonly string[] = Object.keys(BODY_COMPONENTS);

/** What a rendered body takes as its `components`. */
export async function loadBodyComponents(): Promise<Record<string, AstroComponentFactory>> {
  const loaded = Object.entries(BODY_COMPONENTS).map(async ([name, load]) => [name, (await load()).default] as const);
  return Object.fromEntries(await Promise.all(loaded));
}
