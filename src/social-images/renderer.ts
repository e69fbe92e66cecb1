import { Renderer, type MeasuredNode } from '@takumi-rs/core';
import type { LoadedFont } from './fonts.ts';
import type { Element } from './image-parts.ts';

/** In pixels. */
export interface Size {
  width: number;
  height: number;
}

const renderer = new Renderer();
const registered = new Map<string, Promise<unknown>>();

/** Gives the renderer the fonts that it doesn't have yet. @returns the families, which it asks in this order, and no others */
async function register(fonts: readonly LoadedFont[]): Promise<string[]> {
  const all = fonts.map(({ family, weight, data, digest }) => {
    const known = registered.get(digest) ?? renderer.registerFont({ name: family, weight, data });
    registered.set(digest, known);
    return known;
  });
  await Promise.all(all);
  return [...new Set(fonts.map(({ family }) => family))];
}

/** Where an element and what it holds are, without drawing them. */
export const measureElement = async (
  element: Element,
  { width, height }: Size,
  fonts: readonly LoadedFont[],
): Promise<MeasuredNode> => renderer.measure(element, { width, height, fontFamilies: await register(fonts) });

/** Draws an element, with these fonts alone: those of the machine don't matter. @returns RGBA, row by row */
export const renderElement = async (
  element: Element,
  { width, height }: Size,
  fonts: readonly LoadedFont[],
): Promise<Buffer> => renderer.render(element, { width, height, fontFamilies: await register(fonts), format: 'raw' });
