import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../../collections/catalog.ts';
import { loadEventImage } from '../../../outputs/event-image.ts';
import { respondWithImage } from '../../../outputs/respond-with-image.ts';
import { eventIdOf, eventParams, eventImagePath, splitLanguage, withBase } from '../../../paths.ts';
import { ENGLISH } from '../../../strings/languages.ts';
import { languageIn } from '../../../strings/site-languages.ts';

/** Of a language besides English, only the images that differ from those of English. */
export const getStaticPaths: GetStaticPaths = async ({ routePattern }) => {
  const { byAnyId } = await loadCatalog();
  const { language } = splitLanguage(withBase(routePattern));
  const images = await Promise.all(
    [...byAnyId].map(async ([id, event]) => ({ id, event, image: await loadEventImage(event, language) })),
  );
  return images
    .filter(({ event, image }) => language === ENGLISH || image?.imagePath !== eventImagePath(event.id))
    .map(({ id }) => ({ params: eventParams(id) }));
};

export const GET: APIRoute = async (context) => {
  const { byAnyId } = await loadCatalog();
  const event = byAnyId.get(eventIdOf(context.params));
  const found = event && (await loadEventImage(event, languageIn(context.locals.locale)));
  if (event === undefined || found === undefined) return context.rewrite('/404/');
  return respondWithImage(context, event.id, found.image);
};
