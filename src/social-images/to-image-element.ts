import { createHash } from 'node:crypto';
import { IMAGE_SIZE, type SocialImage } from './social-image.ts';
import { BADGE_COLORS, IMAGE_COLORS, TYPE_COLORS_ON_BRAND, box, textBox, type Element } from './image-parts.ts';
import { startsRightToLeft } from './script-style.ts';

/** The sizes that a title can have, in pixels: the first at which it fits. */
export const TITLE_SIZES = [104, 92, 84, 76, 68, 60, 54, 48, 43, 38, 33] as const;

const MARGIN = 72;

/** Spans of the trace: start and length in pixels, row, and whether it's the one that glows. As in the hero of pages. */
const SPANS = [
  [700, 560, 0, false],
  [760, 260, 1, false],
  [820, 150, 2, true],
  [1060, 180, 1, false],
  [1090, 90, 2, true],
  [1120, 50, 3, false],
] as const;

/** Which child of the image holds the title, and is the room that it has: the trace, the site's name and the type come before. */
export const TITLE_ROOM_INDEX = SPANS.length + 2;

const toTrace = (color: string): Element[] =>
  SPANS.map(([left, width, row, glows]) =>
    box({
      position: 'absolute',
      left,
      top: 28 + row * 30,
      width,
      height: 15,
      borderRadius: 5,
      background: glows ? color : IMAGE_COLORS.trace,
      opacity: glows ? 0.35 : 1,
    }),
  );

/** The site's logo: three spans of a trace, drawn on a grid of 32. */
function toLogo(size: number): Element {
  const unit = size / 32;
  const span = (left: number, top: number, width: number, background: string) =>
    box({
      position: 'absolute',
      left: left * unit,
      top: top * unit,
      width: width * unit,
      height: 5 * unit,
      borderRadius: 2.5 * unit,
      background,
    });
  return box({ position: 'relative', width: size, height: size, marginRight: 18 }, [
    span(3, 5, 18, IMAGE_COLORS.onBrand),
    span(9, 13.5, 20, IMAGE_COLORS.signal),
    span(14, 22, 11, IMAGE_COLORS.onBrand),
  ]);
}

function toBadge({ kind, text: word }: NonNullable<SocialImage['badge']>): Element {
  const { background, text: color } = BADGE_COLORS[kind];
  return textBox(
    { padding: '4px 20px 6px', marginRight: 20, borderRadius: 26, background, color, fontSize: 28, fontWeight: 700 },
    word,
  );
}

/** An image as elements. @param titleSize in pixels */
export function toImageElement(
  { siteName, label, color, badge, title, when, where }: SocialImage,
  titleSize: number,
): Element {
  const typeColor = TYPE_COLORS_ON_BRAND[color];
  return box(
    {
      position: 'relative',
      boxSizing: 'border-box',
      ...IMAGE_SIZE,
      padding: `52px ${String(MARGIN)}px 58px`,
      borderBottom: `14px solid ${typeColor}`,
      background: IMAGE_COLORS.brand,
      color: IMAGE_COLORS.onBrand,
    },
    [
      ...toTrace(typeColor),
      box({ flexDirection: 'row', alignItems: 'center', fontSize: 29, fontWeight: 700 }, [
        toLogo(44),
        textBox({}, siteName),
      ]),
      box({ flexDirection: 'row', alignItems: 'center', minHeight: 48, marginTop: 40 }, [
        ...(badge === undefined ? [] : [toBadge(badge)]),
        ...(label === undefined ? [] : [textBox({ color: typeColor, fontSize: 31, fontWeight: 700 }, label)]),
      ]),
      box({ flexGrow: 1, flexShrink: 1, flexBasis: 0, marginTop: 10, overflow: 'hidden' }, [
        textBox(
          {
            flexShrink: 0,
            fontSize: titleSize,
            fontWeight: 700,
            lineHeight: 1.16,
            letterSpacing: titleSize >= 60 ? '-0.01em' : '0',
            wordBreak: 'break-word',
            textWrap: 'balance',
            direction: startsRightToLeft(title) ? 'rtl' : 'ltr',
            textAlign: 'start',
          },
          title,
        ),
      ]),
      textBox({ marginTop: 20, fontSize: 38, fontWeight: 700, lineHeight: 1.3 }, when),
      textBox({ color: IMAGE_COLORS.onBrandMuted, fontSize: 35, lineHeight: 1.35, wordBreak: 'break-word' }, where),
    ],
  );
}

/** By what images show: there are as many as events and their states, and each page asks for its own whenever it is rendered. */
const digests = new Map<string, string>();

/** A digest of all that an image shows and of its layout, in hexadecimal. Its title's size isn't known before measuring: all count. */
export function digestImage(image: SocialImage): string {
  const key = JSON.stringify(image);
  const known = digests.get(key);
  if (known !== undefined) return known;
  const layouts = TITLE_SIZES.map((size) => toImageElement(image, size));
  const digest = createHash('sha256').update(JSON.stringify(layouts)).digest('hex');
  digests.set(key, digest);
  return digest;
}
