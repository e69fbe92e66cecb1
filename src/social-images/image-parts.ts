import type { TypeColor } from '../events/event-type.ts';
import { toScriptStyle, withBreaks } from './script-style.ts';
import type { SocialImage } from './social-image.ts';

/** How an element looks: CSS in camel case, lengths in pixels. */
export type ElementStyle = Readonly<Record<string, string | number>>;

/** An element of an image, in the shape that takumi reads. */
export type Element =
  { type: 'container'; style: ElementStyle; children: Element[] } | { type: 'text'; style: ElementStyle; text: string };

/** A box, which stacks what it holds. */
export const box = (style: ElementStyle, children: Element[] = []): Element => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', ...style },
  children,
});

/** A text, in composed characters, which are those that fonts have. */
export const textBox = (style: ElementStyle, content: string): Element => ({
  type: 'text',
  style: { display: 'block', ...style, ...toScriptStyle(content) },
  text: withBreaks(content.normalize('NFC').toWellFormed()),
});

/** The colors of the hero in the light theme; those of types and badges are the dark theme's, which are readable on it. */
export const IMAGE_COLORS = {
  brand: '#1f1b4f',
  onBrand: '#fff',
  onBrandMuted: '#cfccf2',
  signal: '#f5a800',
  trace: 'rgba(255, 255, 255, 0.07)',
} as const;

export const BADGE_COLORS = {
  cancelled: { background: '#ff9d9d', text: '#430a10' },
  postponed: { background: '#ffd27a', text: '#3a2500' },
} as const satisfies Record<NonNullable<SocialImage['badge']>['kind'], object>;

export const TYPE_COLORS_ON_BRAND: Readonly<Record<TypeColor | 'signal', string>> = {
  signal: '#f5a800',
  indigo: '#aeaaff',
  blue: '#86bdf5',
  teal: '#6fd2dc',
  green: '#86d692',
  amber: '#ffc34d',
  orange: '#ffa877',
  rose: '#ff9cc4',
  purple: '#daa3f5',
  slate: '#b4bfd2',
};
