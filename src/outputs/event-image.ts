import { loadCatalog } from '../collections/catalog.ts';
import type { CommunityEvent } from '../events/community-event.ts';
import { eventImagePath } from '../paths.ts';
import { site } from '../site.ts';
import { toEventImage, type SocialImage } from '../social-images/social-image.ts';
import { stringsOf } from '../strings/all-strings.ts';
import { ENGLISH, type Language } from '../strings/languages.ts';
import { localPath } from './localize-links.ts';

async function toImage(event: CommunityEvent, language: Language): Promise<SocialImage | undefined> {
  const { locale } = language;
  const { typeById } = await loadCatalog(locale);
  const type = typeById.get(event.data.type);
  return type && toEventImage(event, type, { siteName: site.name, strings: stringsOf(language), locale });
}

/** The social image of an event in a language, and its path: one that has the same words in English is that of English. */
export async function loadEventImage(event: CommunityEvent, language: Language) {
  const [image, english] = await Promise.all([toImage(event, language), toImage(event, ENGLISH)]);
  if (image === undefined) return undefined;
  const path = eventImagePath(event.id);
  const isShared = JSON.stringify(image) === JSON.stringify(english);
  return { image, imagePath: isShared ? path : localPath(path, language.locale) };
}
