import type { SocialImage } from './social-image.ts';
import type { ImageCache } from './image-cache.ts';

/** Gives the picture of a card. @param name what the card is about: a card that changed takes the place of the one before */
export type ImageSource = (name: string, card: SocialImage) => Promise<Buffer>;

interface Work {
  cache: ImageCache;
  /** A digest of all that a picture hangs on. */
  digest: (card: SocialImage) => Promise<string>;
  draw: (card: SocialImage) => Promise<Buffer>;
}

/** Pictures from a cache, drawn when they aren't there: each once, however many ask for it at the same time. */
export function createImageSource({ cache, digest, draw }: Work): ImageSource {
  const underWay = new Map<string, Promise<Buffer>>();

  async function load(name: string, key: string, card: SocialImage): Promise<Buffer> {
    const kept = await cache.get(name, key);
    if (kept !== undefined) return kept;
    const picture = await draw(card);
    await cache.set(name, key, picture);
    return picture;
  }

  return async (name, card) => {
    const key = await digest(card);
    const work = underWay.get(`${name} ${key}`) ?? load(name, key, card);
    underWay.set(`${name} ${key}`, work);
    try {
      return await work;
    } finally {
      underWay.delete(`${name} ${key}`);
    }
  };
}
